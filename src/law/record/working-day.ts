import { type LocalDate, plusDays, weekday } from '#values'
import { RECORD_PARAMETERS } from '../record-parameters.generated.ts'

type Year = {
  readonly from: string
  readonly source: string
  readonly holidays: Readonly<Record<string, string>>
}
const YEARS: ReadonlyMap<string, Year> = new Map(
  RECORD_PARAMETERS['record/holiday'].values.map((year: Year) => [year.from, year]),
)

const listOf = (day: LocalDate): Year | undefined => YEARS.get(day.slice(0, 4))

/** Whether the holidays of that day's year are listed. Where they are not, weekends alone count: say so. */
export const holidaysAreListed = (day: LocalDate): boolean => listOf(day) !== undefined

/** The years whose holidays are listed, the earliest first. */
export const listedHolidayYears = (): readonly string[] => [...YEARS.keys()]

/** The name of a national holiday in Indonesian; `undefined` for any other day, and in a year without a list. */
export const holidayOn = (day: LocalDate): string | undefined => listOf(day)?.holidays[day]

/** Neither Saturday, Sunday nor a listed holiday; days of joint leave are working days. */
export const isWorkingDay = (day: LocalDate): boolean =>
  weekday(day) <= 5 && holidayOn(day) === undefined

/** The day itself when it is a working day, else the first one after it. */
export function nextWorkingDay(day: LocalDate): LocalDate {
  let next = day
  while (!isWorkingDay(next)) next = plusDays(next, 1)
  return next
}

/** The working day that many working days after `day`; `count` is 1 or more. */
export function plusWorkingDays(day: LocalDate, count: number): LocalDate {
  let reached = day
  for (let counted = 0; counted < count; counted += 1)
    reached = nextWorkingDay(plusDays(reached, 1))
  return reached
}
