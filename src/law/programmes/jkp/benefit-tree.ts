import { type LocalDate, plusMonthsToDate, type Rupiah, type Words } from '#values'
import type { Explained, Explanation, Input } from '../../explained.ts'
import { amountLeaf, atMost, givenAmount, productOf, reasonOf, sumOf } from '../../formula.ts'
import { type JkpInput, jkpInput } from '../../inputs/jkp.ts'
import { countIn, leaf } from '../../parameters.ts'
import { COUNTED_WAGE } from '../labels.ts'
import { type JkpLaw, PP_6_2025, paidGroupsOn } from './benefit-law.ts'

/** The ways in which employment ends that JKP covers. */
export type Cause = 'dismissal' | 'contract-ended-early-by-employer'

type Group = {
  readonly monthly: Explained<Rupiah>
  readonly count: number
  readonly sum: Explained<Rupiah>
}

/** What one month of each group pays, and the group together. */
export function groupsOf({ lastWage, dismissedOn }: JkpInput, law: JkpLaw): readonly Group[] {
  const wage = atMost(givenAmount(COUNTED_WAGE, lastWage), {
    amount: law.wageCeiling.value,
    formula: CAPPED,
    reasons: [amountLeaf(CEILING, law.wageCeiling)],
  })
  return paidGroupsOn(dismissedOn).map(({ rate, months, named }) => {
    const monthly = productOf({
      label: MONTHLY,
      formula: WAGE_TIMES_RATE,
      base: wage,
      factors: [{ label: of(RATE, named), rate }],
      basis: rate.basis,
      effectiveFrom: rate.from,
      ruleVersion: `jkp-cash@${rate.from}`,
    })
    const sum = reasonOf(
      { unit: 'rupiah', value: (monthly.value * BigInt(months.value)) as Rupiah },
      {
        label: SEVERAL,
        formula: MONTHS_TIMES,
        inputs: [{ label: MONTHS, unit: 'months', value: months.value }],
        ruleVersion: `jkp-cash@${rate.from}`,
        children: [
          monthly,
          leaf(months, of(MONTHS, named), { unit: 'months', value: months.value }),
        ],
      },
    )
    return { monthly, count: months.value, sum }
  })
}

const of = (what: Words, group: Words): Words => ({
  id: `${what.id}, ${group.id}`,
  en: `${what.en}, ${group.en}`,
})

/** The last day on which the claim may come in. */
export const claimByOf = (dismissedOn: LocalDate, { claimMonths }: JkpLaw): Explained<LocalDate> =>
  reasonOf(
    { unit: 'date', value: plusMonthsToDate(dismissedOn, claimMonths.value) },
    {
      label: { id: 'Ajukan paling lambat', en: 'Claim by' },
      formula: { id: 'tanggal PHK + batas pengajuan', en: 'day of dismissal + time to claim' },
      inputs: [{ label: DISMISSED, unit: 'date', value: dismissedOn }],
      effectiveFrom: claimMonths.from,
      ruleVersion: `jkp-claim-by@${claimMonths.from}`,
      children: [leaf(claimMonths, TO_CLAIM, { unit: 'months', value: claimMonths.value })],
    },
  )

export type Parts = {
  readonly input: JkpInput & { readonly reason: Cause }
  readonly law: JkpLaw
  readonly months: number
  readonly groups: readonly Group[]
  readonly claimBy: Explained<LocalDate>
}

/** The sum of all months, with the conditions that are met. */
export function totalOf({ input, law, months, groups, claimBy }: Parts): Explained<Rupiah> {
  const parts = groups.map(({ sum }) => sum)
  const { value, formula } = sumOf(TOTAL, parts)
  return reasonOf(
    { unit: 'rupiah', value },
    {
      label: TOTAL,
      formula,
      ruleVersion: `jkp-total@${law.requiredMonths.from}`,
      children: [...parts, claimBy, causeOf(input), conditionOf(input, law, months)],
    },
  )
}

/** The article that lets a cause in or keeps it out; its text of 2025 was not read. */
export function causeBasisOn(cause: JkpInput['reason'], day: LocalDate): string {
  const paragraph = cause.startsWith('contract-') ? 2 : 1
  return `PP 37/2021 art. 20(${paragraph})${day < PP_6_2025 ? '' : ' (PP 6/2025)'}`
}

