import { parseRecord } from './csv-record.ts'

/** One record of the file, not yet looked into. */
export type Row = {
  /** Number of its first line, from 1. */
  readonly line: number
  readonly raw: RawText
}

/** The record as it was, without its line end; what is too long to hold stays in the file. */
export type RawText = string | { readonly from: number; readonly to: number }

export type SplitOptions = {
  /** Values a row must have. */
  readonly columns: number
  /** Number of the first line, counted from 1. */
  readonly line: number
  /** Whether the file ends here. */
  readonly isLast: boolean
}

export type SplitBlock = {
  readonly rows: readonly Row[]
  /** Characters that were read; the rest begins a record that the block does not end. */
  readonly used: number
  readonly lines: number
}

/** No lawful record comes near this; an unclosed quote swallows no more than this. */
export const LONGEST_RECORD = 65_536

/**
 * Splits whole lines into records. Empty lines count as lines, not as records.
 * A line with a quote that never closes, or closes in the middle of a later line, is one wrong row
 * of its own: the lines after it are read as if it were not there.
 */
export function splitRows(text: string, options: SplitOptions): SplitBlock {
  const rows: Row[] = []
  const quoted = text.includes('"')
  let from = 0
  let lines = 0
  while (from < text.length) {
    const end = lineEnd(text, from)
    const joined = quoted ? joinLines(text, from, options) : undefined
    if (joined === 'unfinished') break
    const raw = joined?.raw ?? withoutReturn(text, from, end)
    if (raw !== '') rows.push({ line: options.line + lines, raw })
    lines += joined?.lines ?? 1
    from = (joined?.end ?? end) + 1
  }
  return { rows, used: Math.min(from, text.length), lines }
}

/** The values of a row, or a sentence that says why it has none. */
export function valuesOf({ raw }: Row, columns: number): readonly string[] | string {
  if (typeof raw !== 'string' || raw.length > LONGEST_RECORD) return TOO_LONG
  const values = parseRecord(raw)
  if (values === 'unclosed-quote') return 'A double quote opens and never closes.'
  if (values === 'text-after-quote') {
    return 'Text follows a closing double quote; inside quotes, a quote is written twice.'
  }
  return values.length === columns ? values : wrongCount(values.length, columns)
}

/** A record whose quotes hold line breaks; `undefined` where the first line stands for itself. */
function joinLines(
  text: string,
  from: number,
  { columns, isLast }: SplitOptions,
): { raw: string; end: number; lines: number } | 'unfinished' | undefined {
  let end = lineEnd(text, from)
  const first = text.slice(from, end)
  if (!first.includes('"') || parseRecord(first) !== 'unclosed-quote') return undefined
  for (let lines = 2; end < text.length; lines += 1) {
    const next = lineEnd(text, end + 1)
    if (next - from > LONGEST_RECORD) return undefined
    const mayClose = text.slice(end + 1, next).includes('"')
    end = next
    if (!mayClose) continue
    const raw = withoutReturn(text, from, end)
    const values = parseRecord(raw)
    if (values === 'unclosed-quote') continue
    const isRecord = values !== 'text-after-quote' && values.length === columns
    return isRecord ? { raw, end, lines } : undefined
  }
  return isLast ? undefined : 'unfinished'
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

const RETURN = 13

const withoutReturn = (text: string, from: number, end: number): string =>
  text.slice(from, end > from && text.charCodeAt(end - 1) === RETURN ? end - 1 : end)

const TOO_LONG = `The line is longer than ${LONGEST_RECORD} characters; no row is.`

const wrongCount = (found: number, columns: number): string =>
  `The row has ${found} ${found === 1 ? 'value' : 'values'} for ${columns} columns; amounts are written without separators, and a comma within a value needs double quotes around it.`
