import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { type LocalDate, month, monthOfDate, rupiah } from '#values'
import { type JpRecord, jpRecord } from './jp-record.ts'

/** The JP of a member, of what was deposited by `today`; `undefined` where nothing of JP was ever paid. */
export async function jpRecordOf(
  db: Db,
  memberId: bigint,
  today: LocalDate,
): Promise<JpRecord | undefined> {
  const { rows } = await sql<{ month: string; wage: bigint }>`
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
    )
    select month, sum(wage_rupiah)::bigint as wage
      from by_employer
     group by month
     order by month`.execute(db)
  return jpRecord(
    rows.map((row) => ({ month: month(row.month.slice(0, 7)), wage: rupiah(row.wage) })),
  )
}
