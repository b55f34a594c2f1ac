import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { LookupTable } from '#values'
import {
  expression,
  keyOrder,
  keyText,
  otherColumnsOf,
  type PrimaryKey,
  primaryKeyOf,
  type RowKey,
  standsBehind,
} from './page-store.ts'
import { placeOf } from './reseal-store.ts'
import { type Rotating, writerOf } from './writer-store.ts'

const AT_ONCE = 200

type Services = { readonly db: Db; readonly keys: Keys }
type Row = {
  readonly key: RowKey
  readonly kind: string
  readonly place: string | null
  readonly found: string | Uint8Array
}

/** How many rows of a look-up table an older key hashed. */
export async function olderHashes(db: Db, table: string, version: number): Promise<number> {
  const { rows } = await sql<{ older: bigint }>`
    select count(*) as older from ${sql.table(table)} where key_version < ${version}
  `.execute(db)
  return Number(rows[0]?.older ?? 0)
}

/**
 * Gives the rows of a look-up table the hash of the key that seals now, page by page of what they look up, and tells how
 * many. Who looks something up finds one of the two at any moment; what was taken out meanwhile does not come back.
 */
export async function* rehash(services: Rotating, lookup: LookupTable): AsyncGenerator<number> {
  const { db } = services
  const key = await primaryKeyOf(db, lookup.source)
  const others = await otherColumnsOf(db, lookup.table, ['hash', 'key_version'])
  const write = await writerOf(services, { table: lookup.table })
  let after: RowKey | undefined
  for (;;) {
    const page = await write(async (tx) => {
      const rows = await pageOf(tx, lookup, { key, after })
      const done = await renew({ keys: services.keys, db: tx }, lookup, { rows, others })
      return { last: rows.at(-1), done }
    })
    if (page.last === undefined) return
    yield page.done
    after = page.last.key
  }
}

/** What is looked up, held until the transaction ends: who changes it takes its look-up out, before or after us. */
async function pageOf(
  tx: Db,
  { source, where, kind, text }: LookupTable,
  { key, after }: { readonly key: PrimaryKey; readonly after: RowKey | undefined },
): Promise<readonly Row[]> {
  const column = 'column' in text ? text.column : text.sealed.column
  const place: RawBuilder<unknown> = 'column' in text ? sql`null` : placeOf(text.sealed)
  const { rows } = await sql<Row>`
    select ${keyText(key)} as key, ${expression(kind)} as kind, ${place} as place,
           ${sql.ref(`t.${column}`)} as found
      from ${sql.table(source)} t
     where ${where === undefined ? sql`true` : sql.raw(where)} and ${standsBehind(key, after)}
     order by ${keyOrder(key)}
     limit ${AT_ONCE}
       for update
  `.execute(tx)
  return rows
}

type Renewal = { readonly before: Uint8Array; readonly version: number; readonly hash: Uint8Array }

async function renew(
  { db, keys }: Services,
  lookup: LookupTable,
  { rows, others }: { readonly rows: readonly Row[]; readonly others: readonly string[] },
): Promise<number> {
  const renewals = rows.flatMap((row) => renewalsOf(keys, lookup, row))
  if (renewals.length === 0) return 0
  const names = others.map((name) => sql`, ${sql.ref(name)}`)
  const taken = others.map((name) => sql`, ${sql.ref(`t.${name}`)}`)
  const none = sql``
  const { rows: renewed } = await sql`
    with renewal as (
      select *
        from unnest(
               ${renewals.map(({ before }) => before)}::bytea[],
               ${renewals.map(({ version }) => version)}::integer[],
               ${renewals.map(({ hash }) => hash)}::bytea[]
             ) as r (before, version, hash)
    ),
    gone as (
      delete from ${sql.table(lookup.table)} t
       using renewal r
       where t.hash = r.before and t.key_version = r.version
      returning r.hash as renewed ${sql.join(taken, none)}
    ),
    added as (
      insert into ${sql.table(lookup.table)} (hash, key_version ${sql.join(names, none)})
      select renewed, ${keys.versions.sealing}::integer ${sql.join(names, none)} from gone
      on conflict do nothing
    )
    select renewed from gone
  `.execute(db)
  return renewed.length
}

/** The hashes of older keys under which a row may be looked up, with the one that takes their place. */
function renewalsOf(keys: Keys, lookup: LookupTable, row: Row): readonly Renewal[] {
  const text = textOf(keys, lookup, row)
  if (text === undefined) return []
  const { hash } = keys.lookupHash(row.kind, text)
  return keys
    .lookupHashes(row.kind, text)
    .filter(({ keyVersion }) => keyVersion < keys.versions.sealing)
    .map((older) => ({ before: older.hash, version: older.keyVersion, hash }))
}

/** `undefined` for what does not open: its look-up stays, and is counted at the end. */
function textOf(keys: Keys, { text }: LookupTable, { found, place }: Row): string | undefined {
  if ('column' in text || place === null) return String(found)
  try {
    const opened = keys.open(place, Buffer.from(found))
    if (text.json === undefined) return opened
    const value = (JSON.parse(opened) as Record<string, unknown>)[text.json]
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
