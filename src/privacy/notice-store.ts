import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'

/** Writes down that a member has read a version; false when that stands there already. */
export async function insertNoticeSeen(
  db: Db,
  seen: { readonly memberId: bigint; readonly version: string; readonly now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    insert into privacy.notice_seen (member_id, version, seen_at)
    values (${seen.memberId}, ${seen.version}, ${at(seen.now)})
    on conflict (member_id, version) do nothing
    returning version
  `.execute(db)
  return rows.length > 0
}
