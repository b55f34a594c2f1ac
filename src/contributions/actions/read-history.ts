import { monthOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Instant, yearOf } from '#values'
import { firstShownYear, type HistoryView, yearHistory } from '../history.ts'
import { monthsOfYear, postingsOf, yearsOf } from '../posting-store.ts'

/**
 * One year of a member's record, in two queries. Without `year` the newest that is not in the future;
 * a year in which nothing was recorded is shown as empty.
 */
export async function readHistory(
  db: Db,
  memberId: bigint,
  wish: { readonly year: number | undefined; readonly now: Instant },
): Promise<HistoryView> {
  const years = await yearsOf(db, memberId)
  const year = wish.year ?? firstShownYear(years, yearOf(monthOfInstant(wish.now)))
  if (year === undefined) return { years, shown: undefined }
  const postings = years.includes(year) ? await postingsOf(db, memberId, monthsOfYear(year)) : []
  return { years, shown: yearHistory(year, postings) }
}
