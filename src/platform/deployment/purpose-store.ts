import { sql } from 'kysely'
import { at, type Database, type Db } from '#platform/db'
import type { Instant } from '#values'

export type Purpose = {
  readonly purpose: 'demo' | 'production'
  readonly peopleMadeAt: Instant | null
}

/** What this database was marked for; undefined before it was, or before it was migrated. */
export async function purposeOf(db: Db): Promise<Purpose | undefined> {
  if ((await isEmpty(db)).unmigrated) return undefined
  const { rows } = await sql<Purpose>`
    select purpose, people_made_at as "peopleMadeAt" from platform.deployment
  `.execute(db)
  return rows[0]
}

/** Whether nothing at all is in this database, and whether Payung's own tables are not. */
export async function isEmpty(db: Db): Promise<{ empty: boolean; unmigrated: boolean }> {
  const { rows } = await sql<{ empty: boolean; unmigrated: boolean }>`
    select to_regclass('platform.deployment') is null as unmigrated,
           not exists (
             select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                and n.nspname not like 'pg_temp%' and n.nspname not like 'pg_toast_temp%'
                and c.relkind in ('r', 'p', 'v', 'm', 'S')
           ) as empty
  `.execute(db)
  return rows[0] ?? { empty: false, unmigrated: true }
}

/** Marks the database once; a mark that stands is kept. */
export function markPurpose(
  database: Database,
  purpose: Purpose['purpose'],
  now: Instant,
): Promise<void> {
  return database.asOwner(async (db) => {
    await sql`
      insert into platform.deployment (purpose, marked_at) values (${purpose}, ${at(now)})
      on conflict (only_row) do nothing
    `.execute(db)
  })
}

export function markPeopleMade(database: Database, now: Instant): Promise<void> {
  return database.asOwner(async (db) => {
    await sql`update platform.deployment set people_made_at = ${at(now)}`.execute(db)
  })
}

/**
 * Removes everything from a demo's database, so that migrations begin anew.
 * @throws when it is not marked as a demo
 */
export async function wipeDemo(database: Database): Promise<void> {
  if ((await purposeOf(database.db))?.purpose !== 'demo') {
    throw new Error('this database is not marked as a demo')
  }
  await database.asOwner(async (db) => {
    const { rows } = await sql<{ name: string }>`
      select nspname as name from pg_namespace
       where nspname in ('platform', 'audit', 'members', 'contributions', 'identity', 'messages')
    `.execute(db)
    for (const { name } of rows) await sql`drop schema ${sql.id(name)} cascade`.execute(db)
  })
}
