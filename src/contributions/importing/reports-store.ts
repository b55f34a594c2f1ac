import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { NewPosting } from './ledger-decision.ts'
import { employerNumberOf } from './reported-row.ts'
import type { Report } from './reports.ts'

/** Keeps what reports say of employments, where nothing later is known. */
export async function keepEmployments(db: Db, reports: readonly Report[]): Promise<void> {
  if (reports.length === 0) return
  const rows = reports.map(({ row }) => row)
  await sql`
    insert into contributions.employment as e
      (member_id, kpj, employer_number, started_on, ended_on, segment,
       reported_for, deposited_on, recorded_on)
    select *
      from unnest(
             ${reports.map(({ memberId }) => memberId.toString())}::bigint[],
             ${rows.map((row) => row.person.kpj)}::text[],
             ${rows.map(employerNumberOf)}::text[],
             ${rows.map((row) => row.startedOn)}::date[],
             ${rows.map((row) => row.endedOn ?? null)}::date[],
             ${rows.map((row) => row.segment)}::text[],
             ${rows.map((row) => `${row.month}-01`)}::date[],
             ${rows.map((row) => row.depositedOn)}::date[],
             ${rows.map((row) => row.recordedOn)}::date[]
           )
    on conflict (member_id, kpj, employer_number, started_on) do update
       set ended_on = excluded.ended_on,
           segment = excluded.segment,
           reported_for = excluded.reported_for,
           deposited_on = excluded.deposited_on,
           recorded_on = excluded.recorded_on
     where (excluded.reported_for, excluded.deposited_on, excluded.recorded_on)
           >= (e.reported_for, e.deposited_on, e.recorded_on)
  `.execute(db)
}

/** Makes employments anew from the postings that stand, where a correction may have moved their first day. */
export async function rebuildEmployments(db: Db, corrected: readonly NewPosting[]): Promise<void> {
  if (corrected.length === 0) return
  const touched = sql`
    select distinct *
      from unnest(
             ${corrected.map(({ memberId }) => memberId.toString())}::bigint[],
             ${corrected.map(({ row }) => row.person.kpj)}::text[],
             ${corrected.map(({ row }) => employerNumberOf(row))}::text[]
           ) as t (member_id, kpj, employer_number)`
  await sql`
    delete from contributions.employment e
     using (${touched}) t
     where e.member_id = t.member_id and e.kpj = t.kpj and e.employer_number = t.employer_number
  `.execute(db)
  await sql`
    insert into contributions.employment
      (member_id, kpj, employer_number, started_on, ended_on, segment,
       reported_for, deposited_on, recorded_on)
    select distinct on (p.member_id, p.kpj, p.employer_number, p.started_on)
           p.member_id, p.kpj, p.employer_number, p.started_on, p.ended_on, p.segment,
           p.month, p.deposited_on, p.recorded_on
      from (${touched}) t
      join contributions.posting p
        on p.member_id = t.member_id and p.kpj = t.kpj and p.employer_number = t.employer_number
     where not p.reversal
       and not exists (
             select
               from contributions.posting r
              where r.member_id = p.member_id
                and r.month = p.month
                and r.kpj = p.kpj
                and r.employer_number = p.employer_number
                and r.deposited_on = p.deposited_on
                and r.revision = p.revision + 1
                and r.reversal
           )
     order by p.member_id, p.kpj, p.employer_number, p.started_on,
              p.month desc, p.deposited_on desc, p.recorded_on desc, p.posting_id desc
  `.execute(db)
}

/** Keeps what reports say of employers, where nothing later is known; name and province of a registered one stay. */
export async function keepReportedEmployers(
  db: Db,
  reports: readonly Report[],
  now: Instant,
): Promise<void> {
  if (reports.length === 0) return
  const employers = reports.flatMap(({ row }) => row.employer ?? [])
  await sql`
    insert into contributions.employer as e
      (employer_number, name, province, size, risk_class, labour_intensive, registered,
       reported_for, reported_on, known_since, source)
    select t.*, ${at(now)}::timestamptz, 'contributions-import'
      from unnest(
             ${employers.map(({ number }) => number)}::text[],
             ${employers.map(({ name }) => name)}::text[],
             ${employers.map(({ province }) => province)}::text[],
             ${employers.map(({ size }) => size)}::text[],
             ${employers.map(({ riskClass }) => riskClass)}::smallint[],
             ${employers.map(({ labourIntensive }) => labourIntensive)}::boolean[],
             ${employers.map(() => false)}::boolean[],
             ${reports.map(({ row }) => `${row.month}-01`)}::date[],
             ${reports.map(({ row }) => row.recordedOn)}::date[]
           ) as t
    on conflict (employer_number) do update
       set name = case when e.registered then e.name else excluded.name end,
           province = case when e.registered then e.province else excluded.province end,
           size = excluded.size,
           risk_class = excluded.risk_class,
           labour_intensive = excluded.labour_intensive,
           reported_for = excluded.reported_for,
           reported_on = excluded.reported_on
     where e.reported_for is null
        or (excluded.reported_for, excluded.reported_on) >= (e.reported_for, e.reported_on)
  `.execute(db)
}
