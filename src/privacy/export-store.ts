import { sql } from 'kysely'
import type { Db } from '#platform/db'

/** A member by the lowest of their numbers. */
export type Listed = { readonly kpj: string; readonly memberId: bigint }

/** Members in the order of their lowest number, from behind `after`. Records without a number are not among them. */
export async function membersListed(
  db: Db,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<readonly Listed[]> {
  const { rows } = await sql<{ kpj: string; member_id: bigint }>`
    select n.kpj, n.member_id
      from members.number n
     where n.moved_to is null and n.kpj > ${after}
       and not exists (select from members.number lower
                        where lower.member_id = n.member_id and lower.moved_to is null
                          and lower.kpj < n.kpj)
     order by n.kpj, n.member_id
     limit ${most}
  `.execute(db)
  return rows.map((row) => ({ kpj: row.kpj, memberId: row.member_id }))
}

/** Employers as they are known, without when, a line of JSON each; from behind `after`, in the order of their numbers. */
export async function employerLines(
  db: Db,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<readonly { readonly number: string; readonly line: string }[]> {
  const { rows } = await sql<{ number: string; line: string }>`
    select e.employer_number as number,
           jsonb_build_object(
             'employer', e.employer_number, 'name', e.name, 'province', e.province, 'size', e.size,
             'risk_class', e.risk_class, 'labour_intensive', e.labour_intensive,
             'registered', e.registered, 'reported_for', e.reported_for,
             'reported_on', e.reported_on, 'source', e.source
           )::text as line
      from contributions.employer e
     where e.employer_number > ${after}
     order by e.employer_number
     limit ${most}
  `.execute(db)
  return rows
}
