import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { type LocalDate, localDate, type Month, monthOfDate, type Rupiah, rupiah } from '#values'
import type { Segment } from './posting.ts'

/** The newest month that an employer, or the self-employed themselves, reported in full. */
export type LastReport = {
  readonly month: Month
  readonly segment: Segment
  /** Empty for the self-employed. */
  readonly employerName: string
  /** The reported wage, or the stated income of the self-employed. */
  readonly wage: Rupiah
  /** Absent where it was not reported. */
  readonly riskClass: number | undefined
  readonly labourIntensive: boolean | undefined
}

type ReportRow = {
  month: string
  segment: Segment
  employer_name: string
  wage_rupiah: bigint
  risk_class: number | null
  labour_intensive: boolean | null
}

/**
 * The last full month that stands, up to that of `today`, of what was deposited by that day; of several employers the
 * one with the highest wage. Months of joining, leaving, leave or shorter hours say little of what comes. `undefined` where there is none.
 */
export async function lastReportOf(
  db: Db,
  memberId: bigint,
  today: LocalDate,
): Promise<LastReport | undefined> {
  const { rows } = await sql<ReportRow>`
    select p.month, p.segment, coalesce(e.name, '') as employer_name, p.wage_rupiah,
           p.risk_class, p.labour_intensive
      from contributions.posting p
      left join contributions.employer e on e.employer_number = p.employer_number
     where p.member_id = ${memberId}
       and p.month <= ${`${monthOfDate(today)}-01`}::date
       and p.deposited_on <= ${today}::date
       and p.status = 'active' and not p.reversal
       and not exists (
         select 1 from contributions.posting r
          where r.member_id = p.member_id and r.month = p.month and r.kpj = p.kpj
            and r.employer_number = p.employer_number and r.deposited_on = p.deposited_on
            and r.reversal and r.revision = p.revision + 1)
     order by p.month desc, p.wage_rupiah desc, p.posting_id
     limit 1`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    month: monthOfDate(localDate(row.month)),
    segment: row.segment,
    employerName: row.employer_name,
    wage: rupiah(row.wage_rupiah),
    riskClass: row.risk_class ?? undefined,
    labourIntensive: row.labour_intensive ?? undefined,
  }
}
