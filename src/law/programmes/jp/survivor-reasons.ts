import type { Month, Rate, Rupiah, Words } from '#values'
import type { Explained, Explanation } from '../../explained.ts'
import { givenAmount, productOf } from '../../formula.ts'
import { type Dated, leaf } from '../../parameters.ts'
import { countedMonths, densityLeaf, leastMonthsLeaf } from './fifteen-years.ts'
import { FORMULA_AMOUNT, MONTHS_CONTRIBUTED, MONTHS_OF_MEMBERSHIP } from './labels.ts'
import { type LimitedPension, withinLimits } from './limits.ts'
import { paidAtOnce } from './lump-sum.ts'
import type { Survivor, SurvivorParts, SurvivorRule } from './survivor-rule.ts'

/**
 * The share of who asks, within the limits. A child after the spouse has a share of the widow(er)'s pension, which is
 * itself within the limits. Source: PP 45/2015 art. 18, 21(2), 22(2), 23(2).
 */
export function survivorMonthly(
  parts: SurvivorParts,
  rule: SurvivorRule,
  start: Month,
): LimitedPension {
  const own = { label: PENSIONS[parts.survivor], share: rule.ownShare }
  const base = givenAmount(
    parts.alreadyPensioner ? IN_PAYMENT : FORMULA_AMOUNT,
    parts.monthlyFormulaAmount,
  )
  const children = parts.alreadyPensioner ? [] : [countedMonths(parts, rule, conditionLeaves(rule))]
  if (!parts.afterSpouse) return withinLimits(shareOf(base, own, children), start)
  const spouse = { label: PENSIONS.spouse, share: rule.spouseShare }
  const { monthly } = withinLimits(shareOf(base, spouse, children), start)
  return withinLimits(shareOf(monthly, own), start)
}

type Share = { readonly label: Words; readonly share: Dated<Rate> }

const shareOf = (
  base: Explained<Rupiah>,
  { label, share }: Share,
  children: readonly Explanation[] = [],
): Explained<Rupiah> =>
  productOf({
    label,
    formula: SHARE,
    base,
    factors: [{ label: PART, rate: share }],
    children,
    basis: share.basis,
    effectiveFrom: share.from,
    ruleVersion: 'jp-survivor@2015-07',
  })

/** Why the survivors get a lump sum. The government regulation is silent; the minister's says so. */
export const survivorLumpSum = (parts: SurvivorParts, rule: SurvivorRule): Explanation =>
  paidAtOnce({
    formula: CONDITIONS_UNMET,
    inputs: [
      { label: MONTHS_CONTRIBUTED, unit: 'months', value: parts.contributionMonths },
      { label: MONTHS_OF_MEMBERSHIP, unit: 'months', value: parts.membershipMonths },
    ],
    basis: 'PP 45/2015 art. 21(3), 22(3), 23(3); Permenaker 29/2015 art. 26(2)',
    effectiveFrom: rule.leastMonths.from,
    children: [leastMonthsLeaf(rule), ...conditionLeaves(rule)],
  })

const conditionLeaves = (rule: SurvivorRule): readonly Explanation[] => [
  leaf(rule.leastMembership, LEAST_MEMBERSHIP, {
    unit: 'years',
    value: rule.leastMembership.value,
  }),
  densityLeaf(rule),
]

const PENSIONS: Readonly<Record<Survivor, Words>> = {
  spouse: { id: 'Pensiun janda atau duda sebulan', en: "Monthly widow(er)'s pension" },
  child: { id: 'Pensiun anak sebulan', en: "Monthly children's pension" },
  parent: { id: 'Pensiun orang tua sebulan', en: "Monthly parent's pension" },
}
const IN_PAYMENT: Words = { id: 'Pensiun yang sedang diterima', en: 'Pension in payment' }
const PART: Words = { id: 'Bagian ahli waris', en: 'Part of the survivor' }
const SHARE: Words = {
  id: 'pensiun × bagian ahli waris, dibulatkan sekali',
  en: 'pension × part of the survivor, rounded once',
}
const LEAST_MEMBERSHIP: Words = {
  id: 'Kepesertaan paling singkat',
  en: 'Shortest membership',
}
const CONDITIONS_UNMET: Words = {
  id: 'masa iur kurang dari 15 tahun, dan kepesertaan kurang dari 1 tahun atau kepadatan iuran kurang dari 80%',
  en: 'less than 15 years contributed, and a membership below 1 year or a density below 80%',
}
