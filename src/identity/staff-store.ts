import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { StoredPassword } from './password-hash.ts'
import type { StaffRole } from './staff-role.ts'

export type LookupHash = { readonly hash: Uint8Array; readonly keyVersion: number }

/** What staff sign in with. */
export type StaffCredentials = {
  readonly password: StoredPassword
  /** Encrypted. */
  readonly totpSecret: Uint8Array
}

export type StaffRow = {
  readonly staffId: string
  readonly name: string
  readonly role: StaffRole
  /** Empty where it is not known. */
  readonly branch: string
  /** Encrypted. */
  readonly email: Uint8Array
  /** Absent until the person enrols. */
  readonly credentials?: StaffCredentials
  readonly now: Instant
}

/** Writes the account and its look-up row in one statement, unless the address has one; answers whether it did. */
export async function insertStaff(db: Db, row: StaffRow, lookup: LookupHash): Promise<boolean> {
  const { rows } = await sql`
    with looked_up as (
      insert into identity.staff_lookup (hash, key_version, staff_id)
      values (${lookup.hash}::bytea, ${lookup.keyVersion}, ${row.staffId}::uuid)
      on conflict (hash, key_version) do nothing
      returning staff_id
    )
    insert into identity.staff
      (staff_id, email_enc, name, role, branch, password_hash, pepper_version, totp_secret_enc, created_at)
    select staff_id, ${row.email}::bytea, ${row.name}, ${row.role}, ${row.branch},
           ${row.credentials?.password.hash ?? null}::text,
           ${row.credentials?.password.pepperVersion ?? null}::integer,
           ${row.credentials?.totpSecret ?? null}::bytea, ${at(row.now)}::timestamptz
      from looked_up
    returning staff_id
  `.execute(db)
  return rows.length > 0
}

export type StaffSecret = { readonly staffId: string; readonly totpSecret: Uint8Array | undefined }

/** The account with one of these hashes, and its encrypted authenticator secret once it has enrolled. */
export async function staffSecretOf(
  db: Db,
  lookups: readonly LookupHash[],
): Promise<StaffSecret | undefined> {
  const { rows } = await sql<{ staff_id: string; totp_secret_enc: Uint8Array | null }>`
    select s.staff_id, s.totp_secret_enc
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
  return row && { staffId: row.staff_id, totpSecret: row.totp_secret_enc ?? undefined }
}

const STAFF_LOCK = 7_264_815_013n

/** A closed account has lost its look-up rows: its address names nobody, or somebody new. `s` is the account. */
export const isOpen = sql`exists (select from identity.staff_lookup l where l.staff_id = s.staff_id)`

/** Lets nobody else make, change or close staff accounts until the transaction ends; answers how many administrators there are. */
export async function holdStaff(db: Db): Promise<{ readonly administrators: number }> {
  await sql`select pg_advisory_xact_lock(${STAFF_LOCK})`.execute(db)
  const { rows } = await sql<{ administrators: number }>`
    select count(*)::int as administrators
      from identity.staff s
     where s.role = 'administrator' and ${isOpen}
  `.execute(db)
  return { administrators: rows[0]?.administrators ?? 0 }
}

export type ListedStaff = {
  readonly staffId: string
  /** Encrypted. */
  readonly email: Uint8Array
  readonly name: string
  readonly role: StaffRole
  readonly branch: string
  /** Whether the person has chosen a password and set up an authenticator. */
  readonly isEnrolled: boolean
  /** Kept for what it did; nobody signs in with it. */
  readonly isClosed: boolean
}

/** Every staff account, closed ones too, by name. */
export async function allStaff(db: Db): Promise<readonly ListedStaff[]> {
  const { rows } = await sql<{
    staff_id: string
    email_enc: Uint8Array
    name: string
    role: StaffRole
    branch: string
    enrolled: boolean
    open: boolean
  }>`
    select s.staff_id, s.email_enc, s.name, s.role, s.branch, s.password_hash is not null as enrolled,
           ${isOpen} as open
      from identity.staff s
     order by s.name, s.staff_id
  `.execute(db)
  return rows.map((row) => ({
    staffId: row.staff_id,
    email: row.email_enc,
    name: row.name,
    role: row.role,
    branch: row.branch,
    isEnrolled: row.enrolled,
    isClosed: !row.open,
  }))
}
