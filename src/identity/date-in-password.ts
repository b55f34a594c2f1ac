import type { LocalDate } from '#values'

/** Names of months, Indonesian and English, January first; people write them whole or cut them short. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'pebruari', 'february'],
  ['maret', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'agt', 'ags'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
]
const SHORTEST_NAME = 3

/**
 * Whether a text in small letters holds a date as people type it: day, month and year in any usual order, with or without
 * zeros and signs between them, the year in two digits or four, the month as a number or by its name.
 */
export function holdsDate(text: string, date: LocalDate): boolean {
  const digits = text.replace(/\D/g, '')
  return runsOf(date).some((run) => digits.includes(run)) || holdsParts(text, date)
}

/** `1990-03-15` as digits in a row. */
function runsOf(date: LocalDate): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-')
  const years = [year, year.slice(2)]
  return years.flatMap((y) => [`${day}${month}${y}`, `${y}${month}${day}`, `${month}${day}${y}`])
}

/** Day, month and year as three parts that follow each other. */
function holdsParts(text: string, date: LocalDate): boolean {
  const [year = '', month = '', day = ''] = date.split('-')
  const isYear = (part: string) => part === year || part === year.slice(2)
  const isDay = (part: string) => Number(part) === Number(day)
  const isMonth = (part: string) => monthOf(part) === Number(month)
  const orders = [
    [isDay, isMonth, isYear],
    [isMonth, isDay, isYear],
    [isYear, isMonth, isDay],
  ]
  const parts = text.match(/\d+|\p{L}+/gu) ?? []
  return parts.some((_, from) =>
    orders.some((order) => order.every((is, place) => is(parts[from + place] ?? ''))),
  )
}

/** The number of a month, from 1; 0 for what is none. */
function monthOf(part: string): number {
  if (/^\d+$/.test(part)) return Number(part)
  if (part.length < SHORTEST_NAME) return 0
  return MONTHS.findIndex((names) => names.some((name) => name.startsWith(part))) + 1
}
