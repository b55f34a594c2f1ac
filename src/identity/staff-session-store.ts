import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import type { StoredPassword } from './password-hash.ts'
import type { StaffRole } from './staff-role.ts'
import type { LookupHash } from './staff-store.ts'

export type StaffAccount = {
  readonly staffId: string
  readonly password: StoredPassword
  /** Encrypted. */
  readonly totpSecret: Uint8Array
}

/** The staff account with one of these hashes of its address. One query, for nobody's address too. */
export async function staffAccountOf(
  db: Db,
  lookups: readonly LookupHash[],
): Promise<StaffAccount | undefined> {
  const { rows } = await sql<{
    staff_id: string
    password_hash: string
    pepper_version: number
    totp_secret_enc: Uint8Array
  }>`
    select s.staff_id, s.password_hash, s.pepper_version, s.totp_secret_enc
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
    password: { hash: row.password_hash, pepperVersion: row.pepper_version },
    totpSecret: row.totp_secret_enc,
  }
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

/** Takes the code of this step once, in one statement; the tries begin anew. */
export async function acceptStaffStep(db: Db, staffId: string, step: number): Promise<boolean> {
  const { rows } = await sql`
    update identity.staff
       set totp_last_step = ${step}, code_tries = 0
     where staff_id = ${staffId}::uuid and totp_last_step < ${step}
    returning staff_id
  `.execute(db)
  return rows.length > 0
}

const IDLE_MS = 10 * 60_000
const ABSOLUTE_MS = 8 * 60 * 60_000
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
}

type SessionRow = StaffMember & { staff_id: string; created_at: Instant; seen_at: Instant }

/** Who the session of this hash belongs to, used within 10 minutes and begun within 8 hours; notes the use. */
export async function staffOfSession(
  db: Db,
  hash: Uint8Array,
  now: Instant,
): Promise<StaffMember | undefined> {
  const { rows } = await sql<SessionRow>`
    select s.staff_id, s.name, s.role, e.created_at, e.seen_at
      from identity.staff_session e
      join identity.staff s on s.staff_id = e.staff_id
     where e.hash = ${hash}
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  if (now - row.seen_at >= IDLE_MS || now - row.created_at >= ABSOLUTE_MS) {
    await deleteStaffSession(db, hash)
    return undefined
  }
  if (now - row.seen_at >= SEEN_EVERY_MS) {
    await sql`
      update identity.staff_session
         set seen_at = ${at(now)}
       where hash = ${hash} and seen_at < ${at(now)}
    `.execute(db)
  }
  return { staffId: row.staff_id, name: row.name, role: row.role }
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
