import { firstDay } from './calendar.ts'
import { hashText } from './random.ts'

/** What a file is asked to hold. Months as in calendar.ts, both ends included. */
export type Plan = {
  readonly members: number
  readonly from: number
  readonly to: number
  readonly seed: number
  /** Nothing is deposited or recorded after this day: the last of the month after `to`. */
  readonly lastDay: number
  /** The day on which the faults hold; see `lookingDay`. */
  readonly lookingDay: number
}

export function planOf(asked: {
  readonly members: number
  readonly from: number
  readonly to: number
  readonly seed: string
}): Plan {
  const lookingDay = lookingDayOf(asked.to)
  return { ...asked, seed: hashText(asked.seed), lastDay: lookingDay - 1, lookingDay }
}

/**
 * The first of the second month after the last one: every month of the file is due by then, whatever the holidays,
 * and no later month of an employment that still runs is. The same findings hold from the 26th of the last month up
 * to the 15th of the second month after it: no month is left out so late, and a self-employed registration ends
 * with the period that is paid for.
 */
const lookingDayOf = (to: number): number => firstDay(to + 2)

export const monthCount = (plan: Plan): number => plan.to - plan.from + 1
