import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import { STAFF_LIMITS } from './session.ts'
import type { StaffRole } from './staff-role.ts'
import type { LookupHash, StaffCredentials } from './staff-store.ts'

export type StaffAccount = {
  readonly staffId: string
  /** Absent until the person has enrolled: nothing signs them in. */
  readonly credentials: StaffCredentials | undefined
  /** Which of the browser's device secrets has signed in to this account before. */
  readonly knownDevice: Uint8Array | undefined
}

/** The staff account with one of these hashes of its address. One query, for nobody's address too. */
export async function staffAccountOf(
  db: Db,
  lookups: readonly LookupHash[],
  devices: readonly Uint8Array[],
): Promise<StaffAccount | undefined> {
  const { rows } = await sql<{
    staff_id: string
    password_hash: string | null
    pepper_version: number | null
    totp_secret_enc: Uint8Array | null
    known_device: Uint8Array | null
  }>`
    select s.staff_id, s.password_hash, s.pepper_version, s.totp_secret_enc,
           (select d.hash
              from identity.staff_device d
             where d.hash = any(${devices}::bytea[]) and d.staff_id = s.staff_id
             limit 1) as known_device
      from unnest(
             ${lookups.map(({ hash }) => hash)}::bytea[],
             ${lookups.map(({ keyVersion }) => keyVersion)}::smallint[]
           ) as wanted (hash, key_version)
      join identity.staff_lookup l
        on l.hash = wanted.hash and l.key_version = wanted.key_version
      join identity.staff s on s.staff_id = l.staff_id
     order by l.key_version desc
     limit 1
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    staffId: row.staff_id,
    credentials: credentialsOf(row),
    knownDevice: row.known_device ?? undefined,
  }
}

type CredentialsRow = {
  readonly password_hash: string | null
  readonly pepper_version: number | null
  readonly totp_secret_enc: Uint8Array | null
}

function credentialsOf(row: CredentialsRow): StaffCredentials | undefined {
  const { password_hash: hash, pepper_version: pepperVersion, totp_secret_enc: totpSecret } = row
  if (hash === null || pepperVersion === null || totpSecret === null) return undefined
  return { password: { hash, pepperVersion }, totpSecret }
}

/** What this person signs in with; `undefined` before they have enrolled. */
export async function staffCredentialsOf(
  db: Db,
  staffId: string,
): Promise<StaffCredentials | undefined> {
  const { rows } = await sql<CredentialsRow>`
    select password_hash, pepper_version, totp_secret_enc
      from identity.staff
     where staff_id = ${staffId}::uuid
  `.execute(db)
  return rows[0] && credentialsOf(rows[0])
}

/**
 * Takes one try of a code after a right password, before the code is looked at: ten in a row are free, then one
 * every 15 minutes. Only who knows the password can use them up.
 */
export async function takeStaffTry(db: Db, staffId: string, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    update identity.staff
       set code_tries = code_tries + 1, code_tried_at = ${at(now)}
     where staff_id = ${staffId}::uuid
       and (code_tries < 10 or code_tried_at + interval '15 minutes' <= ${at(now)}::timestamptz)
    returning staff_id
  `.execute(db)
  return rows.length > 0
}

/**
 * Takes the code of this step once, in one statement; the tries begin anew. False also where the person has to enrol anew:
 * whoever was checked before that opens nothing after it.
 */
export async function acceptStaffStep(db: Db, staffId: string, step: number): Promise<boolean> {
  const { rows } = await sql`
    update identity.staff
       set totp_last_step = ${step}, code_tries = 0
     where staff_id = ${staffId}::uuid and totp_last_step < ${step} and totp_secret_enc is not null
    returning staff_id
  `.execute(db)
  return rows.length > 0
}

const { idleMs: IDLE_MS, absoluteMs: ABSOLUTE_MS } = STAFF_LIMITS
const SEEN_EVERY_MS = 60_000

export const STAFF_SESSION_SECONDS = ABSOLUTE_MS / 1000

