import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { PendingChange } from '../pending-change.ts'
import { needsSecondApproval } from '../second-approval-store.ts'
import { APPROVALS_NEEDED } from './approvals.ts'

type Change = { readonly memberId: bigint; readonly changeId: string }

/** The officers who approved a waiting change, the first first. */
export async function approvalsOf(
  db: Db,
  { memberId, changeId }: Change,
): Promise<readonly string[]> {
  const { rows } = await sql<{ staff_id: string }>`
    select staff_id
      from members.change_approval
     where member_id = ${memberId} and change_id = ${changeId}::uuid
     order by approved_at, staff_id
  `.execute(db)
  return rows.map(({ staff_id }) => staff_id)
}

/** Writes an officer's approval; false when they gave theirs already. */
export async function insertApproval(
  tx: Db,
  {
    memberId,
    changeId,
    staffId,
    now,
  }: Change & { readonly staffId: string; readonly now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    insert into members.change_approval (member_id, change_id, staff_id, approved_at)
    values (${memberId}, ${changeId}::uuid, ${staffId}::uuid, ${at(now)})
    on conflict do nothing
    returning staff_id
  `.execute(tx)
  return rows.length > 0
}

/** Whether it is a change about money that still waits for one of its two officers. */
export async function lacksApproval(db: Db, change: PendingChange): Promise<boolean> {
  if (change.kind !== 'payout' || !(await needsSecondApproval(db, change.memberId))) return false
  return (await approvalsOf(db, change)).length < APPROVALS_NEEDED
}
