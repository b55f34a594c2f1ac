import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, type LocalDate, localDate, month, rupiah } from '#values'
import { storedKpj } from '../posting-store.ts'
import type { FindingKind } from './finding.ts'
import type { KeptFinding, ToldFinding } from './kept-finding.ts'

export type MemberFinding = KeptFinding & { readonly memberId: bigint }
export type Look = { readonly memberId: bigint; readonly lookAgainOn: LocalDate | undefined }

/** Holds the looks of these members until the transaction ends: who imports, or looks as well, waits. */
export async function lockLooks(db: Db, memberIds: readonly bigint[]): Promise<void> {
  await sql`
    insert into contributions.radar_look (member_id, look_again_on)
    select t.member_id, date '-infinity'
      from unnest(${memberIds.map(String)}::bigint[]) as t (member_id)
     order by t.member_id
    on conflict (member_id) do update
       set look_again_on = contributions.radar_look.look_again_on
  `.execute(db)
}

/** Whoever writes postings calls it in the same transaction: what was found is old. */
export async function markForRadar(db: Db, memberIds: Iterable<bigint>): Promise<void> {
  const touched = [...memberIds].map(String)
  if (touched.length === 0) return
  await sql`
    insert into contributions.radar_look as l (member_id, look_again_on)
    select t.member_id, date '-infinity'
      from unnest(${touched}::bigint[]) as t (member_id)
     order by t.member_id
    on conflict (member_id) do update
       set look_again_on = excluded.look_again_on
     where l.look_again_on is distinct from excluded.look_again_on
  `.execute(db)
}

/** Makes everything that was found old: another law finds other things. */
export async function markAllForRadar(db: Db): Promise<void> {
  await sql`update contributions.radar_look set look_again_on = date '-infinity'`.execute(db)
}

/** The next members whose findings are old on a day, those who wait longest first. */
export async function membersToLookAt(
  db: Db,
  { today, most }: { readonly today: LocalDate; readonly most: number },
): Promise<readonly bigint[]> {
  const { rows } = await sql<{ member_id: bigint }>`
    select member_id
      from contributions.radar_look
     where look_again_on <= ${today}::date
     order by look_again_on, member_id
     limit ${most}
  `.execute(db)
  return rows.map((row) => row.member_id)
}

/** Writes down that these members were looked at. */
export async function keepLooks(db: Db, looks: readonly Look[], today: LocalDate): Promise<void> {
  await sql`
    update contributions.radar_look l
       set looked_on = ${today}::date, look_again_on = t.look_again_on
      from unnest(
             ${looks.map(({ memberId }) => memberId.toString())}::bigint[],
             ${looks.map(({ lookAgainOn }) => lookAgainOn ?? null)}::date[]
           ) as t (member_id, look_again_on)
     where l.member_id = t.member_id
  `.execute(db)
}

/** Leaves these members' findings as they are until a day. */
export async function postponeLooks(
  db: Db,
  memberIds: readonly bigint[],
  until: LocalDate,
): Promise<void> {
  await sql`
    update contributions.radar_look
       set look_again_on = ${until}::date
     where member_id = any(${memberIds.map(String)}::bigint[])
  `.execute(db)
}

/** Puts what was found in place of what these members had; one with another fingerprint counts as new. */
export async function keepFindings(
  db: Db,
  memberIds: readonly bigint[],
  { findings, today }: { readonly findings: readonly MemberFinding[]; readonly today: LocalDate },
): Promise<void> {
  const found = sql`
    select t.*
      from unnest(
             ${findings.map(({ memberId }) => memberId.toString())}::bigint[],
             ${findings.map(({ kpj }) => kpj)}::text[],
             ${findings.map(({ employerNumber }) => employerNumber)}::text[],
             ${findings.map(({ month: of }) => `${of}-01`)}::date[],
             ${findings.map(({ kind }) => kind)}::text[],
             ${findings.map(({ amount }) => amount.toString())}::bigint[],
             ${findings.map(({ fingerprint }) => fingerprint)}::text[]
           ) as t (member_id, kpj, employer_number, month, kind, amount_rupiah, fingerprint)`
  await sql`
    delete from contributions.finding f
     where f.member_id = any(${memberIds.map(String)}::bigint[])
       and not exists (
             select
               from (${found}) t
              where t.member_id = f.member_id and t.kpj = f.kpj and t.month = f.month
                and t.employer_number = f.employer_number and t.kind = f.kind
           )
  `.execute(db)
  if (findings.length === 0) return
  await sql`
    insert into contributions.finding as f
      (member_id, kpj, employer_number, month, kind, amount_rupiah, fingerprint, found_on)
    select t.*, ${today}::date
      from (${found}) t
    on conflict (member_id, kpj, employer_number, month, kind) do update
       set amount_rupiah = excluded.amount_rupiah,
           fingerprint = excluded.fingerprint,
           found_on = excluded.found_on,
           told_at = null
     where f.fingerprint <> excluded.fingerprint
  `.execute(db)
}

