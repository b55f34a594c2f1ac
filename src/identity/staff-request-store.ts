import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import { askedBefore, type StaffRequestKind } from './staff-request.ts'
import type { StaffRole } from './staff-role.ts'

/** What a new account is to be. */
export type NewAccountFacts = {
  /** Encrypted. */
  readonly email: Uint8Array
  readonly name: string
  readonly branch: string
}

export type StaffRequest = {
  readonly requestId: string
  readonly kind: StaffRequestKind
  readonly staffId: string
  /** For a new account only. */
  readonly facts: NewAccountFacts | undefined
  /** Absent for a reset. */
  readonly role: StaffRole | undefined
  readonly askedBy: string
  readonly askedAt: Instant
}

type Row = {
  request_id: string
  kind: StaffRequestKind
  staff_id: string
  email_enc: Uint8Array | null
  name: string | null
  branch: string | null
  role: StaffRole | null
  asked_by: string
  asked_at: Instant
}

const COLUMNS = sql.raw(
  'request_id, kind, staff_id, email_enc, name, branch, role, asked_by, asked_at',
)

const requestOf = (row: Row): StaffRequest => ({
  requestId: row.request_id,
  kind: row.kind,
  staffId: row.staff_id,
  facts:
    row.email_enc === null
      ? undefined
      : { email: row.email_enc, name: row.name ?? '', branch: row.branch ?? '' },
  role: row.role ?? undefined,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
})

/** Writes the request, unless one about the same account waits already; one whose time is over makes room. */
export async function insertStaffRequest(db: Db, request: StaffRequest): Promise<boolean> {
  const { requestId, kind, staffId, facts, role, askedBy, askedAt } = request
  await sql`
    update identity.staff_request
       set state = 'over', ended_at = ${at(askedAt)}
     where staff_id = ${staffId}::uuid and state = 'asked' and asked_at <= ${at(askedBefore(askedAt))}
  `.execute(db)
  const { rows } = await sql`
    insert into identity.staff_request
      (request_id, kind, staff_id, state, email_enc, name, branch, role, asked_by, asked_at)
    values (${requestId}::uuid, ${kind}, ${staffId}::uuid, 'asked', ${facts?.email ?? null}::bytea,
            ${facts?.name ?? null}, ${facts?.branch ?? null}, ${role ?? null}, ${askedBy}::uuid, ${at(askedAt)})
    on conflict (staff_id) where state = 'asked' do nothing
    returning request_id
  `.execute(db)
  return rows.length > 0
}

/** What waits for a decision, the oldest first. */
export async function openStaffRequests(db: Db, now: Instant): Promise<readonly StaffRequest[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS}
      from identity.staff_request
     where state = 'asked' and asked_at > ${at(askedBefore(now))}
     order by asked_at, request_id
  `.execute(db)
  return rows.map(requestOf)
}

/** One request that waits for a decision, locked until the transaction ends. */
export async function holdStaffRequest(
  db: Db,
  requestId: string,
  now: Instant,
): Promise<StaffRequest | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS}
      from identity.staff_request
     where request_id = ${requestId}::uuid and state = 'asked' and asked_at > ${at(askedBefore(now))}
       for update
  `.execute(db)
  return rows[0] && requestOf(rows[0])
}

export type StaffDecision = {
  readonly requestId: string
  readonly state: 'refused' | 'approved' | 'done'
  readonly decidedBy: string
  /** Of the enrolment code, where there is one. */
  readonly codeHash: Uint8Array | undefined
  readonly now: Instant
}

/** Writes the decision down. */
export async function writeStaffDecision(db: Db, decision: StaffDecision): Promise<void> {
  const { requestId, state, decidedBy, codeHash, now } = decision
  await sql`
    update identity.staff_request
       set state = ${state}, decided_by = ${decidedBy}::uuid, decided_at = ${at(now)},
           code_hash = ${codeHash ?? null}::bytea,
           ended_at = case when ${codeHash === undefined} then ${at(now)}::timestamptz end
     where request_id = ${requestId}::uuid
  `.execute(db)
}

/** Codes that were handed out for this account before are worth nothing from now on. */
export async function endOlderCodes(db: Db, staffId: string, now: Instant): Promise<void> {
  await sql`
    update identity.staff_request
       set state = 'over', code_hash = null, ended_at = ${at(now)}
     where staff_id = ${staffId}::uuid and state = 'approved'
  `.execute(db)
}

/** Nothing about this account waits for a decision or an enrolment any longer. */
export async function endStaffRequests(db: Db, staffId: string, now: Instant): Promise<void> {
  await sql`
    update identity.staff_request
       set state = 'over', code_hash = null, ended_at = ${at(now)}
     where staff_id = ${staffId}::uuid and state in ('asked', 'approved')
  `.execute(db)
}

/** Whether one of the two asked for or approved the account of the other. */
export async function haveMadeEachOther(db: Db, one: string, other: string): Promise<boolean> {
  const { rows } = await sql`
    select request_id
      from identity.staff_request
     where kind = 'create' and state in ('approved', 'over', 'done') and decided_by is not null
       and (staff_id = ${one}::uuid and ${other}::uuid in (asked_by, decided_by)
         or staff_id = ${other}::uuid and ${one}::uuid in (asked_by, decided_by))
     limit 1
  `.execute(db)
  return rows.length > 0
}
