import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, instant, parseInstant } from '#values'
import {
  type Counter,
  counted,
  HIGHEST_PRICE,
  type Line,
  type Plan,
  type Price,
  planOf,
  priceOf,
  type Try,
  type Verdict,
  verdictOf,
} from './throttle.ts'
import type { Budget, Purpose } from './throttle-budgets.ts'

const START = parseInstant('2026-11-22T08:00:00+07:00') ?? instant(0)

const tried = (changes: Partial<Try> = {}): Try => ({
  purpose: 'sign-in',
  name: 'email siti@example.com',
  numberBlock: undefined,
  network: '203.0.113.7',
  shared: false,
  memberId: 7n,
  knownDevice: undefined,
  now: START,
  ...changes,
})

/** The store in memory: what `countTry` and `takeBack` do, one try after another. */
function world() {
  const counters = new Map<string, Counter>()
  const alive = (line: Line, now: Instant) => {
    const counter = counters.get(line.key)
    return counter && counter.endsAt > now ? counter : undefined
  }
  const one = (line: Line, budget: Budget, now: Instant) => {
    const counter = counted(alive(line, now), budget, now)
    counters.set(line.key, counter)
    return counter
  }
  const priceNow = (plan: Plan, now: Instant) => priceOf(plan.crowd, counters, now)

  function take(attempt: Try): { verdict: Verdict; lane: Counter; plan: Plan } {
    const plan = planOf(attempt)
    const { now } = attempt
    const lane = one(plan.lane, plan.lane.budget, now)
    let account: Counter | undefined
    if (lane.admitted) {
      if (plan.account) account = one(plan.account, plan.account.budget, now)
    }
    return { verdict: verdictOf(plan, { lane, account }, now), lane, plan }
  }

  function wrong(attempt: Try): Verdict {
    const { verdict, lane, plan } = take(attempt)
    if (lane.admitted)
      for (const line of plan.crowd.filter(({ newNamesOnly }) => lane.count === 1 || !newNamesOnly))
        one(line, line.budget, attempt.now)
    return verdict
  }

  function right(attempt: Try): Verdict {
    const { verdict, lane, plan } = take(attempt)
    if (verdict.kind !== 'go') return verdict
    counters.delete(plan.lane.key)
    const before = lane.count - 1
    const back = (line: Line, amount: number) => {
      const counter = counters.get(line.key)
      if (counter)
        counters.set(line.key, { ...counter, count: Math.max(0, counter.count - amount) })
    }
    if (plan.account) back(plan.account, 1)
    if (before > 0) for (const line of plan.crowd) back(line, line.newNamesOnly ? 1 : before)
    return verdict
  }

  return {
    wrong,
    right,
    price: (attempt: Try) => priceNow(planOf(attempt), attempt.now),
  }
}

test('addresses of one block share the budget for a name; other blocks, and /56 of IPv6, have their own', () => {
  const laneOf = (network: string) => planOf(tried({ network })).lane.key
  expect(laneOf('203.0.113.200')).toBe(laneOf('203.0.113.7'))
  expect(laneOf('203.0.114.7')).not.toBe(laneOf('203.0.113.7'))
  expect(laneOf('2001:db8:0:100::/56')).not.toBe(laneOf('2001:db8:0:200::/56'))
  // What a whole network may do is counted for each address: a carrier's block holds very many people.
  const crowdOf = (network: string) => planOf(tried({ network })).crowd.map(({ key }) => key)
  expect(crowdOf('203.0.113.200')[0]).not.toBe(crowdOf('203.0.113.7')[0])
})

describe('a try', () => {
  test('for a name that nobody has counts in as many lines as any other', () => {
    const known = planOf(tried())
    const unknown = planOf(tried({ memberId: undefined }))
    expect(unknown.crowd).toEqual(known.crowd)
    expect(unknown.lane).toEqual(known.lane)
    expect(unknown.account?.budget).toEqual(known.account?.budget)
    expect(unknown.hour.endsAt).toBe(known.hour.endsAt)
  })

  test('after a hundred wrong ones against an account from everywhere does the work and is told wrong', () => {
    const { wrong, right } = world()
    for (let n = 1; n <= 100; n += 1)
      expect(wrong(tried({ network: `198.51.${n}.7` }))).toEqual({ kind: 'go' })
    expect(wrong(tried({ network: '198.51.101.7' }))).toEqual({ kind: 'pretend' })
    // Under another of the account's names too.
    const byNumber = tried({ name: 'kpj 21045678901', network: '198.51.102.7' })
    expect(wrong(byNumber)).toEqual({ kind: 'pretend' })
    const known = tried({ network: '198.51.103.7', knownDevice: 'ab' })
    expect(right(known)).toEqual({ kind: 'go' })
  })

  test('from a network with fifty wrong ones costs work, twenty times later where very many share it', () => {
    const { wrong, price } = world()
    for (let n = 0; n < 25; n += 1)
      for (const _twice of [1, 2])
        wrong(tried({ name: `email a${n}@example.com`, memberId: undefined }))
    expect(price(tried())).toEqual({ bits: 14, waitSeconds: 10 })
    expect(price(tried({ shared: true }))).toBeUndefined()
    expect(price(tried({ network: '203.0.113.8' }))).toBeUndefined()
  })

  test('walking through membership numbers costs more work after eight neighbours or thirty names', () => {
    const walk = world()
    for (let n = 0; n < 8; n += 1) {
      const name = `kpj 2104567890${n}`
      expect(walk.price(tried({ name, numberBlock: '210456789' }))).toBeUndefined()
      walk.wrong(tried({ name, numberBlock: '210456789', memberId: undefined }))
    }
    const ninth = tried({ name: 'kpj 21045678908', numberBlock: '210456789' })
    expect(walk.price(ninth)).toEqual(HIGHEST_PRICE)
    // The guard sees reset and activation too.
    expect(walk.price({ ...ninth, purpose: 'activation' })).toEqual(HIGHEST_PRICE)
    const spray = world()
    for (let n = 0; n < 30; n += 1) spray.wrong(tried({ name: `email b${n}@example.com` }))
    expect(spray.price(tried({ purpose: 'reset' }))).toEqual(HIGHEST_PRICE)
  })

  test('no wait that replaces work is longer than 30 s', () => {
    expect(HIGHEST_PRICE.waitSeconds).toBe(30)
  })
})

