import { parseRecord } from './csv-record.ts'

/** One record of the file: its values, or what is wrong with it before any column is looked at. */
export type Row = { readonly line: number } & (
  | { readonly raw: string; readonly values: readonly string[] }
  | { readonly raw: RawText; readonly fault: string }
)

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
  let from = 0
  let lines = 0
  while (from < text.length) {
    const end = lineEnd(text, from)
    const line = text.slice(from, isReturn(text, end) ? end - 1 : end)
    const joined =
      line.includes('"') && parseRecord(line) === 'unclosed-quote'
        ? joinLines(text, from, options)
        : undefined
    if (joined === 'unfinished') break
    if (line !== '')
      rows.push({ line: options.line + lines, ...(joined?.row ?? rowOf(line, options.columns)) })
    lines += joined?.lines ?? 1
    from = (joined?.end ?? end) + 1
  }
  return { rows, used: Math.min(from, text.length), lines }
}

type Unplaced =
  | { readonly raw: string; readonly values: readonly string[] }
  | { readonly raw: string; readonly fault: string }

/** One record of a single line. */
function rowOf(raw: string, columns: number): Unplaced {
  if (raw.length > LONGEST_RECORD) return { raw, fault: TOO_LONG }
  const values = parseRecord(raw)
  if (values === 'unclosed-quote') return { raw, fault: UNCLOSED }
  if (values === 'text-after-quote') return { raw, fault: TEXT_AFTER_QUOTE }
  return values.length === columns
    ? { raw, values }
    : { raw, fault: wrongCount(values.length, columns) }
}

/** A record whose quotes hold line breaks; `undefined` when no later line closes them properly. */
function joinLines(
  text: string,
  from: number,
  { columns, isLast }: SplitOptions,
): { row: Unplaced; end: number; lines: number } | 'unfinished' | undefined {
  let end = lineEnd(text, from)
  let lines = 1
  while (end < text.length) {
    const next = lineEnd(text, end + 1)
    if (next - from > LONGEST_RECORD) return undefined
    const closes = text.slice(end + 1, next).includes('"')
    end = next
    lines += 1
    if (!closes) continue
    const raw = text.slice(from, isReturn(text, end) ? end - 1 : end)
    const values = parseRecord(raw)
    if (values === 'unclosed-quote') continue
    const isRecord = values !== 'text-after-quote' && values.length === columns
    return isRecord ? { row: { raw, values }, end, lines } : undefined
  }
  return isLast ? undefined : 'unfinished'
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

const isReturn = (text: string, end: number): boolean => text.charCodeAt(end - 1) === 13

export const TOO_LONG = `The line is longer than ${LONGEST_RECORD} characters; no row is.`
const UNCLOSED = 'A double quote opens and never closes.'
const TEXT_AFTER_QUOTE =
  'Text follows a closing double quote; inside quotes, a quote is written twice.'

const wrongCount = (found: number, columns: number): string =>
  `The row has ${found} ${found === 1 ? 'value' : 'values'} for ${columns} columns; amounts are written without separators, and a comma within a value needs double quotes around it.`
