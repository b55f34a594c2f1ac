import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgres } from '#platform/db'
import { SCHEMA_RULES } from './schema-rules.ts'

const owner = process.env.PAYUNG_TEST_PG
const FEWEST_TABLES = 20

describe.skipIf(owner === undefined)('what the migrations make of an empty PostgreSQL', () => {
  const name = `payung_rules_${randomBytes(6).toString('hex')}`
  const address = new URL(owner ?? 'postgres://localhost/postgres')
  const server = new pg.Client({ connectionString: address.href })
  address.pathname = `/${name}`
  const client = new pg.Client({ connectionString: address.href })

  beforeAll(async () => {
    await server.connect()
    await server.query(`create database ${name}`)
    const database = openPostgres({ url: address.href, ownerUrl: address.href, connections: 2 })
    await database.migrate()
    await database.close()
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await server.query(`drop database ${name} with (force)`)
    await server.end()
  })

  const faults = async (query: string): Promise<readonly string[]> => {
    const { rows } = await client.query<{ fault: string }>(query)
    return rows.map((row) => row.fault)
  }

  test('there are tables to read', async () => {
    const query = `select relname as fault from pg_class where relkind in ('r', 'p')
      and relnamespace::regnamespace::text !~ '^(pg_|information_schema)' and not relispartition`
    expect((await faults(query)).length).toBeGreaterThan(FEWEST_TABLES)
  })

  test.each(SCHEMA_RULES)('$name', async (rule) => {
    expect(await faults(rule.faults)).toEqual([])
    await client.query('begin')
    try {
      await client.query(rule.plant)
      expect(await faults(rule.faults)).not.toEqual([])
    } finally {
      await client.query('rollback')
    }
  })
})
