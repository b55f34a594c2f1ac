import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { localDate } from '#values'
import type { Employment } from './employment.ts'
import type { Segment } from './posting.ts'
import { storedKpj } from './posting-store.ts'

type EmploymentRow = {
  member_id: bigint
  kpj: string
  employer_number: string
  employer_name: string
  started_on: string
  ended_on: string | null
  segment: Segment
}

/** Every reported employment of a member, oldest first. */
export const employmentsOf = async (db: Db, memberId: bigint): Promise<readonly Employment[]> =>
  employmentsOfEach(db, [memberId])

/** The same of several members, each with whose it is. */
export async function employmentsOfEach(
  db: Db,
  memberIds: readonly bigint[],
): Promise<readonly (Employment & { readonly memberId: bigint })[]> {
  const { rows } = await sql<EmploymentRow>`
    select m.member_id, m.kpj, m.employer_number, coalesce(e.name, '') as employer_name,
           m.started_on, m.ended_on, m.segment
      from contributions.employment m
      left join contributions.employer e on e.employer_number = m.employer_number
     where m.member_id = any(${memberIds.map(String)}::bigint[])
     order by m.started_on, m.employer_number, m.kpj`.execute(db)
  return rows.map((row) => ({
    memberId: row.member_id,
    kpj: storedKpj(row.kpj),
    employerNumber: row.employer_number,
    employerName: row.employer_name,
    startedOn: localDate(row.started_on),
    endedOn: row.ended_on === null ? undefined : localDate(row.ended_on),
    segment: row.segment,
  }))
}
