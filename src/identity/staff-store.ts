import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { StoredPassword } from './password-hash.ts'
import type { StaffRole } from './staff-role.ts'

export type LookupHash = { readonly hash: Uint8Array; readonly keyVersion: number }

export type StaffRow = {
  readonly staffId: string
  readonly name: string
  readonly role: StaffRole
  readonly password: StoredPassword
  /** Encrypted. */
  readonly email: Uint8Array
  /** Encrypted. */
  readonly totpSecret: Uint8Array
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
      (staff_id, email_enc, name, role, password_hash, pepper_version, totp_secret_enc, created_at)
    select staff_id, ${row.email}::bytea, ${row.name}, ${row.role}, ${row.password.hash},
           ${row.password.pepperVersion}, ${row.totpSecret}::bytea, ${at(row.now)}::timestamptz
      from looked_up
    returning staff_id
  `.execute(db)
  return rows.length > 0
}

export type StaffSecret = { readonly staffId: string; readonly totpSecret: Uint8Array }

/** The encrypted authenticator secret of the account with one of these hashes. */
export async function staffSecretOf(
  db: Db,
  lookups: readonly LookupHash[],
): Promise<StaffSecret | undefined> {
  const { rows } = await sql<{ staff_id: string; totp_secret_enc: Uint8Array }>`
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
  return row && { staffId: row.staff_id, totpSecret: row.totp_secret_enc }
}
