import { type Language, tableMonthText, unreachable } from '#values'
import type { HistoryRow } from './history.ts'
import { type Cell, RECORD_COLUMNS } from './record-table.ts'

const BYTE_ORDER_MARK = '\uFEFF'

// What Excel takes for a separator follows the region: Indonesia writes 1,5 and separates with semicolons.
const SEPARATOR: Readonly<Record<Language, string>> = { id: ';', en: ',' }

/**
 * The record as CSV, in pieces as its rows arrive: UTF-8 with a byte-order mark, lines ended by CR LF,
 * semicolons in Indonesian and commas in English, amounts as whole numbers, days as `2026-02-05`, which
 * no region reads as another day. Text that a spreadsheet would take for a formula is made harmless.
 */
export async function* recordCsv(
  years: AsyncIterable<readonly HistoryRow[]>,
  language: Language,
): AsyncGenerator<string> {
  const headings = RECORD_COLUMNS.map(({ heading }) => textField(heading[language]))
  // Sent with the first rows: a fault in reading them is then an error page and not half a file.
  let pending = BYTE_ORDER_MARK + line(headings, language)
  for await (const rows of years) {
    yield pending + rows.map((row) => rowLine(row, language)).join('')
    pending = ''
  }
  if (pending !== '') yield pending
}

const rowLine = (row: HistoryRow, language: Language): string =>
  line(
    RECORD_COLUMNS.map((column) => field(column.cell(row, language))),
    language,
  )

const line = (fields: readonly string[], language: Language): string =>
  `${fields.join(SEPARATOR[language])}\r\n`

function field(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return textField(cell.text)
    case 'amount':
      return cell.amount.toString()
    case 'day':
      return cell.day
    case 'month':
      return tableMonthText(cell.month)
    default:
      return unreachable(cell)
  }
}

/** Quoted when it holds either separator or a quote; an apostrophe in front of what would be a formula. */
function textField(text: string): string {
  const harmless = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text
  return /[",;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
