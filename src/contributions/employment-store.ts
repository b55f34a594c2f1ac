import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { localDate } from '#values'
import type { Employment } from './employment.ts'
import type { Segment } from './posting.ts'
import { storedKpj } from './posting-store.ts'

type EmploymentRow = {
  kpj: string
  employer_number: string
  employer_name: string
  started_on: string
  ended_on: string | null
  segment: Segment
}

/** Every reported employment of a member, oldest first. */
export async function employmentsOf(db: Db, memberId: bigint): Promise<readonly Employment[]> {
  const { rows } = await sql<EmploymentRow>`
    select m.kpj, m.employer_number, coalesce(e.name, '') as employer_name,
           m.started_on, m.ended_on, m.segment
      from contributions.employment m
      left join contributions.employer e on e.employer_number = m.employer_number
     where m.member_id = ${memberId}
     order by m.started_on, m.employer_number, m.kpj`.execute(db)
  return rows.map((row) => ({
    kpj: storedKpj(row.kpj),
    employerNumber: row.employer_number,
    employerName: row.employer_name,
    startedOn: localDate(row.started_on),
    endedOn: row.ended_on === null ? undefined : localDate(row.ended_on),
    segment: row.segment,
  }))
}
