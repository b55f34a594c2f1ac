import { sql } from 'kysely'
import type { Db } from '#platform/db'

/** Which of these numbers lie in records of nobody, each with its record. */
export async function unclaimedAmong(
  db: Db,
  kpjs: readonly string[],
): Promise<ReadonlyMap<string, bigint>> {
  if (kpjs.length === 0) return new Map()
  const { rows } = await sql<{ kpj: string; member_id: bigint }>`
    select kpj, member_id
      from members.number
     where kpj = any(${kpjs}::text[]) and unclaimed_since is not null and moved_to is null
  `.execute(db)
  return new Map(rows.map((row) => [row.kpj, row.member_id]))
}
