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

test.describe.configure({ timeout: 600_000 })

/** Kept in clear: where even this is not found, nothing was looked at. */
const CONTROL = { what: 'a name', value: demoPerson('steady-worker', localDate('2026-11-22')).name }
/** Six digits may be an amount, and a part of a time or a key is six digits. */
const NUMBERS = /^(smallint|integer|bigint|numeric|date|timestamp|interval|uuid)/

async function secretsOfRun(left: readonly Left[]): Promise<readonly Secret[]> {
  const found = [
    ...secretsOfPeople(),
    ...left.flatMap(secretsSent),
    ...secretsTyped(await typedInJourneys()),
  ]
  return [...new Map(found.map((secret) => [secret.value, secret])).values()]
}

const found = (columns: readonly Column[], secrets: readonly Secret[]): readonly string[] =>
  columns.flatMap(({ place, type, values }) => {
    const wanted = NUMBERS.test(type) ? secrets.filter(({ alone }) => !alone) : secrets
    return secretsIn(values, wanted).map((what) => `${place}: ${what}`)
  })

test('after all journeys no secret can be read in any database, file or log', async () => {
  const left = await leftBehind()
  const secrets = await secretsOfRun(left)
  const kinds = ['e-mail', 'phone', 'nik', 'passport', 'address', 'payout account', 'code', 'key']
  for (const kind of [...kinds, 'token of a link', 'typed password', 'cookie __Host-payung'])
    expect(
      secrets.some(({ what }) => what.startsWith(kind)),
      kind,
    ).toBe(true)
  const folders = left.flatMap(({ dataFolder }) => dataFolder ?? [])
  expect(folders).not.toEqual([])
  for (const folder of folders) {
    const columns = await dump(folder)
    expect(found(columns, [CONTROL])).toContain('members.member.name: a name')
    expect(found([...columns, ...(await otherFiles(folder))], secrets)).toEqual([])
  }
  for (const { log } of left) expect(secretsIn(logWithoutSignIns(log), secrets)).toEqual([])
  await clearLeft()
})
