import type { Rupiah, Words } from '#values'
import type { Explained, Explanation } from '../../explained.ts'
import { reasonOf } from '../../formula.ts'
import { type Dated, leaf } from '../../parameters.ts'
import { type FifteenYearRule, leastMonthsLeaf } from './fifteen-years.ts'
import { MONTHS_CONTRIBUTED } from './labels.ts'
import { paidAtOnce } from './lump-sum.ts'

type Rule = FifteenYearRule & { readonly pensionAge: Dated<number> }

/** Why an old-age pension is paid at once. Source: PP 45/2015 art. 24(1). */
export const oldAgeLumpSum = (contributionMonths: number, rule: Rule): Explanation =>
  paidAtOnce({
    formula: NOT_REACHED,
    inputs: [{ label: MONTHS_CONTRIBUTED, unit: 'months', value: contributionMonths }],
    basis: 'PP 45/2015 art. 24(1)',
    effectiveFrom: rule.leastMonths.from,
    children: [leastMonthsLeaf(rule), pensionAgeLeaf(rule)],
  })

/** The monthly pension with the reason why it is paid every month as a last child. PP 45/2015 art. 19(1). */
export function withEntitlement(
  monthly: Explained<Rupiah>,
  contributionMonths: number,
  rule: Rule,
): Explained<Rupiah> {
  const entitlement = reasonOf(
    { unit: 'months', value: contributionMonths },
    {
      label: MONTHS_CONTRIBUTED,
      formula: REACHED,
      ruleVersion: 'jp-old-age@2015-07',
      children: [leastMonthsLeaf(rule), pensionAgeLeaf(rule)],
    },
  )
  return { ...monthly, label: OLD_AGE, children: [...monthly.children, entitlement] }
}

const pensionAgeLeaf = ({ pensionAge }: Rule): Explanation =>
  leaf(pensionAge, PENSION_AGE, { unit: 'years', value: pensionAge.value })

const OLD_AGE: Words = { id: 'Pensiun hari tua sebulan', en: 'Monthly old-age pension' }
const PENSION_AGE: Words = { id: 'Usia pensiun pada bulan itu', en: 'Pension age in that month' }
const REACHED: Words = {
  id: '15 tahun atau lebih: JP dibayar setiap bulan',
  en: '15 years or more: JP is paid every month',
}
const NOT_REACHED: Words = {
  id: 'kurang dari 15 tahun pada usia pensiun: seluruh iuran dan hasil pengembangannya dibayar sekaligus',
  en: 'less than 15 years at the pension age: all contributions and their development are paid at once',
}
