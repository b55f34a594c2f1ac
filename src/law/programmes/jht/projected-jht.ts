import { dayIn, plusMonths } from '#values'
import { type Answer, resultOf } from '../../calculation.ts'
import type { JhtProjectionInput } from '../../inputs/jht-projection.ts'
import { itemRateIn } from '../../parameters.ts'
import { FIRST_JHT_MONTH } from './contribution.ts'
import { afterMembership } from './payable-from.ts'
import type { ProjectedYear } from './projected-account.ts'
import { type PlannedPart, projectedPayout } from './projected-payout.ts'
import { projectionExplained } from './projection.ts'
import { projectionCaveats } from './projection-caveats.ts'
import {
  beforeTheLaw,
  contradictionIn,
  type ProjectionRefusal,
  type ProjectionStop,
} from './projection-refusals.ts'
import { withdrawalLawOn } from './withdrawal-law.ts'
import { alreadyTaken } from './withdrawal-refusals.ts'

/**
 * JHT as it would become on the assumptions given: the balance at the end, a part taken out before it, the tax by the
 * law known today, and what is received. Refused before July 2015, for a part before ten years of membership, and for
 * a second part. Source: PP 46/2015 art. 16(1), 22, 27; PP 68/2009.
 */
export function projectedJht(input: JhtProjectionInput): Answer<ProjectionRefusal> {
  const { from, lastMonth, partialOn, gaps, earlierPayments = [], hasTaxNumber = true } = input
  if (from < FIRST_JHT_MONTH) return beforeTheLaw(from, FIRST_JHT_MONTH)
  const contradiction = contradictionIn(input)
  if (contradiction !== undefined) return contradiction
  const until = plusMonths(lastMonth, 1)
  const [paidOn, earlier] = [dayIn(until, 1), earlierPayments.filter(({ amount }) => amount > 0n)]
  const law = withdrawalLawOn(paidOn)
  if (law === undefined) return beforeTheLaw(from, FIRST_JHT_MONTH)
  const planned = plannedPart(input)
  if (planned !== undefined && 'kind' in planned) return planned
  const part = planned && partialOn && { month: partialOn, share: planned.share.value }
  const projection = projectionExplained({ ...input, until, gaps, part })
  const payout = projectedPayout({ projection, part: planned, earlier, hasTaxNumber, paidOn, law })
  const { balance, contributions, development, taken, years } = projection
  const { takenTax, tax, net, received, isFinal } = payout
  const result = {
    ...{ balance, opening: input.balance, contributions, development, taken, takenTax },
    ...{ tax, net, received, years: years.map(shownYear) },
  }
  return resultOf(result, () => {
    const { explanation } = payout
    return { explanation, caveats: projectionCaveats(input, { explanation, isFinal }) }
  })
}

const shownYear = (of: ProjectedYear) => ({
  year: of.year,
  wage: of.wage,
  opening: of.opening,
  contributions: of.contributions,
  development: of.development,
  taken: of.taken,
  closing: of.closing,
})

/** The part that is planned, or why it is not paid; `undefined` where none is. */
function plannedPart(input: JhtProjectionInput): PlannedPart | ProjectionStop | undefined {
  const { partial, partialOn, memberSince, earlierPayments = [] } = input
  if (partial === undefined || partialOn === undefined || memberSince === undefined)
    return undefined
  const paidOn = dayIn(partialOn, 1)
  const [law, share] = [withdrawalLawOn(paidOn), itemRateIn('jht/partial-share', partial, paidOn)]
  if (law === undefined || share === undefined) return beforeTheLaw(partialOn, FIRST_JHT_MONTH)
  const first = earlierPayments.find(({ amount }) => amount > 0n)
  if (first !== undefined) return alreadyTaken(first.paidOn)
  const from = afterMembership({ memberSince, claimedOn: paidOn }, law)
  return from.ok ? { share, paidOn, law, payableFrom: from.value } : from.refusal
}
