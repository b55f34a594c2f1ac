import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#platform/cli'
import { readConfig } from '#platform/config'
import { emptyServerDatabase } from '#test/databases'
import { deploymentFault, FolderTaken, openDeployment, purposeOf } from './index.ts'

const folder = () => mkdtemp(join(tmpdir(), 'payung-data-'))
const serverUrl = process.env.PAYUNG_TEST_PG

test('the embedded demo makes its keys once, migrates, and marks itself', async () => {
  const config = readConfig({ PAYUNG_DATA: await folder() })
  const first = await openDeployment(config)
  expect(await purposeOf(first.database.db)).toMatchObject({ purpose: 'demo', peopleMadeAt: null })
  const sealed = first.keys.seal('here', 'x')
  await expect(openDeployment(config)).rejects.toThrow(FolderTaken)
  await first.close()
  expect((await stat(join(config.dataFolder, 'keys'))).mode & 0o777).toBe(0o600)
  const second = await openDeployment(config)
  expect(second.keys.open('here', sealed)).toBe('x')
  await second.close()
}, 60_000)

test('keys that cannot be read stop the start without being shown', async () => {
  const config = readConfig({ PAYUNG_DATA: await folder(), PAYUNG_KEYS: '1:secret' })
  const failure = await openDeployment(config).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Refusal)
  expect(String(failure)).toContain('PAYUNG_KEYS cannot be read')
  expect(String(failure)).not.toContain('secret')
})

describe.skipIf(serverUrl === undefined)('on a PostgreSQL server', () => {
  test('the demo starts on an empty database and again on its own', async () => {
    const server = await emptyServerDatabase(serverUrl ?? '')
    const config = readConfig({
      PAYUNG_MODE: 'demo',
      DATABASE_URL: server.url,
      PAYUNG_DATA: await folder(),
    })
    for (let start = 0; start < 2; start += 1) {
      const deployment = await openDeployment(config)
      expect(await purposeOf(deployment.database.db)).toMatchObject({ purpose: 'demo' })
      await deployment.close()
    }
    await server.drop()
  })

  test('the demo touches no database of somebody else', async () => {
    const server = await emptyServerDatabase(serverUrl ?? '')
    await server.run('create table theirs (a int)')
    const config = readConfig({
      PAYUNG_MODE: 'demo',
      DATABASE_URL: server.url,
      PAYUNG_DATA: await folder(),
    })
    await expect(openDeployment(config)).rejects.toThrow(/neither empty nor a demo/)
    await server.drop()
  })

  test('production refuses a superuser, an owner, and a demo’s database', async () => {
    const server = await emptyServerDatabase(serverUrl ?? '')
    const login = `${server.name}_app`
    await server.run(`create role ${login} login password 'invented'`)
    const appUrl = new URL(server.url)
    appUrl.username = login
    appUrl.password = 'invented'
    const open = (url: string, ownerUrl: string) =>
      openDeployment(
        readConfig({
          DATABASE_URL: url,
          DATABASE_OWNER_URL: ownerUrl,
          PAYUNG_URL: 'https://payung.example',
          PAYUNG_KEYS: `1:${Buffer.alloc(32, 3).toString('base64')}`,
        }),
      )
    const asApplication = await open(appUrl.href, server.url)
    expect(await asApplication.database.pendingMigrations()).not.toEqual([])
    await asApplication.database.migrate()
    expect(await deploymentFault(asApplication)).toBeUndefined()
    await asApplication.database.asOwner((db) =>
      sql`insert into platform.deployment (purpose, marked_at) values ('demo', '2026-11-22')`.execute(
        db,
      ),
    )
    expect(await deploymentFault(asApplication)).toMatch(/holds a demo/)
    await server.run(`grant update on contributions.posting to ${login}`)
    await asApplication.database.asOwner((db) =>
      sql`update platform.deployment set purpose = 'production'`.execute(db),
    )
    expect(await deploymentFault(asApplication)).toMatch(/may change postings/)
    await asApplication.close()
    await expect(open(server.url, server.url)).rejects.toThrow(/superuser/)
    await server.drop()
    await server.dropRole(login)
  })
})

test('other keys than those of the database are refused, and so is a ring that lost one', async () => {
  const [first, other] = [1, 2].map((byte) => `1:${Buffer.alloc(32, byte).toString('base64')}`)
  const second = `2:${Buffer.alloc(32, 9).toString('base64')}`
  const PAYUNG_DATA = await folder()
  const open = (keys = '') => openDeployment(readConfig({ PAYUNG_DATA, PAYUNG_KEYS: keys }))
  await (await open(first)).close()
  await expect(open(other)).rejects.toThrow('PAYUNG_KEYS holds another key 1')
  await (await open(`${first},${second}`)).close()
  await expect(open(first)).rejects.toThrow('PAYUNG_KEYS lacks key 2')
  await expect(open(second)).rejects.toThrow('PAYUNG_KEYS lacks key 1')
}, 60_000)

test.each([
  ['postgres://nobody@127.0.0.1:1/none', /DATABASE_URL does not answer/],
  [`${new URL('/no_such_database', serverUrl ?? 'postgres://x@127.0.0.1:1')}`, /DATABASE_URL/],
])('a demo on %s ends in a sentence', async (url, sentence) => {
  const config = readConfig({
    PAYUNG_MODE: 'demo',
    DATABASE_URL: url,
    PAYUNG_DATA: await folder(),
  })
  await expect(openDeployment(config)).rejects.toThrow(Refusal)
  await expect(openDeployment(config)).rejects.toThrow(sentence)
})

test('the key file holds a ring and nothing else', async () => {
  const config = readConfig({ PAYUNG_DATA: await folder() })
  const deployment = await openDeployment(config)
  await deployment.close()
  expect(await readFile(join(config.dataFolder, 'keys'), 'utf8')).toMatch(
    /^1:[A-Za-z0-9+/]{43}=\n$/,
  )
}, 60_000)
