import type { Db } from '#platform/db'
import type { Instant, LocalDate } from '#values'
import { markEmployers } from '../radar/employer-month-store.ts'
import { keepFindings, keepLooks, lockLooks } from '../radar/finding-store.ts'
import { keptFinding } from '../radar/kept-finding.ts'
import { lookAgainOn } from '../radar/look-again.ts'
import { radarOf } from '../radar/radar.ts'
import { radarRecordsOf } from '../radar/radar-record-store.ts'

/** The moment of a look, and its day. */
export type LookTime = { readonly now: Instant; readonly today: LocalDate }

/**
 * Looks at the records of these members and keeps what is found, in one transaction: an import that comes meanwhile waits,
 * and marks them anew. What is kept is a memory, not a source: it is the same however often it is made.
 */
export function lookAtRecords(
  db: Db,
  memberIds: readonly bigint[],
  { now, today }: LookTime,
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockLooks(tx, memberIds)
    const records = await radarRecordsOf(tx, memberIds)
    const findings = [...records].flatMap(([memberId, record]) =>
      radarOf(record, today).map((finding) => ({ memberId, ...keptFinding(finding) })),
    )
    await markEmployers(tx, memberIds, now)
    await keepFindings(tx, memberIds, { findings, today })
    const looks = memberIds.map((memberId) => ({
      memberId,
      lookAgainOn: lookAgainOn(records.get(memberId)?.employments ?? [], today),
    }))
    await keepLooks(tx, looks, today)
  })
}
