import { sql } from 'kysely'
import type { Db } from '#platform/db'

/** Key of the newest posting of a member: it rises whenever their record changes. 0 without any posting. */
export async function recordVersionOf(db: Db, memberId: bigint): Promise<bigint> {
  const { rows } = await sql<{ version: bigint }>`
    select coalesce(max(posting_id), 0) as version
      from contributions.posting
     where member_id = ${memberId}
  `.execute(db)
  return rows[0]?.version ?? 0n
}
