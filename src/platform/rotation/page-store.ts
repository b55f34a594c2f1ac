import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db'

/** The primary key of a table: its columns with their types. */
export type PrimaryKey = readonly { readonly name: string; readonly type: string }[]

/** A row's primary key, each part as text. */
export type RowKey = readonly string[]

/** @throws RangeError for a table that is not there, or has no primary key */
export async function primaryKeyOf(db: Db, table: string): Promise<PrimaryKey> {
  const { rows } = await sql<{ name: string; type: string }>`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
      from pg_index i
      cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, position)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
     where i.indrelid = ${table}::regclass and i.indisprimary
     order by k.position
  `.execute(db)
  if (rows.length === 0) throw new RangeError(`${table} has no primary key`)
  return rows
}

/** The columns of a table but these, in their order. */
export async function otherColumnsOf(
  db: Db,
  table: string,
  without: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name
      from pg_attribute
     where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
       and attname <> all(${without}::text[])
     order by attnum
  `.execute(db)
  return rows.map(({ name }) => name)
}

const columnOf = (name: string): RawBuilder<unknown> => sql.ref(`t.${name}`)

/** The key of row `t` as an array of texts. */
export const keyText = (key: PrimaryKey): RawBuilder<unknown> =>
  sql`array[${sql.join(key.map(({ name }) => sql`${columnOf(name)}::text`))}]`

/** The columns of the key, for `order by`. */
export const keyOrder = (key: PrimaryKey): RawBuilder<unknown> =>
  sql.join(key.map(({ name }) => columnOf(name)))

/** Whether row `t` stands behind that one; true for every row where there is none. */
export function standsBehind(key: PrimaryKey, after: RowKey | undefined): RawBuilder<unknown> {
  if (after === undefined) return sql`true`
  const values = key.map(({ type }, index) => sql`${after[index] ?? ''}::text::${sql.raw(type)}`)
  return sql`(${keyOrder(key)}) > (${sql.join(values)})`
}

/** Keys of several rows as rows of columns, by the names of the key's columns, for `from`. */
export const keyRows = (key: PrimaryKey, keys: readonly RowKey[]): readonly RawBuilder<unknown>[] =>
  key.map(
    ({ type }, index) => sql`${keys.map((row) => row[index] ?? '')}::text[]::${sql.raw(type)}[]`,
  )

/** What of ours was written as SQL over the row `t`: a plain name is its column. */
export const expression = (written: string): RawBuilder<unknown> =>
  /^\w+$/.test(written) ? columnOf(written) : sql.raw(`(${written})`)
