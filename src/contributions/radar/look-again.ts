import { type LocalDate, monthOfDate, monthsUntil, plusDays, plusMonths } from '#values'
import { coversMonth, type Employment } from '../employment.ts'
import { dueOn } from '../months.ts'

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
    monthsUntil(plusMonths(current, -2), plusMonths(current, 2)).flatMap((month) => {
      const day = coversMonth(employment, month) ? dueOn(month, employment.segment) : undefined
      return day === undefined || day < today ? [] : [plusDays(day, 1)]
    }),
  )
  return days.toSorted()[0]
}
