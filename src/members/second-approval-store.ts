import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'

/** The member's next change about money is approved by two officers. In the caller's transaction. */
export async function wantSecondApproval(
  db: Db,
  wanted: { readonly memberId: bigint; readonly reason: string; readonly now: Instant },
): Promise<void> {
  await sql`
    insert into members.second_approval (member_id, reason, since)
    values (${wanted.memberId}, ${wanted.reason}, ${at(wanted.now)})
    on conflict (member_id) do update
       set reason = excluded.reason, since = excluded.since
  `.execute(db)
}

/** Whether the member's next change about money is approved by two officers. */
export async function needsSecondApproval(db: Db, memberId: bigint): Promise<boolean> {
  const { rows } = await sql`
    select member_id from members.second_approval where member_id = ${memberId}
  `.execute(db)
  return rows.length > 0
}

/** The first change about money was approved by two and took effect: the next one is not. In the caller's transaction. */
export async function endSecondApproval(db: Db, memberId: bigint): Promise<void> {
  await sql`delete from members.second_approval where member_id = ${memberId}`.execute(db)
}
