import { sql } from 'kysely'
import type { Keys } from '#platform/keys'
import type { OwnRow, OwnTable, OwnValue } from '#values'
import type { Db } from './database.ts'

/** A member's rows of one table. */
export async function ownRowsOf(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  memberId: bigint,
  { table, columns, sealed = {}, order }: OwnTable,
): Promise<readonly OwnRow[]> {
  const names = [...new Set([...columns, ...Object.keys(sealed), ...Object.values(sealed).flat()])]
  const { rows } = await sql<{ row: string }>`
    select row_to_json(r)::text as row
      from (
        select ${sql.join(names.map((name) => sql.ref(name)))}
          from ${sql.table(table)}
         where member_id = ${memberId}
         order by ${sql.join(order.map((name) => sql.ref(name)))}
      ) r
  `.execute(db)
  return rows.map(({ row }) => {
    const found = JSON.parse(row) as Record<string, OwnValue>
    const open = (column: string, by: readonly string[]): OwnValue => {
      const bytes = found[column]
      if (typeof bytes !== 'string') return null
      const place = [`${table}.${column}:${memberId}`, ...by.map((name) => idText(found[name]))]
      return parsed(keys.open(place.join(':'), Buffer.from(bytes.slice(2), 'hex')))
    }
    return Object.fromEntries([
      ...columns.map((name) => [name, found[name] ?? null]),
      ...Object.entries(sealed).map(([name, by]) => [
        plainName(name),
        open(name, by) ?? found[plainName(name)] ?? null,
      ]),
    ])
  })
}

/** What a sealed column is told as; where it is empty, the plain one of that name holds what came from elsewhere. */
const plainName = (column: string): string => column.replace(/_enc$/, '')

/** What names a row in the place of what is sealed in it: bytes as base64url, anything else as it is written. */
const idText = (value: OwnValue | undefined): string =>
  typeof value === 'string' && value.startsWith('\\x')
    ? Buffer.from(value.slice(2), 'hex').toString('base64url')
    : String(value)

/** Sealed text is often an object of several. */
function parsed(text: string): OwnValue {
  if (!text.startsWith('{')) return text
  try {
    return JSON.parse(text) as OwnValue
  } catch {
    return text // words that only begin like an object
  }
}

/** What each column of these tables holds, as the schema says it. */
export async function columnComments(
  db: Db,
  tables: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; comment: string | null }>`
    select n.nspname || '.' || c.relname || '.' || a.attname as name,
           col_description(c.oid, a.attnum) as comment
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname || '.' || c.relname = any(${tables}::text[])
     order by 1
  `.execute(db)
  return new Map(rows.map(({ name, comment }) => [name, comment ?? '']))
}
