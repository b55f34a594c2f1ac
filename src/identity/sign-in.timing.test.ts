import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type Database, openPglite, openPostgres } from '#platform/db'
import { enrol, PASSWORD } from '#test/accounts'
import { emptyServerDatabase } from '#test/databases'
import { difference, isToldApart, quicker } from '#test/rank-test'
import { site } from '#test/sign-in-site'

const SAMPLES = 200
const TRIES = 3
const LEAK_MS = 2
const ACCOUNTS = 20

const drops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const drop of drops.reverse()) await drop()
})

async function newDatabase(): Promise<Database> {
  const owner = process.env.PAYUNG_TEST_PG
  if (owner === undefined) {
    const database = await openPglite(undefined)
    await database.migrate()
    drops.push(() => database.close())
    return database
  }
  const { url, drop } = await emptyServerDatabase(owner)
  const database = openPostgres({ url, connections: 4 })
  drops.push(drop, () => database.close())
  await database.migrate()
  return database
}

type Sent = { readonly identifier: string; readonly password: string; readonly network: string }

/** A site with members, and what each class of sign-in sends in its nth round. */
async function prepare() {
  const where = await site(await newDatabase())
  drops.push(() => where.app.close())
  for (let n = 0; n < ACCOUNTS; n += 1)
    await enrol(where, {
      email: `known${n}@example.com`,
      kpj: `4104567${String(n).padStart(4, '0')}`,
    })
  await enrol(where, { email: 'locked@example.com' })
  let sent = 0
  const fresh = () => {
    sent += 1
    return `10.${sent >> 16}.${(sent >> 8) & 255}.${sent & 255}`
  }
  const post = ({ identifier, password, network }: Sent) =>
    where.app.inject({
      method: 'POST',
      url: '/login',
      remoteAddress: network,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      payload: new URLSearchParams({ identifier, password }).toString(),
    })
  const wrong = 'wrong-wrong-wrong'
  for (let n = 0; n < 100; n += 1)
    await post({ identifier: 'locked@example.com', password: wrong, network: fresh() })
  /** Later, so that counters of networks begin anew; those of two names are filled. */
  async function begin(): Promise<void> {
    where.wait(20)
    for (const identifier of ['known0@example.com', 'waits@example.com'])
      for (let n = 0; n < 10; n += 1)
        await post({ identifier, password: wrong, network: '192.0.2.1' })
  }

  const known = (n: number) => `known${n % ACCOUNTS}@example.com`
  const from = (identifier: string, password = wrong) => ({
    identifier,
    password,
    network: fresh(),
  })
  const waiting = (identifier: string) => ({ identifier, password: wrong, network: '192.0.2.1' })
  const classes: Readonly<Record<string, (n: number) => Sent>> = {
    wrong: (n) => from(known(n)),
    unknown: () => from(`nobody${sent}@example.com`),
    'unknown number': () => from(`9${String(sent).padStart(10, '0')}`),
    'guessed at, right password': () => from('locked@example.com', PASSWORD),
    'no password': (n) => from(known(n), ''),
    'over-long password': (n) => from(known(n), 'x'.repeat(3000)),
    'over-long name': () => from('x'.repeat(3000)),
    leaky: (n) => from(known(n)),
    'waiting, known': () => waiting('known0@example.com'),
    'waiting, unknown': () => waiting('waits@example.com'),
  }
  return { classes, post, begin }
}

/** Interleaved: every class once a round, in another order each time. */
async function sample({ classes, post, begin }: Awaited<ReturnType<typeof prepare>>) {
  await begin()
  const names = Object.keys(classes)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  const orders = fc.sample(fc.shuffledSubarray(names, { minLength: names.length }), {
    seed: 20261122,
    numRuns: SAMPLES,
  })
  for (const [round, order] of orders.entries()) {
    for (const name of order) {
      const sent = classes[name]?.(round)
      if (sent === undefined) throw new Error(name)
      const began = performance.now()
      const { statusCode } = await post(sent)
      const leaksUntil = performance.now() + (name === 'leaky' ? LEAK_MS : 0)
      while (performance.now() < leaksUntil);
      times.get(name)?.push(performance.now() - began)
      expect(statusCode, name).toBe(name.startsWith('waiting') ? 429 : 422)
    }
  }
  return times
}

test('no kind of failed sign-in can be told from another by its time; a leak of 2 ms is', async () => {
  const prepared = await prepare()
  const failures: string[] = []
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const times = await sample(prepared)
    const of = (name: string) => quicker(times.get(name) ?? [])
    const ordinary = [...times.keys()].filter((name) => !/^(wrong|leaky|waiting.*)$/.test(name))
    const pairs = [
      ...ordinary.map((name) => ({ name, ...difference(of('wrong'), of(name)) })),
      { name: 'waiting', ...difference(of('waiting, known'), of('waiting, unknown')) },
    ]
    const apart = pairs
      .filter(isToldApart)
      .map(({ name, z, medianMs }) => `${name}: ${medianMs} ms, z ${z}`)
    const leak = difference(of('wrong'), of('leaky'))
    if (!isToldApart(leak)) apart.push(`the leak was missed: ${leak.medianMs} ms, z ${leak.z}`)
    if (apart.length === 0) return
    failures.push(`try ${attempt}: ${apart.join('; ')}`)
  }
  expect(failures).toEqual([])
})

test('the rank test sees a shift, and none where there is none', () => {
  const noise = fc.sample(fc.double({ min: 8, max: 12, noNaN: true }), { seed: 1, numRuns: 400 })
  const [one, other] = [noise.slice(0, 200), noise.slice(200)]
  expect(isToldApart(difference(one, other))).toBe(false)
  expect(
    isToldApart(
      difference(
        one,
        other.map((ms) => ms + LEAK_MS),
      ),
    ),
  ).toBe(true)
})
