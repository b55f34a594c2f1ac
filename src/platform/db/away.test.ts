import { expect, test } from 'vitest'
import { isDatabaseAway, openPostgres } from './index.ts'

test('a server that does not answer is away', async () => {
  const database = openPostgres({ url: 'postgres://nobody@127.0.0.1:1/none' })
  const fault = await database.ping().catch((error: unknown) => error)
  expect(isDatabaseAway(fault)).toBe(true)
  await database.close()
})

test.each([
  [Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
  [new Error('Connection terminated unexpectedly'), true],
  [Object.assign(new Error('duplicate key'), { code: '23505' }), false],
  [new TypeError('x is undefined'), false],
  ['57P01', false],
])('%s: away is %s', (fault, away) => {
  expect(isDatabaseAway(fault)).toBe(away)
})
