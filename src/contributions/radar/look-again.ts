import { type LocalDate, type Month, monthOfDate, monthsUntil, plusDays, plusMonths } from '#values'
import { coversMonth, type Employment } from '../employment.ts'
import { dueOn } from '../months.ts'

/** Those around now, and the first of one that only begins later. */
function monthsAskedOf({ startedOn }: Employment, current: Month): readonly Month[] {
  const around = monthsUntil(plusMonths(current, -2), plusMonths(current, 2))
  const first = monthOfDate(startedOn)
  return first > current ? [...around, first] : around
}

/**
 * The first day after `today` on which the radar may see more although nothing was imported: the day after the next day
 * of payment of an employment that runs. `undefined` when time alone changes nothing.
 */
export function lookAgainOn(
  employments: readonly Employment[],
  today: LocalDate,
): LocalDate | undefined {
  const current = monthOfDate(today)
  const days = employments.flatMap((employment) =>
    monthsAskedOf(employment, current).flatMap((month) => {
      const day = coversMonth(employment, month) ? dueOn(month, employment.segment) : undefined
      return day === undefined || day < today ? [] : [plusDays(day, 1)]
    }),
  )
  return days.toSorted()[0]
}
