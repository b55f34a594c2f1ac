import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import type { CodeHash } from './recovery-store.ts'

const DAY_MS = 24 * 3_600_000
const LOOKED_BACK_MS = 30 * DAY_MS

/** A freeze that lasts. */
export type Freeze = {
  readonly frozenAt: Instant
  /** When it was asked to end it; absent while nobody did. */
  readonly thawBegunAt: Instant | undefined
  /** The officer before whom the member asked; absent when they did so signed in. */
  readonly thawBegunBy: string | undefined
}

/** The member's freeze, while it lasts. */
export async function freezeOf(db: Db, memberId: bigint): Promise<Freeze | undefined> {
  const { rows } = await sql<{
    frozen_at: Instant
    thaw_begun_at: Instant | null
    thaw_begun_by: string | null
  }>`
    select frozen_at, thaw_begun_at, thaw_begun_by
      from identity.freeze
     where member_id = ${memberId} and thawed_at is null
  `.execute(db)
  const [row] = rows
  return (
    row && {
      frozenAt: row.frozen_at,
      thawBegunAt: row.thaw_begun_at ?? undefined,
      thawBegunBy: row.thaw_begun_by ?? undefined,
    }
  )
}

/** Locks the member's freeze, if one lasts, until the transaction ends. */
export async function lockFreeze(db: Db, memberId: bigint): Promise<void> {
  await sql`
    select frozen_at from identity.freeze
     where member_id = ${memberId} and thawed_at is null
       for update
  `.execute(db)
}

/** Since when the account is frozen; `undefined` while it is not. Whatever changes money, contacts or factors asks this. */
export const frozenSince = async (db: Db, memberId: bigint): Promise<Instant | undefined> =>
  (await freezeOf(db, memberId))?.frozenAt

/** Begins a freeze; answers how many there were within 30 days, this one counted. */
export async function insertFreeze(db: Db, memberId: bigint, now: Instant): Promise<number> {
  await sql`
    insert into identity.freeze (member_id, frozen_at)
    values (${memberId}, ${at(now)})
  `.execute(db)
  return freezesLately(db, memberId, now)
}

/** How often the account was frozen within 30 days. */
export async function freezesLately(db: Db, memberId: bigint, now: Instant): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) as count
      from identity.freeze
     where member_id = ${memberId} and frozen_at > ${at(instant(now - LOOKED_BACK_MS))}
  `.execute(db)
  return Number(rows[0]?.count ?? 0n)
}

type Thaw = { readonly memberId: bigint; readonly now: Instant; readonly staffId?: string }

/** Begins the 24 hours; false when there is no freeze, or they run already. An officer takes over what a member began. */
export async function beginThawOf(db: Db, { memberId, now, staffId }: Thaw): Promise<boolean> {
  const { rows } = await sql`
    update identity.freeze
       set thaw_begun_at = ${at(now)}, thaw_begun_by = ${staffId ?? null}::uuid
     where member_id = ${memberId} and thawed_at is null
       and (thaw_begun_at is null or (thaw_begun_by is null and ${staffId ?? null}::uuid is not null))
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Stops the 24 hours: the freeze goes on. False when they did not run. */
export async function stopThawOf(db: Db, memberId: bigint): Promise<boolean> {
  const { rows } = await sql`
    update identity.freeze
       set thaw_begun_at = null, thaw_begun_by = null
     where member_id = ${memberId} and thawed_at is null and thaw_begun_at is not null
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/**
 * Ends the freeze once 24 hours have passed. An officer ends only what was begun before another officer; without one,
 * the caller answers for the strong factor.
 */
export async function endFreeze(db: Db, { memberId, now, staffId }: Thaw): Promise<boolean> {
  const officer = staffId ?? null
  const { rows } = await sql`
    update identity.freeze
       set thawed_at = ${at(now)}, thawed_by = ${officer}::uuid
     where member_id = ${memberId} and thawed_at is null
       and thaw_begun_at <= ${at(instant(now - DAY_MS))}
       and (${officer}::uuid is null or (thaw_begun_by is not null and thaw_begun_by <> ${officer}::uuid))
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Uses a freeze code up in one statement; answers whose it was. */
export async function burnFreezeCode(
  db: Db,
  hashes: readonly CodeHash[],
): Promise<bigint | undefined> {
  const { rows } = await sql<{ member_id: bigint }>`
    delete from identity.freeze_code
     where hash = any(${hashes.map(({ hash }) => hash)}::bytea[])
    returning member_id
  `.execute(db)
  return rows[0]?.member_id
}

/** When the member's code was made; `undefined` without one. */
export async function freezeCodeSince(db: Db, memberId: bigint): Promise<Instant | undefined> {
  const { rows } = await sql<{ made_at: Instant }>`
    select made_at from identity.freeze_code where member_id = ${memberId}
  `.execute(db)
  return rows[0]?.made_at
}

/** Removes the member's code; answers whether there was one. */
export async function deleteFreezeCode(db: Db, memberId: bigint): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.freeze_code
     where member_id = ${memberId}
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Locks the member's code, if there is one, until the transaction ends. */
export async function lockFreezeCode(db: Db, memberId: bigint): Promise<void> {
  await sql`
    select hash from identity.freeze_code where member_id = ${memberId} for update
  `.execute(db)
}

/** Makes this the member's only code. */
export async function replaceFreezeCode(
  db: Db,
  code: CodeHash & { readonly memberId: bigint; readonly now: Instant },
): Promise<void> {
  await deleteFreezeCode(db, code.memberId)
  await sql`
    insert into identity.freeze_code (hash, key_version, member_id, made_at)
    values (${code.hash}::bytea, ${code.keyVersion}, ${code.memberId}, ${at(code.now)})
  `.execute(db)
}
