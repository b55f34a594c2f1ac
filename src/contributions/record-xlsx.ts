import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node'
import { daysBetween, type Language, type LocalDate, localDate, unreachable } from '#values'
import { type HistoryRow, totalsOf } from './history.ts'
import { type Cell, RECORD_COLUMNS } from './record-table.ts'
import { columnText, exportText } from './text.ts'

/**
 * The record as a spreadsheet: one sheet, headings that stay in view, one row a posting, the totals
 * beneath as plain numbers. Text is typed as text, so nothing in it can become a formula; amounts are
 * numbers, months and days are dates.
 */
export function recordXlsx(rows: readonly HistoryRow[], language: Language): Promise<Buffer> {
  const sheet: SheetData = [
    RECORD_COLUMNS.map(({ heading }) => ({ ...text(heading[language]), ...HEADING })),
    ...rows.map((row) => RECORD_COLUMNS.map((column) => written(column.cell(row, language)))),
    totalRow(rows, language),
  ]
  return writeExcelFile(sheet, {
    sheet: exportText.sheet[language],
    columns: RECORD_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer()
}

const HEADING = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const
const TOTAL = { fontWeight: 'bold', topBorderStyle: 'thin' } as const

function totalRow(rows: readonly HistoryRow[], language: Language): CellObject[] {
  const totals = totalsOf(rows)
  return RECORD_COLUMNS.map(({ total }, index) => {
    if (total !== undefined) return { ...number(total(totals), '#,##0'), ...TOTAL }
    return { ...text(index === 0 ? columnText.total[language] : ''), ...TOTAL }
  })
}

function written(cell: Cell): CellObject {
  switch (cell.kind) {
    case 'text':
      return text(cell.text)
    case 'amount':
      return number(cell.amount, '#,##0')
    case 'day':
      return number(serialDay(cell.day), 'dd-mm-yyyy')
    case 'month':
      return number(serialDay(localDate(`${cell.month}-01`)), 'mm-yyyy')
    default:
      return unreachable(cell)
  }
}

const text = (value: string): CellObject => ({ type: String, value, format: '@' })

/** Beyond 2^53 a spreadsheet would round: such an amount stands as text, exactly. */
const number = (value: bigint | number, format: string): CellObject =>
  Number.isSafeInteger(Number(value))
    ? { type: Number, value: Number(value), format }
    : text(value.toString())

/** Spreadsheets count days from 30 December 1899, as if 1900 had had a 29 February. */
const serialDay = (day: LocalDate): number => daysBetween(localDate('1970-01-01'), day) + 25_569
