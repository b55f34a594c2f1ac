import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { DeliveryKey } from './message-store.ts'

/** The print queue: letters that wait, oldest first. */
export async function lettersToPrint(db: Db, limit: number): Promise<readonly DeliveryKey[]> {
  const { rows } = await sql<{ member_id: bigint; delivery_id: string }>`
    select member_id, delivery_id
      from messages.delivery
     where state = 'waiting' and channel = 'letter'
     order by due_at, member_id, delivery_id
     limit ${limit}
  `.execute(db)
  return rows.map((row) => ({ memberId: row.member_id, deliveryId: row.delivery_id }))
}

/** Writes down that a printed letter was posted; false when it was not printed, or posted before. */
export async function markPosted(
  db: Db,
  { memberId, deliveryId, now }: DeliveryKey & { readonly now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update messages.delivery
       set state = 'sent', ended_at = ${at(now)}
     where member_id = ${memberId} and delivery_id = ${deliveryId}::uuid
       and state = 'printed' and channel = 'letter'
    returning delivery_id
  `.execute(db)
  return rows.length > 0
}
