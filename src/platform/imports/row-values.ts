import { isProvinceCode, type LocalDate, type Month, parseLocalDate, parseMonth } from '#values'

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
  text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '?')

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
  throw new BadValue(
    column,
    text,
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? 'it must be a day of the calendar between 1900-01-01 and 2999-12-31'
      : 'a date is written YYYY-MM-DD, such as 2026-03-15',
  )
}

export function monthIn(column: string, text: string): Month {
  const month = knownMonth(text)
  if (month !== undefined) return month
  throw new BadValue(
    column,
    text,
    /^\d{4}-\d{2}$/.test(text)
      ? 'it must be a month between 1900-01 and 2999-12'
      : 'a month is written YYYY-MM, such as 2026-03',
  )
}

const AMOUNT = /^\d{1,15}$/

/** Whole rupiah as text without needless zeros. */
export function amountIn(column: string, text: string): string {
  if (!AMOUNT.test(text)) {
    throw new BadValue(
      column,
      text,
      /^\d+$/.test(text)
        ? 'it is too large; an amount has at most 15 digits'
        : 'an amount is whole rupiah without separators, such as 4000000',
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

export function provinceIn(column: string, text: string): string {
  if (isProvinceCode(text)) return text
  const what = /^\d{2}$/.test(text) ? 'unknown code; ' : ''
  throw new BadValue(column, text, `${what}it must be the two-digit code of a province, such as 31`)
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

// \p{Cf}: signs that are not seen, among them those that turn the direction of what follows. The two joiners belong to scripts.
const CONTROL = /[\p{Cc}\p{Cf}]/u
const REFUSED = /\p{Cc}|(?![\u200c\u200d])\p{Cf}/u

/** Values hold no control characters: a zero byte, a tab or a line break in a name is a damaged file, and what is invisible makes two names look alike. */
export function refuseControlCharacters(
  values: readonly string[],
  columns: readonly string[],
): void {
  const place = values.findIndex((value) => CONTROL.test(value) && REFUSED.test(value))
  if (place === -1) return
  const column = columns[place] ?? 'the row'
  const value = values[place] ?? ''
  const what = value.includes('\0')
    ? 'a zero byte'
    : /\p{Cc}/u.test(value)
      ? 'a line break, tab or control character'
      : `the invisible character ${codePoint(REFUSED.exec(value)?.[0] ?? '')}`
  throw new BadRow(`${column} holds ${what}, which no value may.`)
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
