import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, localDate } from '#values'
import type { GroupCase, Joined, SharedKind } from './group.ts'

type JoinKey = { readonly memberId: bigint; readonly employerNumber: string }
type JoinRow = { employer_number: string; number: string | null; sent_on: string | null }

/** Where a member takes part, the latest first. */
export async function joinsOf(db: Db, memberId: bigint): Promise<readonly Joined[]> {
  const { rows } = await sql<JoinRow>`
    select employer_number, number, sent_on
      from cases.group_join
     where member_id = ${memberId}
     order by joined_at desc, employer_number
  `.execute(db)
  return rows.map(({ employer_number: employerNumber, number, sent_on: on }) => ({
    employerNumber,
    sent: number === null || on === null ? undefined : { number, on: localDate(on) },
  }))
}

/** Writes down that a member takes part; false when they did already. */
export async function insertJoin(
  db: Db,
  { memberId, employerNumber, now }: JoinKey & { readonly now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    insert into cases.group_join (member_id, employer_number, joined_at)
    values (${memberId}, ${employerNumber}, ${at(now)})
    on conflict (member_id, employer_number) do nothing
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Takes it back; false where nothing waits to be sent. */
export async function deleteJoin(db: Db, { memberId, employerNumber }: JoinKey): Promise<boolean> {
  const { rows } = await sql`
    delete from cases.group_join
     where member_id = ${memberId} and employer_number = ${employerNumber} and number is null
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Employers about whom at least so many wait who joined before that moment. */
export async function employersWaiting(
  db: Db,
  { least, before }: { readonly least: number; readonly before: Instant },
): Promise<readonly string[]> {
  const { rows } = await sql<{ employer_number: string }>`
    select employer_number
      from cases.group_join
     where number is null and joined_at < ${at(before)}
     group by employer_number
    having count(*) >= ${least}
     order by employer_number
  `.execute(db)
  return rows.map((row) => row.employer_number)
}

/** Who waits about an employer and joined before that moment. */
export async function membersWaiting(
  db: Db,
  { employerNumber, before }: { readonly employerNumber: string; readonly before: Instant },
): Promise<readonly bigint[]> {
  const { rows } = await sql<{ member_id: bigint }>`
    select member_id
      from cases.group_join
     where employer_number = ${employerNumber} and number is null and joined_at < ${at(before)}
     order by member_id
  `.execute(db)
  return rows.map((row) => row.member_id)
}

/** Those of the members who still wait, held until the transaction ends: none can leave meanwhile. */
export async function lockWaiting(
  db: Db,
  { employerNumber, memberIds }: { employerNumber: string; memberIds: readonly bigint[] },
): Promise<readonly bigint[]> {
  const { rows } = await sql<{ member_id: bigint }>`
    select member_id
      from cases.group_join
     where employer_number = ${employerNumber} and number is null
       and member_id = any(${memberIds.map(String)}::bigint[])
     order by member_id
       for update
  `.execute(db)
  return rows.map((row) => row.member_id)
}

/** Writes down under which number their complaint was sent. */
export async function keepSent(
  db: Db,
  sent: Pick<GroupCase, 'employerNumber' | 'number' | 'sentOn'>,
  memberIds: readonly bigint[],
): Promise<void> {
  await sql`
    update cases.group_join
       set number = ${sent.number}, sent_on = ${sent.sentOn}::date
     where employer_number = ${sent.employerNumber}
       and member_id = any(${memberIds.map(String)}::bigint[])
  `.execute(db)
}

/** Adds a complaint. */
export async function insertGroupCase(db: Db, added: GroupCase): Promise<void> {
  await sql`
    insert into cases.group_case (employer_number, number, sent_on, members, shared)
    values (${added.employerNumber}, ${added.number}, ${added.sentOn}::date, ${added.members},
            ${JSON.stringify(added.shared)}::jsonb)
  `.execute(db)
}

type GroupRow = {
  employer_number: string
  number: string
  sent_on: string
  members: number
  shared: readonly SharedKind[]
}

const GROUP = sql`employer_number, number, sent_on, members, shared`

/** The complaints that were sent, the newest first. */
export async function groupCases(db: Db, most: number): Promise<readonly GroupCase[]> {
  const { rows } = await sql<GroupRow>`
    select ${GROUP}
      from cases.group_case
     order by sent_on desc, employer_number, number
     limit ${most}
  `.execute(db)
  return rows.map(groupCase)
}

/** The complaint of that number. */
export async function groupCaseOf(db: Db, number: string): Promise<GroupCase | undefined> {
  const { rows } = await sql<GroupRow>`
    select ${GROUP}
      from cases.group_case
     where number = ${number}
     order by employer_number
     limit 1
  `.execute(db)
  return rows[0] && groupCase(rows[0])
}

const groupCase = (row: GroupRow): GroupCase => ({
  employerNumber: row.employer_number,
  number: row.number,
  sentOn: localDate(row.sent_on),
  members: row.members,
  shared: row.shared,
})
