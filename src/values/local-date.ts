import { type Month, month, monthNumber, plusMonths, yearOf } from './month.ts'

declare const brand: unique symbol

/** A calendar day, `'2026-03-15'`, without a time zone. Sorts as text. Years 1900 to 2999. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' }

const DATE = /^((?:19|2\d)\d{2}-(?:0[1-9]|1[0-2]))-(\d{2})$/
const DAY_MS = 86_400_000

/** The day, or `undefined` for text that names none: `2026-02-30` is none. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = DATE.exec(text)
  if (match === null) return undefined
  const day = Number(match[2])
  return day >= 1 && day <= daysIn(month(match[1] ?? '')) ? (text as LocalDate) : undefined
}

/** @throws RangeError for text that is not a day of the calendar */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text)
  if (parsed === undefined) throw new RangeError(`not a date: ${text}`)
  return parsed
}

export function daysIn(value: Month): number {
  return new Date(Date.UTC(yearOf(value), monthNumber(value), 0)).getUTCDate()
}

export const monthOfDate = (value: LocalDate): Month => month(value.slice(0, 7))
export const dayOf = (value: LocalDate): number => Number(value.slice(8, 10))

/** The day of that number in a month, or its last day when the month is shorter. */
export const dayIn = (value: Month, day: number): LocalDate =>
  localDate(`${value}-${String(Math.min(day, daysIn(value))).padStart(2, '0')}`)

/** Months later with the same day, or the last day of a shorter month. */
export const plusMonthsToDate = (value: LocalDate, count: number): LocalDate =>
  dayIn(plusMonths(monthOfDate(value), count), dayOf(value))

export const plusDays = (value: LocalDate, count: number): LocalDate =>
  localDate(new Date(Date.parse(value) + count * DAY_MS).toISOString().slice(0, 10))

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** 1 is Monday, 7 is Sunday. */
export const weekday = (value: LocalDate): number => new Date(Date.parse(value)).getUTCDay() || 7

/** Completed years from `born` to `on`; who was born on 29 February has a birthday on 28 February of short years. */
export function ageOn(born: LocalDate, on: LocalDate): number {
  const years = yearOf(monthOfDate(on)) - yearOf(monthOfDate(born))
  return on < plusMonthsToDate(born, years * 12) ? years - 1 : years
}
