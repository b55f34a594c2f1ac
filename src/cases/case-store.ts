import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant, localDate } from '#values'
import type { MemberCase, Subject } from './case.ts'
import type { CaseState } from './case-state.ts'

type CaseRow = {
  member_id: bigint
  case_id: string
  number: string
  subject_enc: Uint8Array
  state: CaseState
  opened_at: Instant
  changed_at: Instant
  reopened_at: Instant | null
  deadline_basis: 'promised' | 'legal'
  due_on: string | null
  due_at: Instant | null
  days_left: number | null
  taken_by: string | null
}

export type CaseKey = Pick<MemberCase, 'memberId' | 'caseId'>

const atOrNull = (moment: Instant | undefined) => (moment === undefined ? null : at(moment))

const subjectPlace = ({ memberId, caseId }: CaseKey) =>
  `cases.member_case.subject_enc:${memberId}:${caseId}`

const COLUMNS = sql`
  member_id, case_id, number, subject_enc, state, opened_at, changed_at, reopened_at,
  deadline_basis, due_on, due_at, days_left, taken_by`

/** Adds a case whose number was reserved. */
export async function insertCase(db: Db, keys: Keys, added: MemberCase): Promise<void> {
  const subject = keys.seal(subjectPlace(added), JSON.stringify(added.subject))
  await sql`
    insert into cases.member_case
      (member_id, case_id, number, kind, subject_enc, state, opened_at, changed_at,
       deadline_basis, due_on, due_at, days_left)
    values (${added.memberId}, ${added.caseId}::uuid, ${added.number}, ${added.subject.kind},
            ${subject}::bytea, ${added.state}, ${at(added.openedAt)}, ${at(added.changedAt)},
            ${added.deadlineBasis}, ${added.dueOn ?? null}::date,
            ${atOrNull(added.dueAt)}::timestamptz, ${added.daysLeft ?? null})
  `.execute(db)
}

/** Reserves a number for a case; false when another case has it. */
export async function reserveNumber(
  db: Db,
  keys: Keys,
  { memberId, caseId, number }: CaseKey & { readonly number: string },
): Promise<boolean> {
  const { hash, keyVersion } = keys.lookupHash('case-number', number)
  const { rows } = await sql`
    insert into cases.number_lookup (hash, key_version, member_id, case_id)
    values (${hash}::bytea, ${keyVersion}, ${memberId}, ${caseId}::uuid)
    on conflict (hash, key_version) do nothing
    returning case_id
  `.execute(db)
  return rows.length > 0
}

/** Whose case has this number, for officers; `undefined` for none. */
export async function findByNumber(
  db: Db,
  keys: Keys,
  number: string,
): Promise<CaseKey | undefined> {
  for (const { hash, keyVersion } of keys.lookupHashes('case-number', number)) {
    const { rows } = await sql<{ member_id: bigint; case_id: string }>`
      select member_id, case_id
        from cases.number_lookup
       where hash = ${hash}::bytea and key_version = ${keyVersion}
    `.execute(db)
    const [row] = rows
    if (row !== undefined) return { memberId: row.member_id, caseId: row.case_id }
  }
  return undefined
}

/** All cases of a member, the one last changed first. */
export async function casesOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly MemberCase[]> {
  const { rows } = await sql<CaseRow>`
    select ${COLUMNS}
      from cases.member_case
     where member_id = ${memberId}
     order by changed_at desc, case_id
  `.execute(db)
  return rows.map((row) => opened(keys, row))
}

/** The numbers of a member's own cases. */
export async function caseNumbersOf(db: Db, memberId: bigint): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ number: string }>`
    select number from cases.member_case where member_id = ${memberId}
  `.execute(db)
  return new Set(rows.map(({ number }) => number))
}

type Asked = { readonly memberId: bigint; readonly number: string }

/** The member's own case of that number; another member's is none. */
export async function caseOf(
  db: Db,
  keys: Keys,
  { memberId, number }: Asked,
): Promise<MemberCase | undefined> {
  const { rows } = await sql<CaseRow>`
    select ${COLUMNS}
      from cases.member_case
     where member_id = ${memberId} and number = ${number}
  `.execute(db)
  return rows[0] && opened(keys, rows[0])
}

/** The same, locked until the caller's transaction ends. */
export async function lockCase(
  db: Db,
  keys: Keys,
  { memberId, number }: Asked,
): Promise<MemberCase | undefined> {
  const { rows } = await sql<CaseRow>`
    select ${COLUMNS}
      from cases.member_case
     where member_id = ${memberId} and number = ${number}
       for update
  `.execute(db)
  return rows[0] && opened(keys, rows[0])
}

/** Keeps how a case stands now. */
export async function updateCase(db: Db, changed: MemberCase): Promise<void> {
  const { memberId, caseId, state, changedAt, reopenedAt, dueOn, dueAt, daysLeft } = changed
  await sql`
    update cases.member_case
       set state = ${state},
           changed_at = ${at(changedAt)},
           reopened_at = ${atOrNull(reopenedAt)}::timestamptz,
           due_on = ${dueOn ?? null}::date,
           due_at = ${atOrNull(dueAt)}::timestamptz,
           days_left = ${daysLeft ?? null}
     where member_id = ${memberId} and case_id = ${caseId}::uuid
  `.execute(db)
}

/** How many cases of a member wait for an answer, and how many were opened within the last 30 days. */
export async function countCases(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<{ readonly unanswered: number; readonly lately: number }> {
  const since = instant(now - 30 * 86_400_000)
  const { rows } = await sql<{ unanswered: number; lately: number }>`
    select count(*) filter (where state in ('open', 'asked'))::int as unanswered,
           count(*) filter (where opened_at > ${at(since)})::int as lately
      from cases.member_case
     where member_id = ${memberId}
  `.execute(db)
  return rows[0] ?? { unanswered: 0, lately: 0 }
}

function opened(keys: Keys, row: CaseRow): MemberCase {
  const key = { memberId: row.member_id, caseId: row.case_id }
  return {
    ...key,
    number: row.number,
    subject: JSON.parse(keys.open(subjectPlace(key), row.subject_enc)) as Subject,
    state: row.state,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    reopenedAt: row.reopened_at ?? undefined,
    deadlineBasis: row.deadline_basis,
    dueOn: row.due_on === null ? undefined : localDate(row.due_on),
    daysLeft: row.days_left ?? undefined,
    takenBy: row.taken_by ?? undefined,
    dueAt: row.due_at ?? undefined,
  }
}
