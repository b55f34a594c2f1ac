import { expect, test } from '@playwright/test'
import { localDate } from '../src/values/index.ts'
import { demoPerson } from '../test/people/index.ts'
import { type Secret, secretsIn } from '../test/support/at-rest.ts'
import { type Column, dump, otherFiles } from './support/dump.ts'
import {
  logWithoutSignIns,
  secretsOfPeople,
  secretsSent,
  secretsTyped,
} from './support/known-secrets.ts'
import { clearLeft, type Left, leftBehind, typedInJourneys } from './support/left-behind.ts'
import { planted } from './support/planted.ts'
import { rotated } from './support/rotated.ts'

test.describe.configure({ timeout: 180_000 })

/** Kept in clear: where even this is not found, nothing was looked at. */
const CONTROL = { what: 'a name', value: demoPerson('steady-worker', localDate('2026-11-22')).name }
/** Six digits may be an amount, and a part of a time or a key is six digits. */
const NUMBERS = /^(smallint|integer|bigint|numeric|date|timestamp|interval|uuid)/
/** Of each of these there is at least one, or the journeys were not followed. */
const KINDS = [
  ...['e-mail', 'phone', 'nik', 'passport', 'address', 'payout account', 'code', 'key'],
  ...['token of a link', 'typed password', 'cookie __Host-payung'],
]

async function secretsOfRun(left: readonly Left[]): Promise<readonly Secret[]> {
  const found = [
    ...secretsOfPeople(),
    ...left.flatMap(secretsSent),
    ...secretsTyped(await typedInJourneys()),
  ]
  return [...new Map(found.map((secret) => [secret.value, secret])).values()]
}

/** One secret of each kind; those that count only alone are no good where all stand in one text. */
const oneOfEach = (secrets: readonly Secret[]): readonly Secret[] =>
  KINDS.map((kind) => {
    const one = secrets.find(({ what, alone }) => what.startsWith(kind) && !alone)
    if (one === undefined) throw new Error(`the journeys left no ${kind}`)
    return one
  })

/** Names of what can be read, and where. Portals begin with the same people: a value is looked at once. */
function searcher(secrets: readonly Secret[]) {
  const seen = new Set<string>()
  const fresh = (place: string, values: Iterable<string>) =>
    [...values].filter((value) => {
      const key = `${place} ${value}`
      return !seen.has(key) && seen.add(key)
    })
  return (columns: readonly Column[]): readonly string[] =>
    columns.flatMap(({ place, type, values }) => {
      const wanted = NUMBERS.test(type) ? secrets.filter(({ alone }) => !alone) : secrets
      return secretsIn(fresh(place, values), wanted).map((what) => `${place}: ${what}`)
    })
}

const logValues = (log: string) => new Set(logWithoutSignIns(log))

test('after all journeys everything that was encrypted opens, and is sealed with a new key', async () => {
  const folders = (await leftBehind()).flatMap(({ dataFolder }) => dataFolder ?? [])
  expect(folders.length).toBeGreaterThan(0)
  for (const folder of folders) {
    const said = await rotated(folder)
    expect(said).toMatch(/^sealed anew [1-9]\d*, hashed anew [1-9]\d*\n/)
    // What stays is printed, on its way, or a password: never a value or a look-up of ours.
    expect(said).not.toMatch(/run keys rotate/)
  }
})

test('after all journeys no secret can be read in any database, file or log', async () => {
  const left = await leftBehind()
  const secrets = await secretsOfRun(left)
  const plant = planted(oneOfEach(secrets))
  const search = searcher(secrets)
  const folders = left.flatMap(({ dataFolder }) => dataFolder ?? [])
  const [first] = folders
  if (first === undefined) throw new Error('no portal left its data')
  await plant.intoFile(first)
  const found: string[] = []
  for (const folder of folders) {
    const columns = await dump(folder, folder === first ? plant.intoDatabase : undefined)
    expect(searcher([CONTROL])(columns)).toContain('members.member.name: a name')
    found.push(...search([...columns, ...(await otherFiles(folder))]))
  }
  const line = { place: plant.lineIs, type: 'text', values: logValues(plant.logLine) }
  const logs = left.map(({ log }) => ({ place: 'log', type: 'text', values: logValues(log) }))
  found.push(...search([line, ...logs]))
  expect(found).toEqual(expect.arrayContaining([...plant.toBeFound]))
  expect(found.filter((one) => !plant.isPlanted(one))).toEqual([])
  await clearLeft()
})
