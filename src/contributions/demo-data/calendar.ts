/** Months as `year × 12 + month − 1` and days since 1970-01-01: plain integers, for millions of rows. */

/** @param number 1 to 12 */
export const monthAt = (year: number, number: number): number => year * 12 + number - 1

export const yearOfMonth = (month: number): number => Math.floor(month / 12)

/** Reads `YYYY-MM`, which the caller has checked. */
export const readMonth = (text: string): number =>
  monthAt(Number(text.slice(0, 4)), Number(text.slice(5, 7)))

export const writeMonth = (month: number): string =>
  `${yearOfMonth(month)}-${String((month % 12) + 1).padStart(2, '0')}`

/** The first day of a month, by the civil calendar's 400-year cycle. */
export function firstDay(month: number): number {
  const shifted = month - 2 // the cycle counts years from March, so that leap days come last
  const year = Math.floor(shifted / 12)
  const cycle = Math.floor(year / 400)
  const yearOfCycle = year - cycle * 400
  const dayOfYear = Math.floor((153 * (shifted - year * 12) + 2) / 5)
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100)
  return cycle * 146_097 + yearOfCycle * 365 + leapDays + dayOfYear - 719_468
}

export const daysInMonth = (month: number): number => firstDay(month + 1) - firstDay(month)

/** The day of that number in a month, or its last day when the month is shorter. */
export const dayAt = (month: number, number: number): number =>
  firstDay(month) + Math.min(number, daysInMonth(month)) - 1

const texts = new Map<number, string>()

/** `YYYY-MM-DD` of a day; remembered, because a file names few days very often. */
export function writeDay(day: number): string {
  const known = texts.get(day)
  if (known !== undefined) return known
  let month = Math.floor((day / 365.2425 + 1970) * 12)
  while (firstDay(month) > day) month -= 1
  while (firstDay(month + 1) <= day) month += 1
  const text = `${writeMonth(month)}-${String(day - firstDay(month) + 1).padStart(2, '0')}`
  texts.set(day, text)
  return text
}
