import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant, KeptByKey, KeyedData } from '#values'
import { olderHashes } from './rehash-store.ts'
import { olderSeals } from './reseal-store.ts'

/** Something that an older key is still needed for. */
export type InUse = {
  /** As an operator reads it. */
  readonly what: string
  readonly count: number
  /** How long it stays; absent for what a rotation makes anew. */
  readonly until?: string
}

/** What keys older than `version` are still needed for. */
export async function keysInUse(
  db: Db,
  data: KeyedData,
  version: number,
): Promise<readonly InUse[]> {
  const found: InUse[] = []
  for (const column of data.sealed)
    found.push({
      what: `${column.table}.${column.column}`,
      count: await olderSeals(db, column, version),
    })
  for (const table of new Set(data.lookups.map((lookup) => lookup.table)))
    found.push({ what: table, count: await olderHashes(db, table, version) })
  for (const kept of data.kept)
    found.push({
      what: kept.called,
      until: kept.until,
      count: await keptByOlder(db, kept, version),
    })
  found.push(await anchorsInUse(db, version))
  return found.filter(({ count }) => count > 0)
}

async function keptByOlder(
  db: Db,
  { table, version: column, where = 'true' }: KeptByKey,
  version: number,
): Promise<number> {
  const { rows } = await sql<{ older: bigint }>`
    select count(*) as older
      from ${sql.table(table)} t
     where ${sql.ref(`t.${column}`)} < ${version} and ${sql.raw(where)}
  `.execute(db)
  return Number(rows[0]?.older ?? 0)
}

/** Days whose anchor was salted before this key sealed anything: exports prove themselves by them. */
async function anchorsInUse(db: Db, version: number): Promise<InUse> {
  const { rows } = await sql<{ days: bigint }>`
    select count(distinct l.anchor_id) as days
      from audit.anchor_leaves l
      join platform.key_check k on k.key_version = ${version}
     where l.made_at <= k.made_at
  `.execute(db)
  const count = Number(rows[0]?.days ?? 0)
  return { what: 'days of anchors', count, until: 'gone with the daily anchors that follow' }
}

/** A key that sealed in this database, and whether it was retired. */
export type WornKey = { readonly version: number; readonly isRetired: boolean }

/** Every key that sealed in this database, oldest first. */
export async function wornKeys(db: Db): Promise<readonly WornKey[]> {
  const { rows } = await sql<{ key_version: number; is_retired: boolean }>`
    select key_version, retired_at is not null as is_retired
      from platform.key_check
     order by key_version
  `.execute(db)
  return rows.map((row) => ({ version: row.key_version, isRetired: row.is_retired }))
}

/** Notes that a key and those before it are needed no more: a ring without them is right from now on. */
export async function noteRetired(
  db: Db,
  { version, now }: { readonly version: number; readonly now: Instant },
): Promise<void> {
  await sql`
    update platform.key_check
       set retired_at = ${at(now)}
     where key_version <= ${version} and retired_at is null
  `.execute(db)
}
