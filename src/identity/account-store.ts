import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { StoredPassword } from './password-hash.ts'

export type Grade = 'proved' | 'provisional'

export type Account = {
  readonly memberId: bigint
  readonly grade: Grade
  readonly password: StoredPassword
  /** Whether the password stands as common or leaked. */
  readonly isPasswordExposed: boolean
  /** Which of the browser's device secrets has signed in to this account before. */
  readonly knownDevice: Uint8Array | undefined
}

type AccountRow = {
  member_id: bigint
  grade: Grade
  password_hash: string
  pepper_version: number
  exposed: boolean
  device_hash: Uint8Array | null
}

/**
 * The member's account, and whether one of `deviceHashes` has signed in to it before.
 * One query whatever is asked, for nobody (`undefined`) too, so that the time taken tells nothing.
 */
export async function accountOf(
  db: Db,
  memberId: bigint | undefined,
  deviceHashes: readonly Uint8Array[],
): Promise<Account | undefined> {
  const { rows } = await sql<AccountRow>`
    select a.member_id, a.grade, a.password_hash, a.pepper_version,
           a.password_exposed_at is not null as exposed,
           (select d.device_hash
              from identity.device d
             where d.member_id = a.member_id and d.device_hash = any(${deviceHashes}::bytea[])
             order by d.seen_at desc, d.device_hash
             limit 1) as device_hash
      from identity.account a
     where a.member_id = ${memberId ?? 0n} and a.closed_at is null
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    memberId: row.member_id,
    grade: row.grade,
    password: { hash: row.password_hash, pepperVersion: row.pepper_version },
    isPasswordExposed: row.exposed,
    knownDevice: row.device_hash ?? undefined,
  }
}

/** Writes the account unless the member has one; answers whether it was written. */
export async function insertAccount(
  db: Db,
  account: {
    readonly memberId: bigint
    readonly grade: Grade
    readonly password: StoredPassword
    readonly now: Instant
  },
): Promise<boolean> {
  const { memberId, grade, password, now } = account
  const { rows } = await sql`
    insert into identity.account
      (member_id, grade, password_hash, pepper_version, password_set_at, created_at)
    values (${memberId}, ${grade}, ${password.hash}, ${password.pepperVersion}, ${at(now)}, ${at(now)})
    on conflict (member_id) do nothing
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Makes a provisional account a proved one, with another password; answers whether there was one. */
export async function proveAccount(
  db: Db,
  change: {
    readonly memberId: bigint
    readonly password: StoredPassword
    readonly now: Instant
  },
): Promise<boolean> {
  const { memberId, password, now } = change
  const { rows } = await sql`
    update identity.account
       set grade = 'proved', password_hash = ${password.hash},
           pepper_version = ${password.pepperVersion}, password_set_at = ${at(now)},
           password_exposed_at = null
     where member_id = ${memberId} and grade = 'provisional' and closed_at is null
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Sets another password; answers whether there is an account. */
export async function replacePassword(
  db: Db,
  change: {
    readonly memberId: bigint
    readonly password: StoredPassword
    readonly now: Instant
  },
): Promise<boolean> {
  const { memberId, password, now } = change
  const { rows } = await sql`
    update identity.account
       set password_hash = ${password.hash}, pepper_version = ${password.pepperVersion},
           password_set_at = ${at(now)}, password_exposed_at = null
     where member_id = ${memberId} and closed_at is null
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Whether this is the member's password now: one that was checked may have been replaced meanwhile. */
export async function isPasswordNow(
  db: Db,
  { memberId, password }: { readonly memberId: bigint; readonly password: StoredPassword },
): Promise<boolean> {
  const { rows } = await sql`
    select member_id
      from identity.account
     where member_id = ${memberId} and password_hash = ${password.hash} and closed_at is null
  `.execute(db)
  return rows.length > 0
}

/** Ends the account unless it is proved; answers whether it did. */
export async function deleteProvisional(db: Db, memberId: bigint): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.account
     where member_id = ${memberId} and grade = 'provisional'
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Replaces a hash by one of the same password with today's cost, unless the password was changed meanwhile. */
export async function replaceHash(
  db: Db,
  change: {
    readonly memberId: bigint
    readonly old: StoredPassword
    readonly renewed: StoredPassword
  },
): Promise<void> {
  const { memberId, old, renewed } = change
  await sql`
    update identity.account
       set password_hash = ${renewed.hash}, pepper_version = ${renewed.pepperVersion}
     where member_id = ${memberId} and password_hash = ${old.hash}
  `.execute(db)
}

/** Notes since when the password is known to be common or leaked, or that it is not; no write where that stands already. */
export async function markExposed(
  db: Db,
  found: {
    readonly memberId: bigint
    readonly stored: StoredPassword
    readonly isExposed: boolean
    readonly now: Instant
  },
): Promise<void> {
  const { memberId, stored, isExposed, now } = found
  await sql`
    update identity.account
       set password_exposed_at = case when ${isExposed} then ${at(now)}::timestamptz end
     where member_id = ${memberId} and password_hash = ${stored.hash}
       and (password_exposed_at is not null) <> ${isExposed}
  `.execute(db)
}

/** Opens a closed account again; answers whether there was one. */
export async function reopenAccountOf(db: Db, memberId: bigint): Promise<boolean> {
  const { rows } = await sql`
    update identity.account
       set closed_at = null
     where member_id = ${memberId} and closed_at is not null
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Writes down that nobody signs in to the account any more; answers whether there was one that was not closed. */
export async function closeAccountOf(db: Db, memberId: bigint, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    update identity.account
       set closed_at = ${at(now)}
     where member_id = ${memberId} and closed_at is null
    returning member_id
  `.execute(db)
  return rows.length > 0
}
