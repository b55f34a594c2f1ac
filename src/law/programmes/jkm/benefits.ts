import type { LocalDate, Rupiah, Words } from '#values'
import { type Caveat, caveatsOf } from '../../caveat.ts'
import type { Explained } from '../../explained.ts'
import { amountLeaf, zeroOf } from '../../formula.ts'
import type { JkmInput } from '../../inputs/jkm.ts'
import { amountIn, leaf, yearsIn } from '../../parameters.ts'
import { type Benefits, benefitsOf, type Component } from '../benefits/components.ts'
import { FUNERAL, JKM_LUMP_SUM, PERIODIC } from '../benefits/labels.ts'
import { setByLaw } from '../benefits/set-by-law.ts'
import { type Child, SCHOLARSHIP } from '../scholarship/children.ts'
import { scholarshipCaveats, scholarshipOn } from '../scholarship/scholarship.ts'

/** The names of the benefits, in the order in which they stand in a result. */
export const JKM_COMPONENTS = ['lump-sum', 'periodic', 'funeral', 'scholarship'] as const

export type JkmComponent = (typeof JKM_COMPONENTS)[number]
export type JkmBenefits = Benefits<JkmComponent> & { readonly caveats: readonly Caveat[] }

/**
 * What JKM pays after a death that is no work accident, by the law of the day of death. The scholarship stands there
 * where children are given: zero with its reason where contributions were paid for too short a time. `beforePp44`
 * comes first. @throws RangeError for a day before July 2015.
 * Source: PP 44/2015 art. 34(1); PP 82/2019 art. 34(1).
 */
export function jkmBenefits(input: JkmInput): JkmBenefits {
  const { diedOn, contributionMonths, children = [] } = input
  const components: readonly Component<JkmComponent>[] = [
    {
      name: 'lump-sum',
      part: amountLeaf(JKM_LUMP_SUM, setByLaw(amountIn('jkm/lump-sum', diedOn))),
    },
    {
      name: 'periodic',
      part: amountLeaf(PERIODIC, setByLaw(amountIn('jkm/periodic-amount', diedOn))),
    },
    {
      name: 'funeral',
      part: amountLeaf(FUNERAL, setByLaw(amountIn('jkm/funeral-amount', diedOn))),
    },
    ...(children.length === 0
      ? []
      : [
          {
            name: 'scholarship' as const,
            part: scholarship(children, contributionMonths, diedOn),
          },
        ]),
  ]
  const benefits = benefitsOf(LABEL, components)
  const caveats = [
    WHILE_ACTIVE,
    ...scholarshipCaveats(children, diedOn),
    ...caveatsOf(benefits.explanation),
  ]
  return { ...benefits, caveats }
}

function scholarship(
  children: readonly Child[],
  contributionMonths: number,
  diedOn: LocalDate,
): Explained<Rupiah> {
  const least = setByLaw(yearsIn('jkm/scholarship-least-years', diedOn))
  const condition = leaf(least, LEAST_YEARS, { unit: 'years', value: least.value })
  if (contributionMonths < least.value * 12) {
    const tooShort: Words = {
      id: `masa iur ${contributionMonths} bulan, kurang dari ${least.value} tahun`,
      en: `${contributionMonths} months contributed, less than ${least.value} years`,
    }
    return zeroOf(SCHOLARSHIP, tooShort, [condition])
  }
  const part = scholarshipOn(children, diedOn)
  return { ...part, children: [...part.children, condition] }
}

const LABEL: Words = { id: 'Manfaat JKM', en: 'Benefits of JKM' }
const LEAST_YEARS: Words = { id: 'Masa iur paling singkat', en: 'Shortest time of contributions' }
const WHILE_ACTIVE: Caveat = {
  kind: 'active-at-death',
  text: {
    id: 'JKM dibayar bila peserta meninggal saat masih bekerja dan membayar iuran, dan bukan akibat kecelakaan kerja; akibat kecelakaan kerja, manfaatnya dari JKK.',
    en: 'JKM is paid where the member still worked and paid contributions at death, and did not die of a work accident; then JKK pays instead.',
  },
}
