import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import { FEW_LEFT } from './recovery-code.ts'

export type CodeHash = { readonly hash: Uint8Array; readonly keyVersion: number }

/**
 * Spends a recovery code, found by one of its hashes, in one statement; answers how many are left.
 * `undefined` when there is no such code or it was spent: of any number at once, one succeeds.
 */
export async function spendRecoveryCode(
  db: Db,
  code: { readonly memberId: bigint; readonly hashes: readonly CodeHash[]; readonly now: Instant },
): Promise<number | undefined> {
  const { rows } = await sql`
    update identity.recovery_code
       set used_at = ${at(code.now)}
     where member_id = ${code.memberId}
       and code_hash = any(${code.hashes.map(({ hash }) => hash)}::bytea[])
       and used_at is null
    returning member_id
  `.execute(db)
  return rows.length === 0 ? undefined : recoveryCodesLeft(db, code.memberId)
}

async function recoveryCodesLeft(db: Db, memberId: bigint): Promise<number> {
  const { rows } = await sql<{ left: bigint }>`
    select count(*) as left
      from identity.recovery_code
     where member_id = ${memberId} and used_at is null
  `.execute(db)
  return Number(rows[0]?.left ?? 0n)
}

/**
 * How many codes are left of a set of which some were spent, once they are few; `undefined` for who has enough, or never
 * made any.
 */
export async function fewCodesLeft(db: Db, memberId: bigint): Promise<number | undefined> {
  const { rows } = await sql<{ left: bigint; made: bigint }>`
    select count(*) filter (where used_at is null) as left, count(*) as made
      from identity.recovery_code
     where member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  if (row === undefined || row.made === 0n) return undefined
  const left = Number(row.left)
  return left <= FEW_LEFT ? left : undefined
}

/** Replaces the member's set by another. */
export async function replaceRecoveryCodes(
  db: Db,
  set: { readonly memberId: bigint; readonly hashes: readonly CodeHash[]; readonly now: Instant },
): Promise<void> {
  await deleteRecoveryCodes(db, set.memberId)
  await sql`
    insert into identity.recovery_code (member_id, code_hash, key_version, made_at)
    select ${set.memberId}, code.hash, code.key_version, ${at(set.now)}::timestamptz
      from unnest(
             ${set.hashes.map(({ hash }) => hash)}::bytea[],
             ${set.hashes.map(({ keyVersion }) => keyVersion)}::smallint[]
           ) as code (hash, key_version)
  `.execute(db)
}

export async function deleteRecoveryCodes(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.recovery_code
     where member_id = ${memberId}
  `.execute(db)
}

/** Begins a set, in place of one that was begun before. */
export async function beginRecoverySet(
  db: Db,
  draft: { readonly memberId: bigint; readonly seed: string; readonly now: Instant },
): Promise<void> {
  await sql`
    insert into identity.recovery_draft (member_id, seed, made_at)
    values (${draft.memberId}, ${draft.seed}::uuid, ${at(draft.now)})
    on conflict (member_id) do update
       set seed = excluded.seed, made_at = excluded.made_at
  `.execute(db)
}

/** What the codes of the begun set are derived from, when it was begun after `since`. */
export async function recoverySeed(
  db: Db,
  memberId: bigint,
  since: Instant,
): Promise<string | undefined> {
  const { rows } = await sql<{ seed: string }>`
    select seed
      from identity.recovery_draft
     where member_id = ${memberId} and made_at > ${at(since)}
  `.execute(db)
  return rows[0]?.seed
}

/** Ends the begun set, if there is one. */
export async function deleteRecoveryDraft(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.recovery_draft
     where member_id = ${memberId}
  `.execute(db)
}

/** Ends the begun set; true for the one caller who did it. */
export async function takeRecoverySeed(db: Db, memberId: bigint, seed: string): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.recovery_draft
     where member_id = ${memberId} and seed = ${seed}::uuid
    returning member_id
  `.execute(db)
  return rows.length > 0
}
