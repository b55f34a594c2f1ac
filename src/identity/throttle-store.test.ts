import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { type Instant, instant, parseInstant } from '#values'
import { sweepCounters, takeFailedHours } from './failed-hours-store.ts'
import { type Counter, counted, planOf, type Try } from './throttle.ts'
import { BUDGETS } from './throttle-budgets.ts'
import { countersOf, countTry, countWrong, takeBack } from './throttle-store.ts'

const START = parseInstant('2026-11-22T08:00:00+07:00') ?? instant(0)
const secondsLater = (seconds: number): Instant => instant(START + seconds * 1000)

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

describe('the store of counters', () => {
  eachDatabase((kind, database) => {
    const keys = newKeys()
    const open = async () => ({ db: (await database()).db, keys })

    test('goes by the same rule as the pure counter, whatever the pauses', async () => {
      const store = await open()
      const pauses = fc.array(
        fc.constantFrom(0, 0, 0, 1, 29, 30, 31, 60, 899, 900, 930, 3600, 90_000),
        { minLength: 15, maxLength: 25 },
      )
      let run = 0
      await fc.assert(
        fc.asyncProperty(pauses, async (seconds) => {
          run += 1
          let expected: Counter | undefined
          let now: Instant = START
          for (const pause of seconds) {
            now = instant(now + pause * 1000)
            expected = counted(expected, BUDGETS['sign-in'].lane, now)
            const plan = planOf(tried({ name: `model ${run}`, network: `n${run}`, now }))
            expect((await countTry(store, plan, now)).lane).toEqual(expected)
          }
        }),
        { seed: 20261122, numRuns: kind === 'pglite' ? 3 : 12 },
      )
    })

    test('500 tries at once are counted exactly, and ten of them get through', async () => {
      const store = await open()
      const plan = planOf(tried({ name: 'email parallel@example.com', memberId: 500n }))
      const taken = await Promise.all(
        Array.from({ length: 500 }, () => countTry(store, plan, START)),
      )
      expect(taken.filter(({ lane }) => lane.admitted)).toHaveLength(10)
      const account = plan.account ?? plan.lane
      const counters = await countersOf(store, [plan.lane, account], START)
      expect(counters.get(plan.lane.key)?.count).toBe(10)
      expect(counters.get(account.key)?.count).toBe(10)
    })

    test('500 tries at once from 500 networks are all counted against the account', async () => {
      const store = await open()
      const plans = Array.from({ length: 500 }, (_, n) =>
        planOf(tried({ name: 'email spread@example.com', memberId: 501n, network: `spread ${n}` })),
      )
      await Promise.all(plans.map((plan) => countTry(store, plan, START)))
      const [plan] = plans
      const account = plan?.account
      if (account === undefined) throw new Error('no silent counter')
      const counters = await countersOf(store, [account], START)
      // A number, not the text "500": a text would compare as smaller than 60.
      expect(counters.get(account.key)?.count).toBe(500)
    })

    test('right and wrong tries of one name at once never wait for each other in a circle', async () => {
      const store = await open()
      const plans = [1, 2, 3].map((n) =>
        planOf(tried({ name: `email circle${n}@example.com`, memberId: BigInt(600 + n) })),
      )
      await Promise.all(
        Array.from({ length: 120 }, async (_, n) => {
          const plan = plans[n % plans.length] ?? planOf(tried())
          const taken = await countTry(store, plan, START)
          await takeBack(store, plan, { outcome: n % 2 ? 'right' : 'unchecked', taken, now: START })
          await sweepCounters(store.db, START)
        }),
      )
    })

    test('a right try forgives the network what the name had wrong, and opens its lane', async () => {
      const store = await open()
      const plan = planOf(tried({ name: 'email forgiven@example.com', network: 'quiet' }))
      for (let n = 0; n < 2; n += 1)
        await countWrong(store, plan, { taken: await countTry(store, plan, START), now: START })
      const before = await countersOf(store, plan.crowd, START)
      expect(plan.crowd.map(({ key }) => before.get(key)?.count)).toEqual([2, 1, 2, 1])
      const taken = await countTry(store, plan, START)
      await takeBack(store, plan, { outcome: 'right', taken, now: START })
      const counters = await countersOf(store, [plan.lane, ...plan.crowd], START)
      expect(counters.get(plan.lane.key)).toBeUndefined()
      expect(plan.crowd.map(({ key }) => counters.get(key)?.count)).toEqual([0, 0, 0, 0])
    })

    test('a try that was never looked at is given back, and so is the wait it would have set', async () => {
      const store = await open()
      const plan = planOf(tried({ name: 'email busy@example.com', network: 'busy' }))
      for (let n = 1; n < 10; n += 1) await countTry(store, plan, START)
      const tenth = await countTry(store, plan, START)
      await takeBack(store, plan, { outcome: 'unchecked', taken: tenth, now: START })
      expect((await countTry(store, plan, START)).lane).toMatchObject({ count: 10, admitted: true })
    })

    test('the same rows are written for a name that nobody has, and of the same length', async () => {
      const store = await open()
      const rowsOf = async (changes: Partial<Try>) => {
        await sql`delete from identity.throttle`.execute(store.db)
        const plan = planOf(tried(changes))
        await countWrong(store, plan, { taken: await countTry(store, plan, START), now: START })
        const { rows } = await sql`
          select count, admitted, blocked_until, ends_at, length(subject_enc) as length
            from identity.throttle
           order by ends_at, length
        `.execute(store.db)
        return rows
      }
      const known = await rowsOf({})
      expect(known).toHaveLength(7)
      expect(await rowsOf({ name: 'other \u2028?', memberId: undefined })).toEqual(known)
      expect(await rowsOf({ name: 'other ', memberId: undefined })).toEqual(known)
    })

    test('hours that are over are taken out once, with whose they were; nobody’s are dropped', async () => {
      const store = await open()
      await sql`delete from identity.throttle`.execute(store.db)
      for (const memberId of [70n, 70n, 71n, undefined]) {
        const plan = planOf(tried({ memberId, name: `email ${memberId}@example.com` }))
        await countTry(store, plan, START)
      }
      expect(await takeFailedHours(store, secondsLater(3599))).toEqual([])
      const both = await Promise.all([
        takeFailedHours(store, secondsLater(3600)),
        takeFailedHours(store, secondsLater(3600)),
      ])
      const hours = both.flat().sort((a, b) => Number(a.memberId - b.memberId))
      expect(hours).toEqual([
        { memberId: 70n, failures: 2 },
        { memberId: 71n, failures: 1 },
      ])
    })

    test('what has ended is swept, what lives stays', async () => {
      const store = await open()
      await sql`delete from identity.throttle`.execute(store.db)
      const plan = planOf(tried())
      await countWrong(store, plan, { taken: await countTry(store, plan, START), now: START })
      await sweepCounters(store.db, secondsLater(900))
      const { rows } = await sql<{ left: bigint }>`
        select count(*) as left from identity.throttle
      `.execute(store.db)
      // Ended: name, network, a part of everywhere. Alive: account, walk, neighbours; the hour waits for the history.
      expect(rows[0]?.left).toBe(4n)
    })
  })
})
