import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { type EmployerSummary, employersOf } from '../employers.ts'
import { employmentsOf } from '../employment-store.ts'
import { ALL_MONTHS, postingsOf } from '../posting-store.ts'

/** Every employer of a member's record, as it stands at `now`. */
export async function readEmployers(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<readonly EmployerSummary[]> {
  const [employments, postings] = await Promise.all([
    employmentsOf(db, memberId),
    postingsOf(db, memberId, ALL_MONTHS),
  ])
  return employersOf(employments, postings, dayOfInstant(now))
}
