declare const brand: unique symbol

/** A calendar month, `'2026-03'`. Sorts as text. Years 1900 to 2999. */
export type Month = string & { readonly [brand]: 'Month' }

const MONTH = /^(?:19|2\d)\d{2}-(?:0[1-9]|1[0-2])$/

export const parseMonth = (text: string): Month | undefined =>
  MONTH.test(text) ? (text as Month) : undefined

/** @throws RangeError for text that is not `YYYY-MM` */
export function month(text: string): Month {
  const parsed = parseMonth(text)
  if (parsed === undefined) throw new RangeError(`not a month: ${text}`)
  return parsed
}

/** The month of a year, 1 to 12. */
export const monthOf = (year: number, number: number): Month =>
  month(`${year}-${String(number).padStart(2, '0')}`)

export const yearOf = (value: Month): number => Number(value.slice(0, 4))
export const monthNumber = (value: Month): number => Number(value.slice(5, 7))

/** Months later, or earlier when negative. */
export function plusMonths(value: Month, count: number): Month {
  const total = ordinal(value) + count
  return monthOf(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1)
}

/** Whole months from `from` to `to`; negative when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): number => ordinal(to) - ordinal(from)

/** Every month from `from` up to and without `until`. */
export function monthsUntil(from: Month, until: Month): readonly Month[] {
  return Array.from({ length: Math.max(0, monthsBetween(from, until)) }, (_, index) =>
    plusMonths(from, index),
  )
}

const ordinal = (value: Month): number => yearOf(value) * 12 + monthNumber(value) - 1
