import type { LocalDate, Rate, Rupiah } from '#values'
import { type Dated, itemRateIn, yearsIn } from '../../parameters.ts'
import { type FifteenYearRule, fifteenYearRuleIn, type JpMembership } from './fifteen-years.ts'

export type Survivor = 'spouse' | 'child' | 'parent'

export type SurvivorParts = JpMembership & {
  readonly diedOn: LocalDate
  /** The member drew a pension of JP; the amount is then the pension in payment. */
  readonly alreadyPensioner: boolean
  /** With 15 years of contributions where the law says so, before any limit. */
  readonly monthlyFormulaAmount: Rupiah
  readonly survivor: Survivor
  /** After the widow or widower died or remarried; only children have a right then. */
  readonly afterSpouse: boolean
}

export type SurvivorRule = FifteenYearRule & {
  readonly leastMembership: Dated<number>
  readonly spouseShare: Dated<Rate>
  /** Of whoever asks: of the widow(er)'s pension for a child after the spouse, else of the member's. */
  readonly ownShare: Dated<Rate>
}

/** What the law asks and gives for these survivors; `undefined` before July 2015. */
export function survivorRuleIn(parts: SurvivorParts): SurvivorRule | undefined {
  const { diedOn, survivor, afterSpouse } = parts
  const item = afterSpouse && survivor === 'child' ? 'child-after-spouse' : survivor
  const fifteenYears = fifteenYearRuleIn(diedOn)
  const leastMembership = yearsIn('jp/least-membership', diedOn)
  const spouseShare = itemRateIn('jp/survivor-share', 'spouse', diedOn)
  const ownShare = itemRateIn('jp/survivor-share', item, diedOn)
  return (
    fifteenYears &&
    leastMembership &&
    spouseShare &&
    ownShare && { ...fifteenYears, leastMembership, spouseShare, ownShare }
  )
}
