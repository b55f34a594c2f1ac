import { Readable } from 'node:stream'
import type { Db } from '#platform/db'
import type { Language } from '#values'
import { type HistoryRow, historyRows } from '../history.ts'
import { monthsOfYear, postingsOf, yearsOf } from '../posting-store.ts'
import { recordCsv } from '../record-csv.ts'
import { recordXlsx } from '../record-xlsx.ts'

export type ExportWish = {
  readonly memberId: bigint
  /** Only the months of this year; the whole record when absent. */
  readonly year: number | undefined
  readonly language: Language
}

/** The record as CSV, read and written a year at a time. */
export const exportCsv = (db: Db, wish: ExportWish): Readable =>
  Readable.from(recordCsv(yearRows(db, wish), wish.language))

/** The record as a spreadsheet. */
export async function exportXlsx(db: Db, wish: ExportWish): Promise<Buffer> {
  const rows: HistoryRow[] = []
  for await (const year of yearRows(db, wish)) rows.push(...year)
  return recordXlsx(rows, wish.language)
}

// A correction has the month of what it corrects, so every year is complete in itself.
async function* yearRows(db: Db, wish: ExportWish): AsyncGenerator<readonly HistoryRow[]> {
  const years = wish.year === undefined ? await yearsOf(db, wish.memberId) : [wish.year]
  for (const year of years.toReversed()) {
    yield historyRows(await postingsOf(db, wish.memberId, monthsOfYear(year)))
  }
}