/** Opens a session; what is over of this person's goes. */
export async function insertStaffSession(
  db: Db,
  session: { readonly staffId: string; readonly hash: Uint8Array; readonly now: Instant },
): Promise<void> {
  const { staffId, now } = session
  await sql`
    delete from identity.staff_session
     where staff_id = ${staffId}::uuid
       and (created_at <= ${at(instant(now - ABSOLUTE_MS))} or seen_at <= ${at(instant(now - IDLE_MS))})
  `.execute(db)
  await sql`
    insert into identity.staff_session (hash, staff_id, created_at, seen_at)
    values (${session.hash}::bytea, ${staffId}::uuid, ${at(now)}, ${at(now)})
  `.execute(db)
}

export type StaffMember = {
  readonly staffId: string
  readonly name: string
  readonly role: StaffRole
  readonly signedInAt: Instant
}

type SessionRow = Omit<StaffMember, 'signedInAt'> & {
  staff_id: string
  created_at: Instant
  seen_at: Instant
}

/**
 * Who the session of this hash belongs to, and whether it is over: used last 10 minutes ago, or begun 8 hours ago. Notes
 * the use; one that is over goes.
 */
export async function staffSession(
  db: Db,
  hash: Uint8Array,
  now: Instant,
): Promise<(StaffMember & { readonly isOver: boolean }) | undefined> {
  const { rows } = await sql<SessionRow>`
    select s.staff_id, s.name, s.role, e.created_at, e.seen_at
      from identity.staff_session e
      join identity.staff s on s.staff_id = e.staff_id
     where e.hash = ${hash}
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const { staff_id: staffId, name, role, created_at: signedInAt } = row
  const isOver = now - row.seen_at >= IDLE_MS || now - signedInAt >= ABSOLUTE_MS
  if (isOver) await deleteStaffSession(db, hash)
  else if (now - row.seen_at >= SEEN_EVERY_MS) {
    await sql`
      update identity.staff_session
         set seen_at = ${at(now)}
       where hash = ${hash} and seen_at < ${at(now)}
    `.execute(db)
  }
  return { staffId, name, role, signedInAt, isOver }
}

/** Who is signed in with the session of this hash; notes the use. */
export async function staffOfSession(
  db: Db,
  hash: Uint8Array,
  now: Instant,
): Promise<StaffMember | undefined> {
  const session = await staffSession(db, hash, now)
  return session?.isOver === false ? session : undefined
}

/** Ends the session; answers whose it was. */
export async function deleteStaffSession(db: Db, hash: Uint8Array): Promise<string | undefined> {
  const { rows } = await sql<{ staff_id: string }>`
    delete from identity.staff_session
     where hash = ${hash}
    returning staff_id
  `.execute(db)
  return rows[0]?.staff_id
}

/** Remembers that this person has signed in in the browser that has this secret. */
export async function rememberStaffDevice(
  db: Db,
  device: { readonly staffId: string; readonly hash: Uint8Array; readonly now: Instant },
): Promise<void> {
  await sql`
    insert into identity.staff_device as d (hash, staff_id, seen_at)
    values (${device.hash}::bytea, ${device.staffId}::uuid, ${at(device.now)})
    on conflict (hash) do update set seen_at = excluded.seen_at
     where d.staff_id = excluded.staff_id
  `.execute(db)
}

/** Ends every session of this person; answers how many. */
export async function deleteStaffSessions(db: Db, staffId: string): Promise<number> {
  const { rows } = await sql`
    delete from identity.staff_session where staff_id = ${staffId}::uuid returning hash
  `.execute(db)
  return rows.length
}

/** Ends every session of all staff; answers how many. */
export async function deleteAllStaffSessions(db: Db): Promise<number> {
  const { rows } = await sql`delete from identity.staff_session returning hash`.execute(db)
  return rows.length
}

/** Which of these device secrets has signed in to this account before. */
export async function knownStaffDevice(
  db: Db,
  staffId: string,
  devices: readonly Uint8Array[],
): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ hash: Uint8Array }>`
    select hash
      from identity.staff_device
     where hash = any(${devices}::bytea[]) and staff_id = ${staffId}::uuid
     limit 1
  `.execute(db)
  return rows[0]?.hash
}
