import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import { handedOutBefore } from './staff-request.ts'
import type { StaffRole } from './staff-role.ts'
import { isOpen, type LookupHash, type StaffCredentials } from './staff-store.ts'

/** The role of this account; `undefined` when there is none, or it is closed. */
export async function roleOf(db: Db, staffId: string): Promise<StaffRole | undefined> {
  const { rows } = await sql<{ role: StaffRole }>`
    select s.role from identity.staff s where s.staff_id = ${staffId}::uuid and ${isOpen}
  `.execute(db)
  return rows[0]?.role
}

/** Gives the account another role. */
export async function changeStaffRole(db: Db, staffId: string, role: StaffRole): Promise<void> {
  await sql`update identity.staff set role = ${role} where staff_id = ${staffId}::uuid`.execute(db)
}

/** Takes password and authenticator away: nothing signs this person in until they enrol. */
export async function removeCredentials(db: Db, staffId: string): Promise<void> {
  await sql`
    update identity.staff
       set password_hash = null, pepper_version = null, totp_secret_enc = null
     where staff_id = ${staffId}::uuid
  `.execute(db)
}

/** Its address names nobody any longer. */
export async function deleteStaffLookups(db: Db, staffId: string): Promise<void> {
  await sql`delete from identity.staff_lookup where staff_id = ${staffId}::uuid`.execute(db)
}

/** A person who may enrol now. */
export type Enrollee = {
  readonly requestId: string
  readonly staffId: string
  readonly name: string
  /** Encrypted. */
  readonly email: Uint8Array
}

type EnrolleeRow = { request_id: string; staff_id: string; name: string; email_enc: Uint8Array }

const enrolleeOf = (row: EnrolleeRow | undefined): Enrollee | undefined =>
  row && {
    requestId: row.request_id,
    staffId: row.staff_id,
    name: row.name,
    email: row.email_enc,
  }

/** Whose enrolment code this is, at one of these hashes of their address. */
export async function enrolleeWith(
  db: Db,
  { lookups, codeHash }: { readonly lookups: readonly LookupHash[]; readonly codeHash: Uint8Array },
  now: Instant,
): Promise<Enrollee | undefined> {
  const { rows } = await sql<EnrolleeRow>`
    select r.request_id, s.staff_id, s.name, s.email_enc
      from unnest(
             ${lookups.map(({ hash }) => hash)}::bytea[],
             ${lookups.map(({ keyVersion }) => keyVersion)}::smallint[]
           ) as wanted (hash, key_version)
      join identity.staff_lookup l
        on l.hash = wanted.hash and l.key_version = wanted.key_version
      join identity.staff s on s.staff_id = l.staff_id
      join identity.staff_request r on r.staff_id = s.staff_id
     where r.state = 'approved' and r.code_hash = ${codeHash}::bytea
       and r.decided_at > ${at(handedOutBefore(now))}
     limit 1
  `.execute(db)
  return enrolleeOf(rows[0])
}

/** Who may enrol by this request, whose code was shown before. */
export async function enrolleeOfRequest(
  db: Db,
  requestId: string,
  now: Instant,
): Promise<Enrollee | undefined> {
  const { rows } = await sql<EnrolleeRow>`
    select r.request_id, s.staff_id, s.name, s.email_enc
      from identity.staff_request r
      join identity.staff s on s.staff_id = r.staff_id
     where r.request_id = ${requestId}::uuid and r.state = 'approved'
       and r.code_hash is not null and r.decided_at > ${at(handedOutBefore(now))}
  `.execute(db)
  return enrolleeOf(rows[0])
}

/** Uses the code of a request up. Of any number at once, one gets true. */
export async function takeEnrolment(db: Db, requestId: string, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    update identity.staff_request
       set state = 'done', code_hash = null, ended_at = ${at(now)}
     where request_id = ${requestId}::uuid and state = 'approved'
       and code_hash is not null and decided_at > ${at(handedOutBefore(now))}
    returning request_id
  `.execute(db)
  return rows.length > 0
}

/** What the person signs in with from now on; the code that confirmed it is used up. */
export async function setCredentials(
  db: Db,
  staffId: string,
  { password, totpSecret, step }: StaffCredentials & { readonly step: number },
): Promise<void> {
  await sql`
    update identity.staff
       set password_hash = ${password.hash}, pepper_version = ${password.pepperVersion},
           totp_secret_enc = ${totpSecret}::bytea, totp_last_step = ${step}, code_tries = 0
     where staff_id = ${staffId}::uuid
  `.execute(db)
}

/** Forgets in which browsers this person signed in. */
export async function deleteStaffDevices(db: Db, staffId: string): Promise<void> {
  await sql`delete from identity.staff_device where staff_id = ${staffId}::uuid`.execute(db)
}
