import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Db, openPglite } from '#platform/db'
import { keyedData } from './keyed-data.ts'

/** Columns that hang on keys, as the catalogue has them, and those that modules name. */
async function unnamed(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname || '.' || a.attname as name
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
       and (a.attname like '%\\_enc' or a.attname in ('key_version', 'pepper_version'))
     order by 1
  `.execute(db)
  const named = new Set([
    ...keyedData.sealed.map(({ table, column }) => `${table}.${column}`),
    ...keyedData.lookups.map(({ table }) => `${table}.key_version`),
    ...keyedData.kept.map(({ table, version }) => `${table}.${version}`),
    'platform.key_check.key_version',
  ])
  expect(rows.length).toBeGreaterThan(40)
  return rows.map(({ name }) => name).filter((name) => !named.has(name))
}

describe('every column that hangs on a key', () => {
  test('is named for the rotation; one that is not would be found', async () => {
    const opened = await openPglite(undefined)
    await opened.migrate()
    expect(await unnamed(opened.db)).toEqual([])
    await opened.asOwner((owner) =>
      sql`alter table members.member add column planted_enc bytea`.execute(owner),
    )
    expect(await unnamed(opened.db)).toEqual(['members.member.planted_enc'])
    await opened.close()
  })
})
