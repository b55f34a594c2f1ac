import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Db, openPglite } from '../../src/platform/db/index.ts'

/** Every value of one column as text, and where it stands. */
export type Column = { readonly place: string; readonly type: string; readonly values: Set<string> }

/**
 * All columns of all tables of all schemas but the server's own, of the embedded database of a data folder; `before` may
 * put something into it first.
 */
export async function dump(
  dataFolder: string,
  before: (db: Db) => Promise<void> = async () => undefined,
): Promise<readonly Column[]> {
  const database = await openPglite(join(dataFolder, 'database'))
  try {
    await before(database.db)
    const { rows } = await sql<{ schema: string; name: string; column: string; type: string }>`
      select n.nspname as schema, c.relname as name, a.attname as column,
             format_type(a.atttypid, null) as type
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and a.attnum > 0 and not a.attisdropped
         and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
       order by 1, 2, a.attnum
    `.execute(database.db)
    const columns: Column[] = []
    for (const column of rows) columns.push(await columnOf(database.db, column))
    return columns
  } finally {
    await database.close()
  }
}

async function columnOf(
  db: Db,
  { schema, name, column, type }: { schema: string; name: string; column: string; type: string },
): Promise<Column> {
  const { rows } = await sql<{ value: string }>`
    select distinct ${sql.ref(column)}::text as value
      from ${sql.table(`${schema}.${name}`)}
     where ${sql.ref(column)} is not null
  `.execute(db)
  return {
    place: `${schema}.${name}.${column}`,
    type,
    values: new Set(rows.map(({ value }) => value)),
  }
}

/** The other files of a data folder: keys, rejected rows, whatever lies there. */
export async function otherFiles(dataFolder: string): Promise<readonly Column[]> {
  const entries = await readdir(dataFolder, { withFileTypes: true, recursive: true })
  const own = join(dataFolder, 'database')
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.startsWith(own))
  return Promise.all(
    files.map(async ({ name, parentPath }) => ({
      place: `file ${name}`,
      type: 'text',
      values: new Set((await readFile(join(parentPath, name), 'utf8')).split('\n')),
    })),
  )
}