const causeOf = ({ reason, dismissedOn }: Parts['input']): Explanation => ({
  unit: 'words',
  value: jkpInput.fields.reason.options[reason],
  label: jkpInput.fields.reason.title,
  formula: { id: 'sebab yang ditanggung JKP', en: 'a cause that JKP covers' },
  inputs: [],
  basis: causeBasisOn(reason, dismissedOn),
  certainty: dismissedOn < PP_6_2025 ? 'checked' : 'needs-review',
  ruleVersion: `jkp-cause@${dismissedOn < PP_6_2025 ? '2021-02' : '2025-02'}`,
  children: [],
})

function conditionOf(input: Parts['input'], law: JkpLaw, months: number): Explanation {
  const { requiredMonths, window, consecutiveMonths, claimMonths } = law
  const claims = countIn('jkp/most-claims', plusMonthsToDate(input.dismissedOn, claimMonths.value))
  return reasonOf(
    { unit: 'months', value: months },
    {
      label: { id: 'Masa iur yang dihitung', en: 'Months contributed that count' },
      formula: {
        id: 'sekurang-kurangnya masa iur yang disyaratkan, dan berturut-turut bila disyaratkan',
        en: 'at least the months asked for, and in a row where that is asked for',
      },
      inputs: consecutiveMonths.value > 0 ? [inARowOf(input)] : [],
      ruleVersion: `jkp-months@${requiredMonths.from}`,
      children: [
        leaf(requiredMonths, REQUIRED, { unit: 'months', value: requiredMonths.value }),
        leaf(window, WINDOW, { unit: 'months', value: window.value }),
        leaf(consecutiveMonths, IN_A_ROW, { unit: 'months', value: consecutiveMonths.value }),
        ...[claims]
          .filter((law) => law !== undefined)
          .map((law) => leaf(law, CLAIMS, { unit: 'number', value: law.value })),
      ],
    },
  )
}

/** What was said of the months in a row; left out they are taken as met, and the tree says so. */
const inARowOf = ({ consecutiveMonthsBefore: given }: JkpInput): Input => ({
  label: jkpInput.fields.consecutiveMonthsBefore.title,
  ...(given === undefined
    ? { unit: 'words', value: TAKEN_AS_MET }
    : { unit: 'months', value: given }),
})
const TAKEN_AS_MET: Words = {
  id: 'tidak diisi; dianggap terpenuhi',
  en: 'not given; taken as met',
}

const TOTAL: Words = { id: 'Uang tunai JKP', en: 'Cash benefit of JKP' }
const MONTHLY: Words = { id: 'Uang tunai sebulan', en: 'Cash of one month' }
const WAGE_TIMES_RATE: Words = {
  id: 'upah yang dihitung × tarif, dibulatkan sekali ke rupiah terdekat',
  en: 'counted wage × rate, rounded half up once to whole rupiah',
}
const RATE: Words = { id: 'Tarif', en: 'Rate' }
const SEVERAL: Words = { id: 'Uang tunai beberapa bulan', en: 'Cash of several months' }
const MONTHS_TIMES: Words = { id: 'banyaknya bulan × uang tunai sebulan', en: 'months × one month' }
const MONTHS: Words = { id: 'Banyaknya bulan', en: 'Number of months' }
const CEILING: Words = { id: 'Batas upah JKP', en: 'JKP wage ceiling' }
const CAPPED: Words = { id: 'paling tinggi batas upah JKP', en: 'at most the JKP wage ceiling' }
const DISMISSED: Words = { id: 'Tanggal PHK', en: 'Day of dismissal' }
const TO_CLAIM: Words = { id: 'Batas pengajuan', en: 'Time to claim' }
const REQUIRED: Words = { id: 'Masa iur yang disyaratkan', en: 'Months asked for' }
const WINDOW: Words = { id: 'Dalam bulan terakhir', en: 'Within the last months' }
const IN_A_ROW: Words = { id: 'Berturut-turut sebelum PHK', en: 'In a row before the dismissal' }
const CLAIMS: Words = { id: 'Berapa kali boleh diajukan', en: 'How often it may be claimed' }
