import { fraction, multiplied, type Rate, type Words } from '#values'
import type { When } from '../../dated.ts'
import type { Explanation } from '../../explained.ts'
import { reasonOf } from '../../formula.ts'
import { countIn, type Dated, leaf, rateIn } from '../../parameters.ts'
import { LEAST_DENSITY, LEAST_MONTHS, MONTHS_CONTRIBUTED, MONTHS_OF_MEMBERSHIP } from './labels.ts'

export type JpMembership = {
  readonly contributionMonths: number
  readonly membershipMonths: number
}

/** What the law asks before it counts 15 years for someone who contributed for less. */
export type FifteenYearRule = {
  readonly leastMonths: Dated<number>
  readonly leastDensity: Dated<Rate>
}

/** The rule in force then; `undefined` before July 2015. Source: PP 45/2015 art. 19(1), 20(3)a, 21(3)b. */
export function fifteenYearRuleIn(when: When): FifteenYearRule | undefined {
  const leastMonths = countIn('jp/least-months', when)
  const leastDensity = rateIn('jp/least-density', when)
  return leastMonths && leastDensity && { leastMonths, leastDensity }
}

/**
 * The months that must have been paid of a membership: its density rounded up, and never none. The law gives no
 * formula for the density; months paid of months of membership is the reading used. PP 45/2015 art. 20(3)a.
 */
export function monthsNeeded(membershipMonths: number, { leastDensity }: FifteenYearRule): number {
  const { numerator, denominator } = multiplied(
    leastDensity.value,
    fraction(BigInt(membershipMonths)),
  )
  return Math.max(1, Number((numerator + denominator - 1n) / denominator))
}

/** Who contributed for less than 15 years, and so needs the rule. */
export const isShort = (
  { contributionMonths }: Pick<JpMembership, 'contributionMonths'>,
  { leastMonths }: FifteenYearRule,
): boolean => contributionMonths < leastMonths.value

/** The months that the formula counts: those contributed, or 180 where they are fewer. `conditions` are the reasons. */
export const countedMonths = (
  of: JpMembership,
  rule: FifteenYearRule,
  conditions: readonly Explanation[],
): Explanation & { readonly value: number } =>
  reasonOf(
    { unit: 'months', value: Math.max(of.contributionMonths, rule.leastMonths.value) },
    {
      label: COUNTED,
      formula: isShort(of, rule) ? RAISED : AS_CONTRIBUTED,
      inputs: [
        { label: MONTHS_CONTRIBUTED, unit: 'months', value: of.contributionMonths },
        { label: MONTHS_OF_MEMBERSHIP, unit: 'months', value: of.membershipMonths },
      ],
      ruleVersion: 'jp-fifteen-years@2015-07',
      children: [leastMonthsLeaf(rule), ...(isShort(of, rule) ? conditions : [])],
    },
  )

export const leastMonthsLeaf = ({ leastMonths }: FifteenYearRule): Explanation =>
  leaf(leastMonths, LEAST_MONTHS, { unit: 'months', value: leastMonths.value })

export const densityLeaf = ({ leastDensity }: FifteenYearRule): Explanation =>
  leaf(leastDensity, LEAST_DENSITY, { unit: 'rate', value: leastDensity.value })

const COUNTED: Words = { id: 'Masa iur yang dihitung', en: 'Months that count' }
const RAISED: Words = {
  id: 'kurang dari 15 tahun, syaratnya terpenuhi: dihitung 15 tahun',
  en: 'less than 15 years and the conditions are met: 15 years count',
}
const AS_CONTRIBUTED: Words = {
  id: '15 tahun atau lebih: dihitung seluruhnya',
  en: '15 years or more: all of them count',
}
