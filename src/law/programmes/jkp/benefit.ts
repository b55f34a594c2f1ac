import { plusMonthsToDate, type Rupiah } from '#values'
import type { Answer } from '../../calculation.ts'
import type { JkpInput } from '../../inputs/jkp.ts'
import { jkpCaveats } from './benefit-caveats.ts'
import { type JkpLaw, jkpLawOn } from './benefit-law.ts'
import {
  beforeJkp,
  claimTooLate,
  excludedCause,
  type JkpRefusal,
  type JkpStop,
  tooFewConsecutiveMonths,
  tooFewMonths,
} from './benefit-refusals.ts'
import { causeBasisOn, claimByOf, groupsOf, totalOf } from './benefit-tree.ts'
import { enoughFrom, isCovered, monthsThatCount } from './meter.ts'

/**
 * The cash benefit of JKP by the law of the day of dismissal: what each month pays, the sum, and the last day on which
 * it may be claimed, months after the dismissal with the same day. Each month is rounded half up once. Refused before
 * 2 February 2021, for an excluded cause, for too few months contributed and, where the day of the claim is given, after
 * the last day. Source: PP 37/2021 art. 19 to 21, 40; PP 6/2025.
 */
export function jkpBenefit(input: JkpInput): Answer<JkpRefusal> {
  const { dismissedOn } = input
  const law = jkpLawOn(dismissedOn)
  if (law === undefined) return beforeJkp(dismissedOn)
  const { reason } = input
  if (!isCovered(reason)) return excludedCause(reason, causeBasisOn(reason, dismissedOn))
  const months = monthsThatCount(dismissedOn, input.contributionMonthsInLast24)
  const refusal = refusalOf(input, law, months)
  if (refusal !== undefined) return refusal
  const groups = groupsOf(input, law)
  const claimBy = claimByOf(dismissedOn, law)
  const { claimedOn = dismissedOn } = input
  if (claimedOn > claimBy.value) return claimTooLate(claimBy.value, law.claimMonths.basis)
  const total = totalOf({ input: { ...input, reason }, law, months, groups, claimBy })
  const paid = groups.flatMap(({ monthly, count }): readonly Rupiah[] =>
    Array.from({ length: count }, () => monthly.value),
  )
  const lastPaidBy = plusMonthsToDate(claimBy.value, paid.length)
  return {
    kind: 'result',
    result: { months: paid, total: total.value, claimBy: claimBy.value },
    explanation: total,
    caveats: jkpCaveats(input, law, { total, lastPaidBy }),
  }
}

function refusalOf(input: JkpInput, law: JkpLaw, months: number): JkpStop | undefined {
  const { requiredMonths, consecutiveMonths, window } = law
  const { dismissedOn } = input
  if (months < requiredMonths.value)
    return tooFewMonths(
      { months, required: requiredMonths },
      { window, enoughFrom: enoughFrom({ dismissedOn, months }, requiredMonths.value) },
    )
  const consecutive = input.consecutiveMonthsBefore ?? consecutiveMonths.value
  return consecutive < consecutiveMonths.value
    ? tooFewConsecutiveMonths({ months: consecutive, required: consecutiveMonths })
    : undefined
}
