import type { Db } from '#platform/db'
import { type HistoryRow, historyRows } from '../history.ts'
import { ALL_MONTHS, monthsOfYear, postingsOf } from '../posting-store.ts'

/**
 * The rows of a member's record by contribution month, oldest first: of one year, or all of them. Reversals and what they
 * undo are among them; none where nothing was recorded.
 */
export async function readRecord(
  db: Db,
  memberId: bigint,
  year?: number,
): Promise<readonly HistoryRow[]> {
  const months = year === undefined ? ALL_MONTHS : monthsOfYear(year)
  return historyRows(await postingsOf(db, memberId, months))
}
