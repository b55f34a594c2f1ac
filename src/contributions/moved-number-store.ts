import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { type Kpj, type LocalDate, type Month, month } from '#values'

export type NumberMove = {
  readonly kpj: Kpj
  readonly from: bigint
  readonly to: bigint
  /** Day of record of the reversals. */
  readonly today: LocalDate
}

const AS_THEY_ARE = sql`
  segment, status, province, employer_size, risk_class, labour_intensive, started_on, ended_on`
const AMOUNTS = sql`
  wage_rupiah, back_pay_rupiah, jkk_rupiah, jkm_rupiah, jht_employer_rupiah,
  jht_worker_rupiah, jp_employer_rupiah, jp_worker_rupiah`
const BELOW_ZERO = sql`
  -wage_rupiah, -back_pay_rupiah, -jkk_rupiah, -jkm_rupiah, -jht_employer_rupiah,
  -jht_worker_rupiah, -jp_employer_rupiah, -jp_worker_rupiah`

/** Whether a row `p` stands: it is no reversal, and none undoes it. */
const STANDS = sql`
  not p.reversal
  and not exists (
        select
          from contributions.posting r
         where r.member_id = p.member_id and r.month = p.month and r.kpj = p.kpj
           and r.employer_number = p.employer_number and r.deposited_on = p.deposited_on
           and r.reversal and r.revision = p.revision + 1
      )`

/** Writes every row of a number under its new record, corrections among them, each with where it was. Answers how many. */
export async function copyPostings(db: Db, { kpj, from, to }: NumberMove): Promise<number> {
  const { rows } = await sql`
    insert into contributions.posting
      (member_id, month, kpj, employer_number, deposited_on, revision, reversal, recorded_on,
       ${AS_THEY_ARE}, ${AMOUNTS}, import_id, moved_from)
    select ${to}::bigint, month, kpj, employer_number, deposited_on, revision, reversal, recorded_on,
           ${AS_THEY_ARE}, ${AMOUNTS}, import_id, coalesce(moved_from, member_id)
      from contributions.posting
     where member_id = ${from} and kpj = ${kpj}
     order by posting_id
    returning posting_id
  `.execute(db)
  return rows.length
}

/** Undoes what stands of a number under its old record; each reversal says where it went. Answers the months. */
export async function reversePostings(
  db: Db,
  { kpj, from, to, today }: NumberMove,
): Promise<readonly Month[]> {
  const { rows } = await sql<{ month: string }>`
    insert into contributions.posting
      (member_id, month, kpj, employer_number, deposited_on, revision, reversal, recorded_on,
       ${AS_THEY_ARE}, ${AMOUNTS}, import_id, moved_to)
    select member_id, month, kpj, employer_number, deposited_on, revision + 1, true, ${today}::date,
           ${AS_THEY_ARE}, ${BELOW_ZERO}, import_id, ${to}::bigint
      from contributions.posting p
     where member_id = ${from} and kpj = ${kpj} and ${STANDS}
     order by posting_id
    returning month
  `.execute(db)
  return [...new Set(rows.map((row) => month(row.month.slice(0, 7))))].sort()
}

/** How many rows a number has under a record, and the months of those that stand. */
export async function standingOf(
  db: Db,
  { kpj, from }: Pick<NumberMove, 'kpj' | 'from'>,
): Promise<{ readonly postings: number; readonly months: readonly Month[] }> {
  const { rows } = await sql<{ month: string; stands: boolean }>`
    select p.month, ${STANDS} as stands
      from contributions.posting p
     where p.member_id = ${from} and p.kpj = ${kpj}
     order by p.month
  `.execute(db)
  const standing = rows.filter(({ stands }) => stands).map((row) => month(row.month.slice(0, 7)))
  return { postings: rows.length, months: [...new Set(standing)] }
}

/** Employments are what postings said: they go with them. */
export async function moveEmployments(db: Db, { kpj, from, to }: NumberMove): Promise<void> {
  await sql`
    insert into contributions.employment
      (member_id, kpj, employer_number, started_on, ended_on, segment, reported_for, deposited_on, recorded_on)
    select ${to}::bigint, kpj, employer_number, started_on, ended_on, segment, reported_for, deposited_on, recorded_on
      from contributions.employment
     where member_id = ${from} and kpj = ${kpj}
    on conflict (member_id, kpj, employer_number, started_on) do nothing
  `.execute(db)
  await sql`
    delete from contributions.employment where member_id = ${from} and kpj = ${kpj}
  `.execute(db)
}

/** A month that one employer paid under the number and under another of the record that takes it. */
export type Overlap = { readonly employerNumber: string; readonly month: Month }

/** Every such month, by employer. Nothing is wrong with it yet: people hold two jobs. */
export async function overlapsOf(
  db: Db,
  { kpj, from, to }: Omit<NumberMove, 'today'>,
): Promise<readonly Overlap[]> {
  const { rows } = await sql<{ employer_number: string; month: string }>`
    select distinct p.employer_number, p.month
      from contributions.posting p
     where p.member_id = ${from} and p.kpj = ${kpj} and p.employer_number <> '' and ${STANDS}
       and exists (
             select
               from contributions.posting o
              where o.member_id = ${to} and o.month = p.month
                and o.employer_number = p.employer_number and not o.reversal
           )
     order by p.employer_number, p.month
  `.execute(db)
  return rows.map((row) => ({
    employerNumber: row.employer_number,
    month: month(row.month.slice(0, 7)),
  }))
}
