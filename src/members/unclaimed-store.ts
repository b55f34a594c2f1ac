import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Instant } from '#values'

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

/** A number that lies in a record of nobody. */
export type UnclaimedNumber = { readonly memberId: bigint; readonly since: Instant }

/** The numbers whose holder is not found, those first that lie longest; at most so many. */
export async function unclaimedNumbers(db: Db, most: number): Promise<readonly UnclaimedNumber[]> {
  const { rows } = await sql<{ member_id: bigint; unclaimed_since: Instant }>`
    select member_id, unclaimed_since
      from members.number
     where unclaimed_since is not null and moved_to is null
     order by unclaimed_since, member_id
     limit ${most}
  `.execute(db)
  return rows.map((row) => ({ memberId: row.member_id, since: row.unclaimed_since }))
}
