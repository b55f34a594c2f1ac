import { sql } from 'kysely'
import type { Db } from '#platform/db'

/** Members who have a session or owe a code, in order, from behind `after`. */
export async function membersSignedIn(
  db: Db,
  { after, most }: { readonly after: bigint; readonly most: number },
): Promise<readonly bigint[]> {
  const { rows } = await sql<{ member_id: bigint }>`
    select member_id from identity.session where member_id > ${after}
     union
    select member_id from identity.half_sign_in where member_id > ${after}
     order by member_id
     limit ${most}
  `.execute(db)
  return rows.map((row) => row.member_id)
}

/** Ends their sign-ins that owe a code. */
export async function deleteHalfSignInsOf(db: Db, members: readonly bigint[]): Promise<void> {
  await sql`
    delete from identity.half_sign_in where member_id = any(${members}::bigint[])
  `.execute(db)
}

/** Ends their sessions; answers how many, of how many of them. */
export async function deleteSessionsOf(
  db: Db,
  members: readonly bigint[],
): Promise<{ readonly sessions: number; readonly members: number }> {
  const { rows } = await sql<{ member_id: bigint }>`
    delete from identity.session where member_id = any(${members}::bigint[]) returning member_id
  `.execute(db)
  return { sessions: rows.length, members: new Set(rows.map((row) => row.member_id)).size }
}
