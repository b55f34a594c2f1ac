import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, type LocalDate, type Month, month, monthOfDate, plusMonths } from '#values'

/** Below so many unpaid workers nothing is said of an employer: nobody learns of a single colleague. */
export const FEWEST_UNPAID = 5
/** How far back months are counted. */
const MONTHS_COUNTED = 24

/**
 * Marks every employer of these members, also those that a look has found things at and a correction has taken away: their
 * months are to be counted anew. Called before the findings are replaced. Each mark is the member's own row: who works for
 * the same employer does not wait.
 */
export async function markEmployers(
  db: Db,
  memberIds: readonly bigint[],
  now: Instant,
): Promise<void> {
  await sql`
    insert into contributions.employer_recount (member_id, employer_number, marked_at)
    select distinct t.member_id, t.employer_number, ${at(now)}::timestamptz
      from (
        select m.member_id, m.employer_number
          from contributions.employment m
         where m.member_id = any(${memberIds.map(String)}::bigint[])
        union all
        select f.member_id, f.employer_number
          from contributions.finding f
         where f.member_id = any(${memberIds.map(String)}::bigint[])
      ) t
     where t.employer_number <> ''
     order by t.member_id, t.employer_number
    on conflict (member_id, employer_number) do update
       set marked_at = excluded.marked_at
  `.execute(db)
}

/** The next marked employers behind `after`, by number. */
export async function markedEmployers(
  db: Db,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<readonly string[]> {
  const { rows } = await sql<{ employer_number: string }>`
    select distinct employer_number
      from contributions.employer_recount
     where employer_number > ${after}
     order by employer_number
     limit ${most}
  `.execute(db)
  return rows.map((row) => row.employer_number)
}

/**
 * Takes the marks of these employers and answers whose were taken. Each employer is held until the transaction ends, so
 * that two who count do not write over each other; one that somebody else holds keeps its marks, and so does each mark of
 * a look that has not ended.
 */
export async function takeMarks(db: Db, employers: readonly string[]): Promise<readonly string[]> {
  const { rows: held } = await sql<{ employer_number: string }>`
    select employer_number
      from contributions.employer
     where employer_number = any(${employers}::text[])
     order by employer_number
       for no key update skip locked
  `.execute(db)
  const { rows } = await sql<{ employer_number: string }>`
    with taken as (
      delete from contributions.employer_recount r
       using (
             select member_id, employer_number
               from contributions.employer_recount
              where employer_number = any(${held.map((row) => row.employer_number)}::text[])
                for update skip locked
           ) t
       where r.member_id = t.member_id and r.employer_number = t.employer_number
      returning r.employer_number
    )
    select distinct employer_number from taken order by employer_number
  `.execute(db)
  return rows.map((row) => row.employer_number)
}

/** Counts the workers of these employers and those whose month is missing, for the last 24 months. */
export async function countEmployerMonths(
  db: Db,
  employers: readonly string[],
  { today, now }: { readonly today: LocalDate; readonly now: Instant },
): Promise<void> {
  const through = monthOfDate(today)
  const from = firstCounted(today)
  await sql`
    delete from contributions.employer_month
     where employer_number = any(${employers}::text[])
  `.execute(db)
  await sql`
    insert into contributions.employer_month as e
      (employer_number, month, workers, unpaid, counted_at)
    select w.employer_number, w.month, w.workers, coalesce(u.unpaid, 0), ${at(now)}::timestamptz
      from (
        select m.employer_number, c.month::date as month, count(distinct m.member_id)::int as workers
          from contributions.employment m
         cross join generate_series(${`${from}-01`}::date, ${`${through}-01`}::date, interval '1 month') as c (month)
         where m.employer_number = any(${employers}::text[])
           and m.segment <> 'migrant'
           and date_trunc('month', m.started_on) <= c.month
           and (m.ended_on is null or m.ended_on >= c.month)
         group by m.employer_number, c.month
      ) w
      left join (
        select f.employer_number, f.month, count(distinct f.member_id)::int as unpaid
          from contributions.finding f
         where f.employer_number = any(${employers}::text[])
           and f.kind = 'missing'
           and f.month >= ${`${from}-01`}::date
         group by f.employer_number, f.month
      ) u on u.employer_number = w.employer_number and u.month = w.month
    on conflict (employer_number, month) do update
       set workers = excluded.workers, unpaid = excluded.unpaid, counted_at = excluded.counted_at
  `.execute(db)
}

const firstCounted = (today: LocalDate): Month => plusMonths(monthOfDate(today), 1 - MONTHS_COUNTED)

export type ArrearsMonth = { readonly employerNumber: string; readonly month: Month }

/**
 * Months in which an employer is in arrears: for at least five of its workers, and for at least half of them, nothing
 * came, of the last 24 months. Only these months are told, never how many workers there are. Where no more than five
 * work nothing is told: five unpaid are all of them then, and whoever reads it would know it of each colleague.
 */
export async function arrearsOf(
  db: Db,
  employers: readonly string[],
  today: LocalDate,
): Promise<readonly ArrearsMonth[]> {
  const { rows } = await sql<{ employer_number: string; month: string }>`
    select employer_number, month
      from contributions.employer_month
     where employer_number = any(${employers}::text[])
       and month >= ${`${firstCounted(today)}-01`}::date
       and unpaid >= ${FEWEST_UNPAID}
       and workers > ${FEWEST_UNPAID}
       and unpaid * 2 >= workers
     order by employer_number, month
  `.execute(db)
  return rows.map((row) => ({
    employerNumber: row.employer_number,
    month: month(row.month.slice(0, 7)),
  }))
}
