import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openPglite } from '#platform/db'
import { secretsIn } from '#test/at-rest'
import { dump } from '../../e2e/support/dump.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

test('the dump sees every schema: an address planted as bytes, base64 and JSON is found in each', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'payung-dump-'))
  folders.push(folder)
  const database = await openPglite(join(folder, 'database'))
  const json = { to: [Buffer.from('siti@example.com').toString('base64')] }
  await sql`create schema elsewhere`.execute(database.db)
  await sql`create table elsewhere.kept (bytes bytea, words text, json jsonb, fine text)`.execute(
    database.db,
  )
  await sql`
    insert into elsewhere.kept values
      (${Buffer.from('siti@example.com')}, ${json.to[0]}, ${JSON.stringify(json)}::jsonb, 'Siti')
  `.execute(database.db)
  await database.close()
  const columns = await dump(folder)
  const secrets = [{ what: 'e-mail', value: 'siti@example.com' }]
  const found = columns.filter(({ values }) => secretsIn(values, secrets).length > 0)
  expect(found.map(({ place }) => place)).toEqual([
    'elsewhere.kept.bytes',
    'elsewhere.kept.words',
    'elsewhere.kept.json',
  ])
})
