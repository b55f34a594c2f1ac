import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Kpj } from '#values'
import type { MemberNumber } from '../balance-store.ts'
import { storedKpj } from '../posting-store.ts'

/** The next numbers behind `after` that were ever reported, by the bytes of the number. */
export async function numbersAfter(
  db: Db,
  { after, most }: { readonly after: Kpj | undefined; readonly most: number },
): Promise<readonly MemberNumber[]> {
  const { rows } = await sql<{ member_id: bigint; kpj: string }>`
    select distinct m.kpj collate "C" as kpj, m.member_id
      from contributions.employment m
     where m.kpj collate "C" > ${after ?? ''}
     order by 1, 2
     limit ${most}
  `.execute(db)
  return rows.map((row) => ({ memberId: row.member_id, kpj: storedKpj(row.kpj) }))
}
