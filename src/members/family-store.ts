import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { EventContent, FamilyEvent } from './family.ts'

const placeOf = (memberId: bigint, seq: number) =>
  `members.family_event.body_enc:${memberId}:${seq}`

type EventRow = {
  seq: number
  relative_id: string
  body_enc: Uint8Array
  stated_at: Instant
  staff_id: string | null
}

/** Everything that was said about a member's family, the first first. */
export async function familyEventsOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly FamilyEvent[]> {
  const { rows } = await sql<EventRow>`
    select seq, relative_id, body_enc, stated_at, staff_id
      from members.family_event
     where member_id = ${memberId}
     order by seq
  `.execute(db)
  return rows.map((row) => ({
    seq: row.seq,
    relativeId: row.relative_id,
    at: row.stated_at,
    staffId: row.staff_id ?? undefined,
    content: JSON.parse(keys.open(placeOf(memberId, row.seq), row.body_enc)) as EventContent,
  }))
}

/** How many events a member's family has; the last has this number. */
export async function countFamilyEvents(db: Db, memberId: bigint): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from members.family_event
     where member_id = ${memberId}
  `.execute(db)
  return rows[0]?.count ?? 0
}

/** Adds an event under its number; false when the number is taken: somebody else was quicker. */
export async function insertFamilyEvent(
  db: Db,
  keys: Keys,
  { memberId, ...added }: FamilyEvent & { readonly memberId: bigint },
): Promise<boolean> {
  const { seq, relativeId, at: statedAt, staffId, content } = added
  const body = keys.seal(placeOf(memberId, seq), JSON.stringify(content))
  const { rows } = await sql`
    insert into members.family_event (member_id, seq, relative_id, body_enc, stated_at, staff_id)
    values (${memberId}, ${seq}, ${relativeId}::uuid, ${body}::bytea, ${at(statedAt)},
            ${staffId ?? null}::uuid)
    on conflict (member_id, seq) do nothing
    returning seq
  `.execute(db)
  return rows.length > 0
}
