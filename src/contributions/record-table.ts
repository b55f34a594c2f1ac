import {
  kpjText,
  type Language,
  type LocalDate,
  type Month,
  type Rupiah,
  type Words,
} from '#values'
import { employerText } from './employer-text.ts'
import type { HistoryRow, Totals } from './history.ts'
import { columnText, correctionText, statusText } from './text.ts'

/** One cell of an exported record. Its kind decides how a file writes it: only `text` could carry a formula. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly amount: Rupiah }
  | { readonly kind: 'day'; readonly day: LocalDate }
  | { readonly kind: 'month'; readonly month: Month }

export type RecordColumn = {
  readonly heading: Words
  /** In characters, for files that have widths. */
  readonly width: number
  cell(row: HistoryRow, language: Language): Cell
  /** Under the column, where it has a sum. */
  total?(totals: Totals): Rupiah
}

type AmountName = keyof Totals

/** The columns of the exported record, in the order of the agency's annual statement. */
export const RECORD_COLUMNS: readonly RecordColumn[] = [
  { heading: columnText.month, width: 10, cell: (row) => ({ kind: 'month', month: row.month }) },
  { heading: columnText.kpj, width: 15, cell: (row) => plain(kpjText(row.kpj)) },
  { heading: columnText.employerNumber, width: 14, cell: (row) => plain(row.employerNumber) },
  { heading: columnText.employer, width: 32, cell: (row, to) => plain(employerText(row, to)) },
  { heading: columnText.status, width: 18, cell: (row, to) => plain(statusText[row.status][to]) },
  amounts(columnText.wage, 'wage'),
  amounts(columnText.backPay, 'backPay'),
  amounts(columnText.jhtEmployer, 'jhtEmployer'),
  amounts(columnText.jhtWorker, 'jhtWorker'),
  amounts(columnText.jpEmployer, 'jpEmployer'),
  amounts(columnText.jpWorker, 'jpWorker'),
  amounts(columnText.jkk, 'jkk'),
  amounts(columnText.jkm, 'jkm'),
  amounts(columnText.contribution, 'contribution'),
  {
    heading: columnText.depositedOn,
    width: 12,
    cell: (row) => ({ kind: 'day', day: row.depositedOn }),
  },
  {
    heading: columnText.recordedOn,
    width: 12,
    cell: (row) => ({ kind: 'day', day: row.recordedOn }),
  },
  {
    heading: columnText.note,
    width: 14,
    cell: (row, to) =>
      plain(row.correction === undefined ? '' : correctionText[row.correction][to]),
  },
]

/**
 * Text for a cell of a file: no control characters, which would break a row or a sheet, and no space
 * around it, behind which a formula could hide.
 */
export const cellText = (text: string): string =>
  text.replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ').trim()

function amounts(heading: Words, name: AmountName): RecordColumn {
  return {
    heading,
    width: 16,
    cell: (row) => ({ kind: 'amount', amount: row[name] }),
    total: (totals) => totals[name],
  }
}

const plain = (text: string): Cell => ({ kind: 'text', text: cellText(text) })
