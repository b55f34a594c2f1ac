import { sql } from 'kysely'
import type { RiskClass } from '#law'
import { legalFactsOf } from '#members'
import type { Db } from '#platform/db'
import { localDate } from '#values'
import { employmentsOfEach } from '../employment-store.ts'
import { grouped } from '../grouped.ts'
import { POSTING_COLUMNS, type PostingRow, postingOf } from '../posting-store.ts'
import type { EmployerSize, JudgedPosting, RadarRecord } from './radar-record.ts'

type JudgedRow = PostingRow & {
  member_id: bigint
  province: string
  employer_size: EmployerSize | null
  risk_class: RiskClass | null
  labour_intensive: boolean | null
  started_on: string
  ended_on: string | null
  import_id: bigint
}

/** What the radar reads of each of these members. Three queries, whatever their number. */
export async function radarRecordsOf(
  db: Db,
  memberIds: readonly bigint[],
): Promise<ReadonlyMap<bigint, RadarRecord>> {
  const facts = await legalFactsOf(db, memberIds)
  const employments = grouped(await employmentsOfEach(db, memberIds), ({ memberId }) => memberId)
  const postings = await judgedPostingsOf(db, memberIds)
  return new Map(
    [...facts].map(([memberId, person]) => [
      memberId,
      {
        ...person,
        postings: postings.get(memberId) ?? [],
        employments: employments.get(memberId) ?? [],
      },
    ]),
  )
}

/** Every posting of each member, by month, employer, deposit and the order of writing. */
async function judgedPostingsOf(
  db: Db,
  memberIds: readonly bigint[],
): Promise<ReadonlyMap<bigint, readonly JudgedPosting[]>> {
  const { rows } = await sql<JudgedRow>`
    select p.member_id, ${POSTING_COLUMNS}, p.province, p.employer_size, p.risk_class,
           p.labour_intensive, p.started_on, p.ended_on, p.import_id
      from contributions.posting p
      left join contributions.employer e on e.employer_number = p.employer_number
     where p.member_id = any(${memberIds.map(String)}::bigint[])
     order by p.month, p.employer_number, p.deposited_on, p.posting_id
  `.execute(db)
  const byMember = grouped(rows, (row) => row.member_id)
  return new Map([...byMember].map(([memberId, own]) => [memberId, own.map(judgedPosting)]))
}

const judgedPosting = (row: JudgedRow): JudgedPosting => ({
  ...postingOf(row),
  province: row.province,
  employerSize: row.employer_size ?? undefined,
  riskClass: row.risk_class ?? undefined,
  labourIntensive: row.labour_intensive === true,
  startedOn: localDate(row.started_on),
  endedOn: row.ended_on === null ? undefined : localDate(row.ended_on),
  importId: row.import_id,
})
