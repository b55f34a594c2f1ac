import { type Month, monthOfDate, ok, plusMonths, type Result, type Rupiah, refused } from '#values'
import { type Caveat, caveatsOf } from '../../caveat.ts'
import type { Explained, Explanation } from '../../explained.ts'
import type { Refusal } from '../../refusal.ts'
import { dayBeforeJp } from './before-the-law.ts'
import { DENSITY_READING, FORMULA_AS_GIVEN, pensionCaveats } from './caveats.ts'
import { isShort, monthsNeeded } from './fifteen-years.ts'
import type { JpLimit } from './limits.ts'
import { LUMP_SUM_NOT_COUNTED } from './lump-sum.ts'
import { CHILDREN_TOGETHER, LATER_START, onlyChildrenAfterSpouse } from './survivor-caveats.ts'
import { survivorLumpSum, survivorMonthly } from './survivor-reasons.ts'
import { type SurvivorParts, type SurvivorRule, survivorRuleIn } from './survivor-rule.ts'

export type SurvivorPension = {
  readonly caveats: readonly Caveat[]
} & (
  | {
      readonly kind: 'monthly'
      readonly monthly: Rupiah
      readonly limit: JpLimit
      readonly explanation: Explained<Rupiah>
    }
  | { readonly kind: 'lump-sum'; readonly explanation: Explanation }
)

/**
 * The pension of a widow(er), of the children or of a parent, or the lump sum where less than 15 years were
 * contributed and the conditions for counting 15 are not met. Source: PP 45/2015 art. 18, 21 to 23;
 * Permenaker 29/2015 art. 26 for the lump sum.
 */
export function survivorPension(
  parts: SurvivorParts,
): Result<SurvivorPension, Refusal<'before-the-law' | 'not-entitled'>> {
  const rule = survivorRuleIn(parts)
  if (rule === undefined) return refused(dayBeforeJp(parts.diedOn))
  if (parts.afterSpouse && parts.survivor !== 'child')
    return refused(onlyChildrenAfterSpouse(parts.survivor))
  return ok(countsAsFifteen(parts, rule) ? monthlyOf(parts, rule) : lumpSumOf(parts, rule))
}

function countsAsFifteen(parts: SurvivorParts, rule: SurvivorRule): boolean {
  if (parts.alreadyPensioner || !isShort(parts, rule)) return true
  const isLongEnough = parts.membershipMonths >= rule.leastMembership.value * 12
  return isLongEnough && parts.contributionMonths >= monthsNeeded(parts.membershipMonths, rule)
}

function monthlyOf(parts: SurvivorParts, rule: SurvivorRule): SurvivorPension {
  const start = startOf(parts)
  const { monthly, limit } = survivorMonthly(parts, rule, start)
  const caveats = [
    ...pensionCaveats(limit, start),
    ...(parts.alreadyPensioner ? [] : [FORMULA_AS_GIVEN, ...densityCaveats(parts, rule)]),
    ...(parts.survivor === 'child' ? [CHILDREN_TOGETHER] : []),
    ...(parts.afterSpouse ? [LATER_START] : []),
    ...caveatsOf(monthly),
  ]
  return { kind: 'monthly', monthly: monthly.value, limit, explanation: monthly, caveats }
}

function lumpSumOf(parts: SurvivorParts, rule: SurvivorRule): SurvivorPension {
  const explanation = survivorLumpSum(parts, rule)
  const caveats = [LUMP_SUM_NOT_COUNTED, DENSITY_READING, ...caveatsOf(explanation)]
  return { kind: 'lump-sum', explanation, caveats }
}

const densityCaveats = (parts: SurvivorParts, rule: SurvivorRule): readonly Caveat[] =>
  isShort(parts, rule) ? [DENSITY_READING] : []

/** The right counts from the first of the month after the death. PP 45/2015 art. 21(4), 22(4), 23(4). */
const startOf = ({ diedOn }: SurvivorParts): Month => plusMonths(monthOfDate(diedOn), 1)
