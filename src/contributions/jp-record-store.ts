import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { type LocalDate, localDate, type Month, monthOfDate, type Rupiah, rupiah } from '#values'

/** What the record says of a membership in JP. */
export type JpRecord = {
  readonly firstMonth: Month
  /** Months in which something of JP remains after reversals, up to that of the day. */
  readonly months: number
  /** Mean of the wages reported for those months, rounded half up: those of several employers added, one that was posted twice counted once. */
  readonly averageWage: Rupiah
}

/** The JP of a member, of what was deposited by `today`; `undefined` where nothing of JP was ever paid. */
export async function jpRecordOf(
  db: Db,
  memberId: bigint,
  today: LocalDate,
): Promise<JpRecord | undefined> {
  const { rows } = await sql<{ first_month: string | null; months: number; average: bigint }>`
    with by_deposit as (
      select month, employer_number, sum(wage_rupiah) as wage_rupiah
        from contributions.posting
       where member_id = ${memberId}
         and month <= ${`${monthOfDate(today)}-01`}::date
         and deposited_on <= ${today}::date
       group by month, employer_number, kpj, deposited_on
      having sum(jp_employer_rupiah + jp_worker_rupiah) > 0
    ), by_employer as (
      select month, employer_number, max(wage_rupiah) as wage_rupiah
        from by_deposit
       group by month, employer_number
    ), by_month as (
      select month, sum(wage_rupiah) as wage_rupiah
        from by_employer
       group by month
    )
    select min(month) as first_month, count(*)::int as months,
           coalesce(floor((sum(wage_rupiah) * 2 + count(*)) / (count(*) * 2)), 0)::bigint as average
      from by_month
    having count(*) > 0`.execute(db)
  const [row] = rows
  if (row === undefined || row.first_month === null) return undefined
  return {
    firstMonth: monthOfDate(localDate(row.first_month)),
    months: row.months,
    averageWage: rupiah(row.average),
  }
}
