import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { difference, isToldApart } from '#test/rank-test'
import { sender, type Timed, timedSite, toldApart } from '#test/timing'

const LEAK_MS = 2
const ACCOUNTS = 20
const WRONG = 'wrong-wrong-wrong'
/** The network of somebody who has to wait after ten wrong passwords. */
const WAITING = '192.0.2.1'

const { where, close } = await timedSite()
afterAll(close)

const from = (identifier: string, password = WRONG): Timed => ({
  url: '/login',
  form: { identifier, password },
  status: 422,
})
const waiting = (identifier: string, status = 429): Timed => ({
  ...from(identifier),
  network: WAITING,
  status,
})
const known = (n: number) => `known${n % ACCOUNTS}@example.com`

async function members(): Promise<void> {
  for (let n = 0; n < ACCOUNTS; n += 1)
    await enrol(where, { email: known(n), kpj: `4104567${String(n).padStart(4, '0')}` })
  await enrol(where, { email: 'locked@example.com' })
  const send = sender(where)
  for (let n = 0; n < 100; n += 1) await send(from('locked@example.com'))
}

/** Later, so that counters of networks begin anew; those of two names are filled. */
async function begin(): Promise<void> {
  where.wait(20)
  const send = sender(where)
  for (const identifier of [known(0), 'waits@example.com'])
    for (let n = 0; n < 10; n += 1) await send(waiting(identifier, 422))
}

/** So many failures at once would wake the brake on stolen lists; who waits and who is guessed at stays so. */
async function after(): Promise<void> {
  await sql`delete from identity.throttle where blocked_until is null and count < 100`.execute(
    where.db,
  )
}

test('no kind of failed sign-in can be told from another by its time; a leak of 2 ms is', async () => {
  await members()
  let nobody = 0
  const classes = {
    wrong: (n: number) => from(known(n)),
    unknown: () => from(`nobody${++nobody}@example.com`),
    'unknown number': () => from(`9${String(++nobody).padStart(10, '0')}`),
    'guessed at, right password': () => from('locked@example.com', PASSWORD),
    'no password': (n: number) => from(known(n), ''),
    'over-long password': (n: number) => from(known(n), 'x'.repeat(3000)),
    'over-long name': () => from('x'.repeat(3000)),
    'no name': () => from(''),
    'waiting, known': () => waiting(known(0)),
    'waiting, unknown': () => waiting('waits@example.com'),
  }
  const ordinary = Object.keys(classes).filter((name) => !/^wrong$|^waiting/.test(name))
  const pairs = {
    ...Object.fromEntries(ordinary.map((name) => [name, 'wrong'])),
    'waiting, known': 'waiting, unknown',
  }
  expect(await toldApart({ where, classes, pairs, leaky: 'wrong', begin, after })).toEqual([])
})

test('the rank test sees a shift, and none where there is none', () => {
  const noise = fc.sample(fc.double({ min: 8, max: 12, noNaN: true }), { seed: 1, numRuns: 400 })
  const [one, other] = [noise.slice(0, 200), noise.slice(200)]
  const later = other.map((ms) => ms + LEAK_MS)
  expect(isToldApart(difference(one, other))).toBe(false)
  expect(isToldApart(difference(one, later))).toBe(true)
})