type ToldRow = {
  kpj: string | null
  employer_number: string
  month: string
  kind: FindingKind
  amount_rupiah: bigint
  fingerprint: string
  found_on: string
  is_quiet: boolean
}

/** What was found of a member, by place; `undefined` when the radar has to look first. */
export async function findingsKept(
  db: Db,
  memberId: bigint,
  today: LocalDate,
): Promise<readonly ToldFinding[] | undefined> {
  const { rows } = await sql<ToldRow>`
    select f.kpj, f.employer_number, f.month, f.kind, f.amount_rupiah, f.fingerprint, f.found_on,
           a.fingerprint is not null as is_quiet
      from contributions.radar_look l
      left join contributions.finding f on f.member_id = l.member_id
      left join contributions.finding_answer a
        on a.member_id = f.member_id and a.kpj = f.kpj and a.employer_number = f.employer_number
       and a.month = f.month and a.kind = f.kind and a.fingerprint = f.fingerprint
     where l.member_id = ${memberId}
       and (l.look_again_on is null or l.look_again_on > ${today}::date)
       and l.looked_on <= ${today}::date
     order by f.kpj, f.employer_number, f.month, f.kind
  `.execute(db)
  if (rows.length === 0) return undefined
  return rows.flatMap((row) =>
    row.kpj === null
      ? []
      : [
          {
            kpj: storedKpj(row.kpj),
            employerNumber: row.employer_number,
            month: month(row.month.slice(0, 7)),
            kind: row.kind,
            amount: rupiah(row.amount_rupiah),
            fingerprint: row.fingerprint,
            foundOn: localDate(row.found_on),
            isQuiet: row.is_quiet,
          },
        ],
  )
}

/** The day on which each finding of a member was seen first, by its fingerprint, as far as the radar has looked. */
export async function firstSeen(db: Db, memberId: bigint): Promise<ReadonlyMap<string, LocalDate>> {
  const { rows } = await sql<{ fingerprint: string; found_on: string }>`
    select fingerprint, found_on
      from contributions.finding
     where member_id = ${memberId}
     order by month, fingerprint
  `.execute(db)
  return new Map(rows.map((row) => [row.fingerprint, localDate(row.found_on)]))
}

/** Members with findings that they were not told of; the next ones behind `after`. */
export async function membersToTell(
  db: Db,
  { after, most }: { readonly after: bigint; readonly most: number },
): Promise<readonly bigint[]> {
  const { rows } = await sql<{ member_id: bigint }>`
    select distinct f.member_id
      from contributions.finding f
     where f.told_at is null
       and f.member_id > ${after}
     order by f.member_id
     limit ${most}
  `.execute(db)
  return rows.map((row) => row.member_id)
}

/** Takes what a member was not told of and has not answered, once: two who ask at the same time do not both get it. */
export async function takeUntold(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<readonly Pick<KeptFinding, 'kind' | 'month'>[]> {
  const { rows } = await sql<{ kind: FindingKind; month: string; is_quiet: boolean }>`
    update contributions.finding f
       set told_at = ${at(now)}::timestamptz
     where f.member_id = ${memberId} and f.told_at is null
    returning f.kind, f.month,
              exists (
                select
                  from contributions.finding_answer a
                 where a.member_id = f.member_id and a.kpj = f.kpj and a.month = f.month
                   and a.employer_number = f.employer_number and a.kind = f.kind
                   and a.fingerprint = f.fingerprint
              ) as is_quiet
  `.execute(db)
  return rows
    .filter((row) => !row.is_quiet)
    .map(({ kind, month: of }) => ({ kind, month: month(of.slice(0, 7)) }))
}