/** What a stranger can guess at, without an account and without a device of the member's. */
const DOORS: readonly Purpose[] = [
  ...(['sign-in', 'reset', 'activation', 'letter', 'recovery', 'freeze', 'not-me'] as const),
]
/** Codes that name nobody: each guess is another name, of no account. */
const NAMELESS: readonly Purpose[] = ['freeze', 'not-me']
const IS_LONG = process.env.PAYUNG_TEST_LONG === '1'

const STRANGER = fc.record({
  purpose: fc.constantFrom(...DOORS),
  name: fc.constantFrom(
    'email siti@example.com',
    'kpj 21045678901',
    'email x@example.com',
    'other ',
  ),
  network: fc.constantFrom('203.0.113.7', '203.0.113.8', '2001:db8:0:ab00::/56'),
  // A stranger has devices of their own: known to their account, never to Siti's.
  device: fc.constantFrom(undefined, 'ff'),
  seconds: fc.nat(1200),
  times: fc.integer({ min: 1, max: 150 }),
})

test('no sequence of a stranger’s actions changes the outcome for a known device', () => {
  const memberOf = (name: string) => (name.endsWith('x@example.com') ? 9n : 7n)
  fc.assert(
    fc.property(
      fc.array(STRANGER, { maxLength: IS_LONG ? 100 : 40 }),
      fc.array(fc.nat(14), { minLength: 1, maxLength: 30 }),
      (actions, pauses) => {
        const disturbed = world()
        const quiet = world()
        let now: Instant = START
        for (const [turn, action] of actions.entries()) {
          now = instant(now + action.seconds * 1000)
          const isNameless = NAMELESS.includes(action.purpose)
          const memberId = isNameless ? undefined : memberOf(action.name)
          const knownDevice = memberId === 9n ? action.device : undefined
          for (let n = 0; n < action.times; n += 1) {
            const name = isNameless ? `${action.purpose} ${turn} ${n}` : action.name
            disturbed.wrong(tried({ ...action, name, memberId, knownDevice, now }))
          }
          const pause = pauses[turn % pauses.length] ?? 0
          for (const purpose of ['sign-in', 'reset'] as const) {
            const own = tried({ purpose, knownDevice: 'ab', now: instant(now + pause) })
            expect(disturbed.price(own)).toBeUndefined()
            const how = pause % 3 === 0 ? 'right' : 'wrong'
            expect(disturbed[how](own)).toEqual(quiet[how](own))
          }
        }
      },
    ),
    { seed: 20261122, numRuns: IS_LONG ? 2_000 : 60 },
  )
}, 300_000)

test('ten thousand honest members behind one address all get in', () => {
  const { wrong, right, price } = world()
  const random = fc.sample(fc.integer({ min: 0, max: 999_999 }), {
    seed: 20261122,
    numRuns: 20_000,
  })
  let now: Instant = START
  let inside = 0
  let worked = 0
  for (let member = 0; member < 10_000; member += 1) {
    // 10,000 within an hour: one in 0.36 s. Every third mistypes once to four times; neighbours of one factory.
    now = instant(now + 360)
    const typos = (random[member] ?? 0) % 3 === 0 ? 1 + ((random[10_000 + member] ?? 0) % 4) : 0
    const kpj = String(21_045_000_000 + member)
    const who = { memberId: BigInt(member), name: `kpj ${kpj}`, numberBlock: kpj.slice(0, 9) }
    for (let n = 0; n <= typos; n += 1) {
      const asked: Price | undefined = price(tried({ ...who, now }))
      if (asked !== undefined) {
        expect(asked.waitSeconds).toBeLessThanOrEqual(30)
        worked += 1
      }
      // With a ticket worked for, or waited for, the try goes on.
      const attempt = tried({ ...who, now })
      expect(n === typos ? right(attempt) : wrong(attempt)).toEqual({ kind: 'go' })
      if (n === typos) inside += 1
    }
  }
  expect(inside).toBe(10_000)
  // Whoever got in is forgiven, so that honest people do not make their network a crowd.
  expect(worked).toBeLessThan(100)
})

test('ten thousand honest members get in from an address that a stranger has worn out', () => {
  const { wrong, right, price } = world()
  for (let n = 0; n < 5000; n += 1)
    wrong(tried({ name: `kpj 3${String(n).padStart(10, '0')}`, memberId: undefined }))
  for (let member = 0; member < 10_000; member += 1) {
    const now = instant(START + member * 100)
    const attempt = tried({ memberId: BigInt(member), name: `email m${member}@example.com`, now })
    expect(price(attempt)?.waitSeconds ?? 0).toBeLessThanOrEqual(30)
    expect(right(attempt)).toEqual({ kind: 'go' })
  }
})
