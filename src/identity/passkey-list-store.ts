import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { PasskeyKey } from './passkey-store.ts'

/** The member's user handle: `fresh` at the first time, the same ever after. */
export async function userHandle(
  db: Db,
  memberId: bigint,
  fresh: { readonly handle: Uint8Array; readonly now: Instant },
): Promise<Uint8Array> {
  const { rows } = await sql<{ handle: Uint8Array }>`
    insert into identity.passkey_user as u (member_id, handle, made_at)
    values (${memberId}, ${fresh.handle}, ${at(fresh.now)})
    on conflict (member_id) do update set handle = u.handle
    returning handle
  `.execute(db)
  return rows[0]?.handle ?? fresh.handle
}

/** The member's user handle; `undefined` before the first passkey. */
export async function handleOf(db: Db, memberId: bigint): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ handle: Uint8Array }>`
    select handle from identity.passkey_user where member_id = ${memberId}
  `.execute(db)
  return rows[0]?.handle
}

export type StoredPasskey = {
  readonly hash: Uint8Array
  readonly credentialId: Uint8Array
  readonly transports: readonly string[]
  /** Encrypted. */
  readonly name: Uint8Array
  readonly canSync: boolean
  readonly backedUp: boolean
  readonly madeAt: Instant
  readonly usedAt: Instant | undefined
  readonly copied: boolean
}

type PasskeyRow = {
  credential_hash: Uint8Array
  credential_id: Uint8Array
  transports: string[]
  name_enc: Uint8Array
  can_sync: boolean
  backed_up: boolean
  made_at: Instant
  used_at: Instant | null
  copied: boolean
}

/** The member's passkeys, oldest first. */
export async function storedPasskeys(db: Db, memberId: bigint): Promise<readonly StoredPasskey[]> {
  const { rows } = await sql<PasskeyRow>`
    select credential_hash, credential_id, transports, name_enc, can_sync, backed_up, made_at, used_at,
           copied_at is not null as copied
      from identity.passkey
     where member_id = ${memberId}
     order by made_at, credential_hash
  `.execute(db)
  return rows.map((row) => ({
    hash: row.credential_hash,
    credentialId: row.credential_id,
    transports: row.transports,
    name: row.name_enc,
    canSync: row.can_sync,
    backedUp: row.backed_up,
    madeAt: row.made_at,
    usedAt: row.used_at ?? undefined,
    copied: row.copied,
  }))
}

export type NewPasskey = PasskeyKey & {
  readonly credentialId: Uint8Array
  readonly publicKey: Uint8Array
  readonly signCount: number
  readonly transports: readonly string[]
  readonly canSync: boolean
  readonly backedUp: boolean
  /** Encrypted. */
  readonly name: Uint8Array
  readonly now: Instant
}

/** Writes the passkey unless somebody has it already; answers whether it was written. */
export async function insertPasskey(db: Db, passkey: NewPasskey): Promise<boolean> {
  const { memberId, hash } = passkey
  const { rows } = await sql`
    insert into identity.passkey_lookup (hash, member_id)
    values (${hash}, ${memberId})
    on conflict (hash) do nothing
    returning hash
  `.execute(db)
  if (rows.length === 0) return false
  await sql`
    insert into identity.passkey
      (member_id, credential_hash, credential_id, public_key, sign_count, transports, can_sync, backed_up,
       name_enc, made_at)
    values (${memberId}, ${hash}, ${passkey.credentialId}, ${passkey.publicKey}, ${passkey.signCount},
            ${passkey.transports}::text[], ${passkey.canSync}, ${passkey.backedUp}, ${passkey.name},
            ${at(passkey.now)})
  `.execute(db)
  return true
}

/** Gives the passkey another name, encrypted; answers whether it is there. */
export async function renameStored(db: Db, key: PasskeyKey, name: Uint8Array): Promise<boolean> {
  const { rows } = await sql`
    update identity.passkey
       set name_enc = ${name}
     where member_id = ${key.memberId} and credential_hash = ${key.hash}
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/**
 * Holds the member's passkeys until the end of the transaction, so that two removals at once count each other.
 * Answers those that can still sign in.
 */
export async function holdPasskeys(db: Db, memberId: bigint): Promise<readonly Uint8Array[]> {
  const { rows } = await sql<{ credential_hash: Uint8Array; good: boolean }>`
    select credential_hash, copied_at is null as good
      from identity.passkey
     where member_id = ${memberId}
     order by credential_hash
       for update
  `.execute(db)
  return rows.filter(({ good }) => good).map((row) => row.credential_hash)
}

/** Removes the passkey; answers whether it was there. */
export async function deletePasskey(db: Db, { memberId, hash }: PasskeyKey): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.passkey
     where member_id = ${memberId} and credential_hash = ${hash}
    returning member_id
  `.execute(db)
  if (rows.length === 0) return false
  await sql`delete from identity.passkey_lookup where hash = ${hash}`.execute(db)
  return true
}

/** Removes every passkey of the member. */
export async function deletePasskeys(db: Db, memberId: bigint): Promise<void> {
  await sql`
    with gone as (
      delete from identity.passkey where member_id = ${memberId} returning credential_hash
    )
    delete from identity.passkey_lookup where hash in (select credential_hash from gone)
  `.execute(db)
}
