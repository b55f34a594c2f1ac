import { type LocalDate, type Month, parseLocalDate, parseMonth } from '#values'

/** A row that cannot go in; the message is the reason, one sentence that names the column. */
export class BadRow extends Error {}

/** The reason for one value: its column, what was found there, and what is wanted instead. */
export class BadValue extends BadRow {
  constructor(column: string, found: string, wanted: string) {
    const what = found === '' ? 'is empty' : `is "${shortened(found)}"`
    super(`${column} ${what}: ${wanted}.`)
  }
}

const SHOWN = 40
const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text.replaceAll(/\p{Cc}/gu, '?')

/**
 * Remembers what was read, within bounds: files repeat few dates, employers and people from row to row,
 * and what is remembered is neither parsed again nor kept in memory twice.
 */
export function remembering<Value>(
  read: (text: string) => Value,
  most = 20_000,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}

const knownDate = remembering(parseLocalDate)
const knownMonth = remembering(parseMonth)

export function dateIn(column: string, text: string): LocalDate {
  const date = knownDate(text)
  if (date !== undefined) return date
  throw new BadValue(column, text, 'a date is written YYYY-MM-DD, such as 2026-03-15')
}

export function monthIn(column: string, text: string): Month {
  const month = knownMonth(text)
  if (month !== undefined) return month
  throw new BadValue(column, text, 'a month is written YYYY-MM, such as 2026-03')
}

const AMOUNT = /^\d{1,15}$/

/** Whole rupiah as text without needless zeros. */
export function amountIn(column: string, text: string): string {
  if (!AMOUNT.test(text)) {
    throw new BadValue(
      column,
      text,
      'an amount is whole rupiah without separators, such as 4000000',
    )
  }
  return text.charCodeAt(0) === 48 ? BigInt(text).toString() : text
}

export function codeIn(column: string, text: string, codes: ReadonlySet<string>): string {
  if (!codes.has(text)) {
    throw new BadValue(column, text, `it must be ${[...codes].join(', ')}`)
  }
  return text
}

const LONGEST_NAME = 200
const OUTER_SPACE = /^\s|\s$|\s\s/
const BEYOND_ASCII = /[^ -~]/

/** A name or number as people write it, spaces put in order. */
export function textIn(column: string, text: string): string {
  const spaced = OUTER_SPACE.test(text) ? text.trim().replaceAll(/\s+/g, ' ') : text
  const clean = BEYOND_ASCII.test(spaced) ? spaced.normalize('NFC') : spaced
  if (clean === '') throw new BadValue(column, '', 'it must be filled in')
  if (clean.length > LONGEST_NAME) {
    throw new BadValue(column, clean, `it may have ${LONGEST_NAME} characters`)
  }
  return clean
}

const CONTROL = /\p{Cc}/u

/** Values hold no control characters: a zero byte, a tab or a line break in a name is a damaged file. */
export function refuseControlCharacters(
  values: readonly string[],
  columns: readonly string[],
): void {
  const place = values.findIndex((value) => CONTROL.test(value))
  if (place === -1) return
  const column = columns[place] ?? 'the row'
  const what = values[place]?.includes('\0')
    ? 'a zero byte'
    : 'a line break, tab or control character'
  throw new BadRow(`${column} holds ${what}, which no value may.`)
}
