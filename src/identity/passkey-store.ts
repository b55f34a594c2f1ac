import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { Challenge } from './passkey-challenge.ts'

// Locks are taken in one order everywhere: a challenge, rows of passkeys, then the member's chain, then sessions.

/** Names one passkey within its member's rows. */
export type PasskeyKey = { readonly memberId: bigint; readonly hash: Uint8Array }

/** Whose the passkey is; `undefined` when nobody has it, or no longer. */
export async function ownerOf(db: Db, hash: Uint8Array): Promise<bigint | undefined> {
  const { rows } = await sql<{ member_id: bigint }>`
    select member_id from identity.passkey_lookup where hash = ${hash}
  `.execute(db)
  return rows[0]?.member_id
}

/** What an answer of the passkey is checked against. */
export type StoredKey = {
  readonly publicKey: Uint8Array
  readonly canSync: boolean
  readonly handle: Uint8Array
}

/** The key of a passkey; `undefined` when it was removed. */
export async function keyOf(
  db: Db,
  { memberId, hash }: PasskeyKey,
): Promise<StoredKey | undefined> {
  const { rows } = await sql<{ public_key: Uint8Array; can_sync: boolean; handle: Uint8Array }>`
    select p.public_key, p.can_sync, u.handle
      from identity.passkey p
      join identity.passkey_user u on u.member_id = p.member_id
     where p.member_id = ${memberId} and p.credential_hash = ${hash}
  `.execute(db)
  const [row] = rows
  return row && { publicKey: row.public_key, canSync: row.can_sync, handle: row.handle }
}

/** Uses the challenge up; answers false when it was used before. Of any number at once, one gets true. */
export async function spendChallenge(db: Db, { hash, expiresAt }: Challenge): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.spent_challenge (hash, expires_at)
    values (${hash}, ${at(expiresAt)})
    on conflict (hash) do nothing
    returning hash
  `.execute(db)
  return rows.length > 0
}

/** Any number: who clears away spent challenges now. */
const CLEARING = 7_295_539_837n

/** Forgets spent challenges that are too old to be used again. Who finds somebody else at it leaves it to them. */
export async function forgetOldChallenges(db: Db, now: Instant): Promise<void> {
  await sql`
    with turn as materialized (select pg_try_advisory_xact_lock(${CLEARING}) as mine)
    delete from identity.spent_challenge
     where expires_at <= ${at(now)} and (select mine from turn)
  `.execute(db)
}

export type PasskeyUse = PasskeyKey & {
  readonly signCount: number
  readonly backedUp: boolean
  readonly now: Instant
}

/** What became of a use: `copied` when the count had not grown, now or before. */
export type UseOutcome = 'used' | 'copied-now' | 'copied-before' | 'gone'

/**
 * Moves the counter on. A count that does not grow says that two authenticators hold the key: it is marked, and
 * refused from then on. Where no count is kept (0 and 0) nothing can be told.
 */
export async function useKey(db: Db, use: PasskeyUse): Promise<UseOutcome> {
  const { memberId, hash, signCount, backedUp, now } = use
  const { rows } = await sql<{ copied: boolean; was_copied: boolean }>`
    with held as (
      select sign_count, copied_at is not null as was_copied,
             ${signCount}::bigint <= sign_count and (${signCount}::bigint > 0 or sign_count > 0) as behind
        from identity.passkey
       where member_id = ${memberId} and credential_hash = ${hash}
         for update
    )
    update identity.passkey p
       set sign_count = greatest(p.sign_count, ${signCount}::bigint),
           backed_up = case when h.behind then p.backed_up else ${backedUp} end,
           used_at = case when h.behind or h.was_copied then p.used_at else ${at(now)} end,
           copied_at = case when h.behind then coalesce(p.copied_at, ${at(now)}) else p.copied_at end
      from held h
     where p.member_id = ${memberId} and p.credential_hash = ${hash}
    returning p.copied_at is not null as copied, h.was_copied
  `.execute(db)
  const [row] = rows
  if (row === undefined) return 'gone'
  if (!row.copied) return 'used'
  return row.was_copied ? 'copied-before' : 'copied-now'
}
