import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPostgres } from '#platform/db'
import { startPostgres } from '../../test/support/postgres.ts'
import { root } from './freshness.ts'

const file = join(root, 'db/schema.sql')

/**
 * Writes db/schema.sql: what the migrations make of an empty PostgreSQL, so that a review sees the
 * consequence of a migration. `--check` only compares, and returns 1 when they differ.
 * Uses the server of PAYUNG_TEST_PG, or a private one.
 */
export async function schemaDump(args: readonly string[]): Promise<number> {
  const given = process.env.PAYUNG_TEST_PG
  const server = given
    ? {
        url: given,
        programs: process.env.PAYUNG_TEST_PG_PROGRAMS ?? '',
        stop: async () => undefined,
      }
    : await startPostgres()
  try {
    const schema = normalised(await dump(server))
    if (!args.includes('--check')) {
      writeFileSync(file, schema)
      return 0
    }
    if (existsSync(file) && readFileSync(file, 'utf8') === schema) return 0
    console.error('db/schema.sql is not what the migrations make: run npm run schema:dump')
    return 1
  } finally {
    await server.stop()
  }
}

async function dump({ url, programs }: { url: string; programs: string }): Promise<string> {
  const name = `payung_schema_${randomBytes(6).toString('hex')}`
  const address = new URL(url)
  address.pathname = `/${name}`
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { encoding: 'utf8' })
  run('psql', '-qX', '-d', url, '-c', `create database ${name}`)
  try {
    const database = openPostgres({ url: address.href, ownerUrl: address.href, connections: 2 })
    await database.migrate()
    await database.close()
    return run('pg_dump', '--schema-only', '--no-owner', '-d', address.href)
  } finally {
    run('psql', '-qX', '-d', url, '-c', `drop database ${name} with (force)`)
  }
}

/** Without what depends on the day or on the release of pg_dump: versions, tokens, session settings. */
function normalised(text: string): string {
  const noise =
    /^(SET |SELECT pg_catalog\.set_config|\\(un)?restrict |-- Dumped |-- PostgreSQL database dump)/
  const lines = text.split('\n').filter((line) => !noise.test(line) && line !== '--')
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
