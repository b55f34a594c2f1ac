import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe } from 'vitest'
import { type Database, type Db, openPgliteTemplate, openPostgres } from '#platform/db'
import { embeddedTemplate, migrationsHash } from '#test/template'

type Kind = Database['kind']

/**
 * Runs the same tests on the embedded database and on the PostgreSQL server of the test run.
 * `database()` answers one migrated, empty database of its own for the whole block.
 * Without `PAYUNG_TEST_PG` (the owner's address) the server's half is skipped, which the runner reports. With
 * `PAYUNG_TEST_SERVER_ALONE` and a server the embedded half is left to the long form and to the journeys.
 */
export function eachDatabase(tests: (kind: Kind, database: () => Promise<Database>) => void): void {
  const owner = process.env.PAYUNG_TEST_PG
  const isServerAlone = owner !== undefined && process.env.PAYUNG_TEST_SERVER_ALONE === '1'
  for (const kind of ['pglite', 'postgres'] as const) {
    if (kind === 'pglite' && isServerAlone) continue
    describe.skipIf(kind === 'postgres' && owner === undefined)(`on ${kind}`, () => {
      let opened: Promise<{ database: Database; drop: () => Promise<void> }> | undefined
      const open = () => {
        opened ??= kind === 'pglite' ? embedded() : onServer(owner ?? '')
        return opened.then(({ database }) => database)
      }
      afterAll(async () => {
        const made = await opened
        await made?.database.close()
        await made?.drop()
      })
      tests(kind, open)
    })
  }
}

/** One database for a whole file, for tests of what is made from the record and not of SQL: the server's where there is one. */
export function oneDatabase(): () => Promise<Database> {
  const owner = process.env.PAYUNG_TEST_PG
  let opened: Promise<{ database: Database; drop: () => Promise<void> }> | undefined
  afterAll(async () => {
    const made = await opened
    await made?.database.close()
    await made?.drop()
  })
  return () => {
    opened ??= owner === undefined ? embedded() : onServer(owner)
    return opened.then(({ database }) => database)
  }
}

async function embedded() {
  const database = await openPgliteTemplate(await embeddedTemplate())
  return { database, drop: async () => undefined }
}

async function onServer(ownerUrl: string) {
  const { url, drop } = await serverDatabase(ownerUrl, await serverTemplate(ownerUrl))
  return { database: openPostgres({ url, connections: 20, stepDown: true }), drop }
}

/** Migrated once for these migrations and copied since; of several that want it one makes it. */
async function serverTemplate(ownerUrl: string): Promise<string> {
  const name = `payung_template_${await migrationsHash()}`
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock(1)')
    const made = 'select from pg_database where datname = $1 and datistemplate'
    if ((await owner.query(made, [name])).rowCount === 0) {
      await owner.query(`drop database if exists ${name}`)
      await owner.query(`create database ${name}`)
      const database = openPostgres({ url: named(ownerUrl, name), connections: 1, stepDown: true })
      await database.migrate()
      await database.close()
      await owner.query(`alter database ${name} is_template true`)
    }
  } finally {
    await owner.end()
  }
  return name
}

/** An empty database of its own on the test run's server. */
export const emptyServerDatabase = (ownerUrl: string) => serverDatabase(ownerUrl, 'template1')

function named(ownerUrl: string, name: string): string {
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  return url.href
}

async function serverDatabase(ownerUrl: string, template: string) {
  const name = `payung_test_${randomBytes(6).toString('hex')}`
  await asOwner(ownerUrl, `create database ${name} template ${template}`)
  const url = named(ownerUrl, name)
  return {
    name,
    url,
    run: (statement: string) => asOwner(url, statement),
    drop: () => asOwner(ownerUrl, `drop database if exists ${name} with (force)`),
    dropRole: (role: string) => asOwner(ownerUrl, `drop role if exists ${role}`),
  }
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Every row of every table that the application may read, as JSON text: for what may be nowhere in it. */
export async function everyRow(db: Db): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select schemaname as schema, tablename as name
      from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')
       and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
  `.execute(db)
  const rows: string[] = []
  for (const { schema, name } of tables) {
    const all = await sql<{ row: string }>`
      select row_to_json(t)::text as row from ${sql.table(`${schema}.${name}`)} t
    `.execute(db)
    rows.push(...all.rows.map(({ row }) => row))
  }
  return rows
}
