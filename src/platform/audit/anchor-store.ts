import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant, type LocalDate } from '#values'
import type { SignedAnchor } from './anchor.ts'

/** Members whose keys lie within one such range have their leaves together. */
export const BUCKET = 1024n
const HASH_BYTES = 32
/** So many anchors keep the leaves from which exports prove theirs. */
const ANCHORS_WITH_LEAVES = 2
/** An attempt that came to nothing is over by then. */
const ATTEMPT_MS = 6 * 3_600_000

export type KeptAnchor = SignedAnchor & { readonly anchorId: string }

type Row = {
  day: LocalDate
  anchor_id: string
  made_at: Instant
  heads: bigint
  root: Uint8Array
  previous: Uint8Array | null
  key_id: string
  public_key: Uint8Array
  signature: Uint8Array
}

/** The newest anchors, newest first. */
export async function anchorsOf(db: Db, limit: number): Promise<readonly KeptAnchor[]> {
  const { rows } = await sql<Row>`
    select day, anchor_id, made_at, heads, root, previous, key_id, public_key, signature
      from audit.anchor
     order by day desc
     limit ${limit}
  `.execute(db)
  return rows.map((row) => ({
    ...{ day: row.day, anchorId: row.anchor_id, madeAt: row.made_at, heads: row.heads },
    ...{ root: row.root, previous: row.previous ?? undefined, keyId: row.key_id },
    ...{ publicKey: row.public_key, signature: row.signature },
  }))
}

/** Adds a day's anchor; false when the day has one. */
export async function insertAnchor(db: Db, anchor: KeptAnchor): Promise<boolean> {
  const { rows } = await sql`
    insert into audit.anchor
      (day, anchor_id, made_at, heads, root, previous, key_id, public_key, signature)
    values (${anchor.day}::date, ${anchor.anchorId}::uuid, ${at(anchor.madeAt)}, ${anchor.heads},
            ${anchor.root}::bytea, ${anchor.previous ?? null}::bytea, ${anchor.keyId},
            ${anchor.publicKey}::bytea, ${anchor.signature}::bytea)
    on conflict (day) do nothing
    returning day
  `.execute(db)
  return rows.length > 0
}

export type Head = { readonly memberId: bigint; readonly seq: bigint; readonly hash: Uint8Array }

/** The heads of the members after this one, in their order. */
export async function headsAfter(
  db: Db,
  memberId: bigint,
  limit: number,
): Promise<readonly Head[]> {
  const { rows } = await sql<{ member_id: bigint; seq: bigint; hash: Uint8Array }>`
    select member_id, seq, hash
      from audit.head
     where member_id > ${memberId}
     order by member_id
     limit ${limit}
  `.execute(db)
  return rows.map(({ member_id, ...head }) => ({ ...head, memberId: member_id }))
}

export type LeavesKey = { readonly anchorId: string; readonly bucket: bigint }

export async function insertLeaves(
  db: Db,
  key: LeavesKey,
  kept: { readonly leaves: Uint8Array; readonly root: Uint8Array; readonly now: Instant },
): Promise<void> {
  await sql`
    insert into audit.anchor_leaves (anchor_id, bucket, leaves, root, made_at)
    values (${key.anchorId}::uuid, ${key.bucket}, ${kept.leaves}::bytea, ${kept.root}::bytea, ${at(kept.now)})
  `.execute(db)
}

/** The leaves of one range, each 32 bytes; none where the anchor keeps none. */
export async function leavesOf(db: Db, key: LeavesKey): Promise<readonly Uint8Array[]> {
  const { rows } = await sql<{ leaves: Uint8Array }>`
    select leaves
      from audit.anchor_leaves
     where anchor_id = ${key.anchorId}::uuid and bucket = ${key.bucket}
  `.execute(db)
  const bytes = rows[0]?.leaves ?? new Uint8Array()
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, index) =>
    bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  )
}

/** The roots of all ranges of an anchor, in their order. */
export async function rootsOf(
  db: Db,
  anchorId: string,
): Promise<readonly { readonly bucket: bigint; readonly root: Uint8Array }[]> {
  const { rows } = await sql<{ bucket: bigint; root: Uint8Array }>`
    select bucket, root
      from audit.anchor_leaves
     where anchor_id = ${anchorId}::uuid
     order by bucket
  `.execute(db)
  return rows
}

/** Removes the leaves of older anchors, and of attempts that came to nothing. */
export async function sweepLeaves(db: Db, now: Instant): Promise<void> {
  await sql`
    delete from audit.anchor_leaves
     where anchor_id not in (
             select anchor_id from audit.anchor order by day desc limit ${ANCHORS_WITH_LEAVES}
           )
       and made_at < ${at(instant(now - ATTEMPT_MS))}
  `.execute(db)
}
