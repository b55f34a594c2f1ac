import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { UseOutcome } from './passkey-store.ts'

/** A passkey as its owner is shown it. */
export type StaffPasskey = {
  readonly hash: Uint8Array
  readonly credentialId: Uint8Array
  readonly madeAt: Instant
  readonly usedAt: Instant | undefined
  /** Its counter betrayed a copy: it is refused until it is removed. */
  readonly copied: boolean
}

/** This person's passkeys, oldest first. */
export async function staffPasskeys(db: Db, staffId: string): Promise<readonly StaffPasskey[]> {
  const { rows } = await sql<{
    hash: Uint8Array
    credential_id: Uint8Array
    made_at: Instant
    used_at: Instant | null
    copied: boolean
  }>`
    select hash, credential_id, made_at, used_at, copied_at is not null as copied
      from identity.staff_passkey
     where staff_id = ${staffId}::uuid
     order by made_at, hash
  `.execute(db)
  return rows.map((row) => ({
    hash: row.hash,
    credentialId: row.credential_id,
    madeAt: row.made_at,
    usedAt: row.used_at ?? undefined,
    copied: row.copied,
  }))
}

/** What an answer of the passkey is checked against; nothing for a person who has to enrol anew. */
export async function staffKeyOf(
  db: Db,
  hash: Uint8Array,
): Promise<
  | { readonly staffId: string; readonly publicKey: Uint8Array; readonly canSync: boolean }
  | undefined
> {
  const { rows } = await sql<{ staff_id: string; public_key: Uint8Array; can_sync: boolean }>`
    select p.staff_id, p.public_key, p.can_sync
      from identity.staff_passkey p
      join identity.staff s on s.staff_id = p.staff_id
     where p.hash = ${hash} and s.password_hash is not null
  `.execute(db)
  const [row] = rows
  return row && { staffId: row.staff_id, publicKey: row.public_key, canSync: row.can_sync }
}

export type NewStaffPasskey = {
  readonly hash: Uint8Array
  readonly staffId: string
  readonly credentialId: Uint8Array
  readonly publicKey: Uint8Array
  readonly signCount: number
  readonly canSync: boolean
  readonly now: Instant
}

/** Writes the passkey unless somebody has it already; answers whether it was written. */
export async function insertStaffPasskey(db: Db, key: NewStaffPasskey): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.staff_passkey
      (hash, staff_id, credential_id, public_key, sign_count, can_sync, made_at)
    values (${key.hash}, ${key.staffId}::uuid, ${key.credentialId}, ${key.publicKey}, ${key.signCount},
            ${key.canSync}, ${at(key.now)})
    on conflict (hash) do nothing
    returning hash
  `.execute(db)
  return rows.length > 0
}

/** Moves the counter on. A count that does not grow marks the key as copied; where none is kept nothing can be told. */
export async function useStaffKey(
  db: Db,
  use: { readonly hash: Uint8Array; readonly signCount: number; readonly now: Instant },
): Promise<UseOutcome> {
  const { hash, signCount, now } = use
  const { rows } = await sql<{ copied: boolean; was_copied: boolean }>`
    with held as (
      select copied_at is not null as was_copied,
             ${signCount}::bigint <= sign_count and (${signCount}::bigint > 0 or sign_count > 0) as behind
        from identity.staff_passkey
       where hash = ${hash}
         for update
    )
    update identity.staff_passkey p
       set sign_count = greatest(p.sign_count, ${signCount}::bigint),
           used_at = case when h.behind or h.was_copied then p.used_at else ${at(now)} end,
           copied_at = case when h.behind then coalesce(p.copied_at, ${at(now)}) else p.copied_at end
      from held h
     where p.hash = ${hash}
    returning p.copied_at is not null as copied, h.was_copied
  `.execute(db)
  const [row] = rows
  if (row === undefined) return 'gone'
  if (!row.copied) return 'used'
  return row.was_copied ? 'copied-before' : 'copied-now'
}

/** Removes one passkey of this person; answers whether it was there. */
export async function deleteStaffPasskey(
  db: Db,
  { staffId, hash }: { readonly staffId: string; readonly hash: Uint8Array },
): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.staff_passkey
     where hash = ${hash} and staff_id = ${staffId}::uuid
    returning hash
  `.execute(db)
  return rows.length > 0
}

/** Removes every passkey of this person. */
export async function deleteStaffPasskeys(db: Db, staffId: string): Promise<void> {
  await sql`delete from identity.staff_passkey where staff_id = ${staffId}::uuid`.execute(db)
}
