import {
  type LocalDate,
  localDate,
  monthOfDate,
  ok,
  plusMonths,
  plusMonthsToDate,
  type Result,
  type Rupiah,
  refused,
} from '#values'
import { type Caveat, caveatsOf } from '../../caveat.ts'
import type { Explained } from '../../explained.ts'
import type { Refusal } from '../../refusal.ts'
import { dayBeforeJp } from './before-the-law.ts'
import { DENSITY_READING, FORMULA_AS_GIVEN, pensionCaveats } from './caveats.ts'
import { BEFORE_PENSION_AGE, disabilityCounted, disabilityReason } from './disability-reasons.ts'
import { densityTooLow, happenedTooSoon } from './disability-refusals.ts'
import { type DisabilityRule, disabilityRuleIn } from './disability-rule.ts'
import { isShort, type JpMembership, monthsNeeded } from './fifteen-years.ts'
import { type JpLimit, withinLimits } from './limits.ts'

export type DisabilityParts = JpMembership & {
  /** Not before `happenedOn`. */
  readonly determinedOn: LocalDate
  readonly happenedOn: LocalDate
  readonly registeredOn: LocalDate
  /** With 15 years of contributions where the law says so, before any limit. */
  readonly monthlyFormulaAmount: Rupiah
}

export type DisabilityPension = {
  readonly kind: 'monthly'
  readonly monthly: Rupiah
  readonly limit: JpLimit
  readonly countedMonths: number
  readonly explanation: Explained<Rupiah>
  readonly caveats: readonly Caveat[]
}

type DisabilityRefusal = Refusal<'before-the-law' | 'happened-too-soon' | 'density-too-low'>

/**
 * The pension for permanent total disability. Who contributed for less than 15 years needs an event at least a month
 * after registration and a density of 80 %, and then counts as 15 years; without them the monthly pension is refused.
 * Source: PP 45/2015 art. 18, 20.
 */
export function disabilityPension(
  parts: DisabilityParts,
): Result<DisabilityPension, DisabilityRefusal> {
  const rule = disabilityRuleIn(parts.happenedOn)
  if (rule === undefined) return refused(dayBeforeJp(parts.happenedOn))
  const refusal = refusalOf(parts, rule)
  return refusal === undefined ? ok(pensionOf(parts, rule)) : refused(refusal)
}

/** A member is who is registered, and not before JP began: the month counts from the later of both. */
function refusalOf(parts: DisabilityParts, rule: DisabilityRule): DisabilityRefusal | undefined {
  const { registeredOn, happenedOn } = parts
  const short = isShort(parts, rule)
  const since = registeredOn < JP_BEGAN ? JP_BEGAN : registeredOn
  const earliest = plusMonthsToDate(since, short ? rule.leastRegistration.value : 0)
  if (happenedOn < earliest) return happenedTooSoon(happenedOn, earliest)
  const needed = monthsNeeded(parts.membershipMonths, rule)
  return short && parts.contributionMonths < needed ? densityTooLow(parts, needed) : undefined
}

function pensionOf(parts: DisabilityParts, rule: DisabilityRule): DisabilityPension {
  const start = plusMonths(monthOfDate(parts.determinedOn), 1)
  const counted = disabilityCounted(parts, rule)
  const reason = disabilityReason(parts.monthlyFormulaAmount, counted)
  const { monthly, limit } = withinLimits(reason, start)
  return {
    kind: 'monthly',
    monthly: monthly.value,
    limit,
    countedMonths: counted.value,
    explanation: monthly,
    caveats: [
      ...pensionCaveats(limit, start),
      FORMULA_AS_GIVEN,
      BEFORE_PENSION_AGE,
      ...(isShort(parts, rule) ? [DENSITY_READING] : []),
      ...caveatsOf(monthly),
    ],
  }
}

const JP_BEGAN: LocalDate = localDate('2015-07-01')
