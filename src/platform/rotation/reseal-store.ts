import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { SealedColumn } from '#values'
import {
  expression,
  keyOrder,
  keyRows,
  keyText,
  type PrimaryKey,
  primaryKeyOf,
  type RowKey,
  standsBehind,
} from './page-store.ts'
import { type Rotating, writerOf } from './writer-store.ts'

const AT_ONCE = 500

/** The head of everything that this key sealed; heads of older keys are less, byte by byte. */
const headOf = (version: number): Uint8Array => {
  const head = Buffer.alloc(2)
  head.writeUInt16BE(version, 0)
  return head
}

/** Whether a column of row `t` was sealed with an older key. Reads two bytes of it. */
const isOlder = (column: string, version: number): RawBuilder<unknown> =>
  sql`substring(${sql.ref(`t.${column}`)} from 1 for 2) < ${headOf(version)}::bytea`

/** The text in which a seal names its row. */
export const placeOf = ({ table, column, by }: SealedColumn): RawBuilder<unknown> =>
  sql`${`${table}.${column}`}::text || ${sql.join(
    by.map((part) => sql`':' || ${expression(part)}::text`),
    sql` || `,
  )}`

/** How many values of a column an older key sealed. */
export async function olderSeals(
  db: Db,
  { table, column }: SealedColumn,
  version: number,
): Promise<number> {
  const { rows } = await sql<{ older: bigint }>`
    select count(*) as older from ${sql.table(table)} t where ${isOlder(column, version)}
  `.execute(db)
  return Number(rows[0]?.older ?? 0)
}

export type Resealed = {
  readonly done: number
  /** Values that did not open: they stay as they are. */
  readonly broken: number
}

type Row = { readonly key: RowKey; readonly place: string; readonly sealed: Uint8Array }
type Services = { readonly db: Db; readonly keys: Keys }

/**
 * Seals a column anew with the key that seals now, page by page, and tells each. A value that was written meanwhile stays:
 * it was sealed with that key already. Stopped and begun again it goes on with what is left.
 * @throws Refusal where only the owner may, and nobody said who that is
 */
export async function* reseal(
  services: Rotating,
  column: SealedColumn,
): AsyncGenerator<Resealed, void> {
  const key = await primaryKeyOf(services.db, column.table)
  const write = await writerOf(services, column)
  let after: RowKey | undefined
  for (;;) {
    const rows = await pageOf(services, column, { key, after })
    const last = rows.at(-1)
    if (last === undefined) return
    const fresh = rows.flatMap((row) => resealed(services.keys, row))
    await write((tx) => writeSeals(tx, column, { key, fresh }))
    yield { done: fresh.length, broken: rows.length - fresh.length }
    after = last.key
  }
}

type Fresh = Row & { readonly anew: Uint8Array }

function resealed(keys: Keys, row: Row): readonly Fresh[] {
  try {
    return [{ ...row, anew: keys.sealBytes(row.place, keys.openBytes(row.place, row.sealed)) }]
  } catch {
    return [] // counted and told: the others must not wait for it
  }
}

async function pageOf(
  { db, keys }: Services,
  sealed: SealedColumn,
  { key, after }: { readonly key: PrimaryKey; readonly after: RowKey | undefined },
): Promise<readonly Row[]> {
  const { table, column, atOnce = AT_ONCE } = sealed
  const { rows } = await sql<Row>`
    select ${keyText(key)} as key, ${placeOf(sealed)} as place, ${sql.ref(`t.${column}`)} as sealed
      from ${sql.table(table)} t
     where ${isOlder(column, keys.versions.sealing)} and ${standsBehind(key, after)}
     order by ${keyOrder(key)}
     limit ${atOnce}
  `.execute(db)
  return rows
}

/** Puts new seals in place of the very ones that were read. */
async function writeSeals(
  db: Db,
  { table, column }: SealedColumn,
  { key, fresh }: { readonly key: PrimaryKey; readonly fresh: readonly Fresh[] },
): Promise<void> {
  if (fresh.length === 0) return
  const names = key.map(({ name }) => sql.ref(name))
  const same = key.map(({ name }) => sql`${sql.ref(`t.${name}`)} = ${sql.ref(`v.${name}`)}`)
  await sql`
    update ${sql.table(table)} t
       set ${sql.ref(column)} = v.seal_anew
      from unnest(
             ${sql.join(
               keyRows(
                 key,
                 fresh.map((row) => row.key),
               ),
             )},
             ${fresh.map(({ sealed }) => sealed)}::bytea[],
             ${fresh.map(({ anew }) => anew)}::bytea[]
           ) as v (${sql.join(names)}, seal_before, seal_anew)
     where ${sql.join(same, sql` and `)} and ${sql.ref(`t.${column}`)} = v.seal_before
  `.execute(db)
}
