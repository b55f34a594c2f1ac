import { sql } from 'kysely'
import type { Db } from './database.ts'
import { migrationNames, missingFrom } from './migrations.ts'

/** Migrations that this database has not seen; all of them when it has never been migrated. */
export async function pendingMigrations(db: Db): Promise<readonly string[]> {
  const names = await migrationNames()
  const table = await sql<{ found: boolean }>`
    select to_regclass('platform.migration') is not null as found
  `.execute(db)
  if (table.rows[0]?.found !== true) return names
  const applied = await sql<{ name: string }>`select name from platform.migration`.execute(db)
  return missingFrom(
    names,
    applied.rows.map((row) => row.name),
  )
}

/** @throws when the database does not answer */
export async function ping(db: Db): Promise<void> {
  await sql`select 1`.execute(db)
}
