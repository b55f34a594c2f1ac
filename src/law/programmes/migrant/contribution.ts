import { localDate, type Rupiah, type Words } from '#values'
import { type Caveat, caveatsOf } from '../../caveat.ts'
import type { Explained } from '../../explained.ts'
import { amountLeaf, productOf, sumOf, zeroOf } from '../../formula.ts'
import type { MigrantInput } from '../../inputs/migrant.ts'
import { amountIn, itemAmountIn } from '../../parameters.ts'
import { setByLaw } from '../benefits/set-by-law.ts'

export type MigrantContributions = {
  readonly beforeWork: Rupiah
  readonly duringWork: Rupiah
  readonly total: Rupiah
  readonly explanation: Explained<Rupiah>
  readonly caveats: readonly Caveat[]
}

// The calculation names no date: the last values that there are.
const AS_KNOWN = localDate('2199-12-31')

/**
 * What a migrant worker pays for JKK and JKM: before work only through a placement agency; during and after work by
 * the months of the contract, and an amount for each further month. Source: Permenaker 4/2023.
 */
export function migrantContributions(input: MigrantInput): MigrantContributions {
  const beforeWork = input.viaAgency
    ? amountLeaf(BEFORE, setByLaw(amountIn('migrant/before-work-amount', AS_KNOWN)))
    : zeroOf(BEFORE, WITHOUT_AGENCY)
  const duringWork = sumOf(DURING, [contractPart(input), ...furtherMonths(input)])
  const explanation = sumOf(TOTAL, [beforeWork, duringWork])
  return {
    beforeWork: beforeWork.value,
    duringWork: duringWork.value,
    total: explanation.value,
    explanation,
    caveats: [JHT_NOT_COUNTED, ...caveatsOf(explanation)],
  }
}

const contractPart = ({ months }: MigrantInput): Explained<Rupiah> =>
  amountLeaf(
    { id: `Perjanjian kerja ${months} bulan`, en: `Contract of ${months} months` },
    setByLaw(itemAmountIn('migrant/work-amount', String(months), AS_KNOWN)),
  )

function furtherMonths({ extraMonths = 0 }: MigrantInput): readonly Explained<Rupiah>[] {
  if (extraMonths === 0) return []
  const amount = setByLaw(amountIn('migrant/extra-month-amount', AS_KNOWN))
  return [
    productOf({
      label: EXTRA,
      formula: PER_MONTH,
      base: amountLeaf(A_MONTH, amount),
      factors: [{ label: EXTRA, given: { unit: 'months', value: extraMonths } }],
      effectiveFrom: amount.from,
      ruleVersion: 'migrant-extra-months@2023',
    }),
  ]
}

const TOTAL: Words = {
  id: 'Iuran Pekerja Migran Indonesia (PMI)',
  en: 'Contributions of a migrant worker (PMI)',
}
const BEFORE: Words = { id: 'Sebelum bekerja', en: 'Before work' }
const DURING: Words = { id: 'Selama dan setelah bekerja', en: 'During and after work' }
const EXTRA: Words = { id: 'Bulan perpanjangan', en: 'Months beyond the contract' }
const A_MONTH: Words = { id: 'Iuran sebulan', en: 'Contribution of one month' }
const PER_MONTH: Words = {
  id: 'iuran sebulan × bulan perpanjangan',
  en: 'contribution of one month × months beyond the contract',
}
const WITHOUT_AGENCY: Words = {
  id: 'tanpa perusahaan penempatan, tidak ada iuran sebelum bekerja',
  en: 'without a placement agency nothing is due before work',
}
const JHT_NOT_COUNTED: Caveat = {
  kind: 'jht-not-counted',
  text: {
    id: 'JHT bagi PMI boleh diikuti atau tidak, dan tidak dihitung di sini.',
    en: 'JHT is voluntary for migrant workers and not counted here.',
  },
}
