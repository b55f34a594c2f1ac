import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#platform/db'
import { eachDatabase } from '#test/databases'
import { insertEmployment, insertPostings, type PostingFacts, TEST_KPJ } from '#test/ledger'
import { instant, type Kpj, localDate, percent } from '#values'
import { explainBalance, readBalance } from './actions/read-balance.ts'
import { snapshotBalances } from './actions/snapshot-balances.ts'
import { balanceOf } from './balance.ts'
import { ledgersOf, wholeLedgersOf } from './balance-store.ts'
import type { RateOf } from './number-carry.ts'
import { dropSnapshots, lockPostings } from './snapshot-store.ts'

const now = instant(Date.parse('2026-11-22T03:00:00Z'))
const asOf = localDate('2026-11-22')
const OTHER_KPJ = '98765432101'

const flat =
  (text: string): RateOf =>
  () => ({ rate: percent(text), certainty: 'checked', source: 'test' })

const yearly = (year: number): PostingFacts => ({
  memberId: 1n,
  month: `${year}-01`,
  postingId: BigInt(year),
  depositedOn: `${year}-01-20`,
  jhtEmployer: 700_000n,
  jhtWorker: 300_000n,
})

const snapshotYears = async (db: Db, memberId: bigint) => {
  const { rows } = await sql<{ year: number }>`
    select year from contributions.balance_snapshot where member_id = ${memberId} order by year`.execute(
    db,
  )
  return rows.map(({ year }) => year)
}

eachDatabase((kind, database) => {
  test('the balance opens into its years, and a snapshot changes nothing in it', async () => {
    const opened = await database()
    await insertEmployment(opened.db, { memberId: 1n })
    await insertPostings(opened.db, [yearly(2024), yearly(2025), yearly(2026)])
    const { numbers } = await explainBalance(opened.db, 1n, { now, rateOf: flat('10') })
    expect(
      numbers[0]?.years.map(({ year, opening, development, closing }) => [
        year,
        opening,
        development,
        closing,
      ]),
    ).toEqual([
      [2024, 0n, 100_000n, 1_100_000n], // 1,000,000 × 10 %
      [2025, 1_100_000n, 210_000n, 2_310_000n], // (1,100,000 + 1,000,000) × 10 %
      [2026, 2_310_000n, 0n, 3_310_000n],
    ])
    const before = await readBalance(opened.db, 1n, { now, rateOf: flat('10') })
    expect(await snapshotBalances(opened, { now, rateOf: flat('10') })).toBe(1)
    const [ledger] = await ledgersOf(opened.db, 1n, { rateOf: flat('10'), asOf })
    expect(ledger?.from).toMatchObject({ year: 2025, firstYear: 2024, contributions: 2_000_000n })
    expect(ledger?.deposits).toEqual([{ month: '2026-01', amount: 1_000_000n }])
    expect(await readBalance(opened.db, 1n, { now, rateOf: flat('10') })).toEqual(before)
  })

  test('making snapshots twice makes none the second time', async () => {
    const opened = await database()
    const rateOf = flat('7')
    const told: number[] = []
    await snapshotBalances(opened, { now, rateOf, onProgress: (made) => told.push(made) })
    expect(told).toEqual([1])
    expect(await snapshotBalances(opened, { now, rateOf })).toBe(0)
  })

  test('a snapshot made with other rates is as if it were not there, and is made anew', async () => {
    const opened = await database()
    const rateOf = flat('5')
    const [ledger] = await ledgersOf(opened.db, 1n, { rateOf, asOf })
    expect(ledger?.from).toBeUndefined()
    // ((1,000,000 × 1.05 + 1,000,000) × 1.05) + 1,000,000
    expect((await readBalance(opened.db, 1n, { now, rateOf })).total).toBe(3_152_500n)
    expect(await snapshotBalances(opened, { now, rateOf })).toBe(1)
    expect(await snapshotYears(opened.db, 1n)).toEqual([2025])
    expect((await readBalance(opened.db, 1n, { now, rateOf })).total).toBe(3_152_500n)
  })

  test('a deposit after the day counts for nothing yet', async () => {
    const { db } = await database()
    const morning = instant(Date.parse('2026-01-19T03:00:00Z')) // the day before the deposit of 2026
    expect((await readBalance(db, 1n, { now: morning, rateOf: flat('10') })).total).toBe(2_310_000n)
  })

  test('snapshots of years that the clock has not closed are not used', async () => {
    const { db } = await database()
    const earlier = instant(Date.parse('2025-06-01T03:00:00Z'))
    // 1,100,000 at the end of 2024 and 1,000,000 of this year, without development
    expect((await readBalance(db, 1n, { now: earlier, rateOf: flat('10') })).total).toBe(2_100_000n)
  })

  test('a late posting drops the snapshots it contradicts and no others', async () => {
    const opened = await database()
    const rateOf = flat('10')
    for (const year of [2023, 2024, 2025]) {
      const then = instant(Date.parse(`${year + 1}-02-01T00:00:00Z`))
      await snapshotBalances(opened, { now: then, rateOf })
    }
    expect(await snapshotYears(opened.db, 1n)).toEqual([2023, 2024, 2025])
    await insertPostings(opened.db, [{ ...yearly(2024), postingId: 9n, month: '2020-05' }])
    await dropSnapshots(opened.db, [{ memberId: 1n, kpj: TEST_KPJ as Kpj, year: 2024 }])
    expect(await snapshotYears(opened.db, 1n)).toEqual([2023])
    await snapshotBalances(opened, { now, rateOf })
    // 2,000,000 × 1.1 = 2,200,000; (2,200,000 + 1,000,000) × 1.1 = 3,520,000; + 1,000,000
    expect((await readBalance(opened.db, 1n, { now, rateOf })).total).toBe(4_520_000n)
  })

  test('many numbers are done in batches, all of them', async () => {
    const opened = await database()
    for (let memberId = 100n; memberId < 107n; memberId += 1n) {
      await insertEmployment(opened.db, { memberId })
      await insertEmployment(opened.db, { memberId, employerNumber: '99' }) // one number, two employers
      await insertEmployment(opened.db, { memberId, kpj: OTHER_KPJ })
    }
    const told: number[] = []
    const options = {
      now,
      rateOf: flat('3'),
      batchSize: 4,
      onProgress: (made: number) => told.push(made),
    }
    expect(await snapshotBalances(opened, options)).toBe(15) // 7 × 2 and the one of above
    expect(told).toEqual([4, 8, 12, 15])
  })

  test.runIf(kind === 'postgres')('no snapshot is made from half of an import', async () => {
    const opened = await database()
    const rateOf = flat('10')
    await insertEmployment(opened.db, { memberId: 9n })
    let done = false
    let making: Promise<unknown> = Promise.resolve()
    await opened.db.transaction().execute(async (transaction) => {
      await lockPostings(transaction)
      await insertPostings(transaction, [{ ...yearly(2025), memberId: 9n }])
      making = snapshotBalances(opened, { now, rateOf }).then(() => {
        done = true
      })
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(done).toBe(false)
    })
    await making
    const [ledger] = await ledgersOf(opened.db, 9n, { rateOf, asOf })
    expect(ledger?.from).toMatchObject({ year: 2025, contributions: 1_000_000n })
  })

  test('balances from snapshots and from postings alone are the same to the last digit', async () => {
    const opened = await database()
    const rateOf: RateOf = (year) =>
      year % 3 === 0
        ? undefined
        : { rate: percent(`${(year % 7) + 1}.37`), certainty: 'checked', source: 'test' }
    const deposit = fc.record({
      kpj: fc.constantFrom(TEST_KPJ, OTHER_KPJ),
      year: fc.integer({ min: 2012, max: 2026 }),
      month: fc.integer({ min: 1, max: 12 }),
      jhtWorker: fc.bigInt({ min: 0n, max: 3_000_000n }),
    })
    let memberId = 1_000n
    await fc.assert(
      fc.asyncProperty(
        fc.array(deposit, { maxLength: 15 }),
        fc.integer({ min: 2013, max: 2025 }),
        async (deposits, year) => {
          memberId += 1n
          await insertEmployment(opened.db, { memberId })
          await insertEmployment(opened.db, { memberId, kpj: OTHER_KPJ })
          await insertPostings(
            opened.db,
            deposits.map(({ kpj, year: on, month, jhtWorker }, index) => ({
              memberId,
              kpj,
              jhtWorker,
              month: '2020-01',
              postingId: BigInt(index),
              revision: index,
              depositedOn: `${on}-${String(month).padStart(2, '0')}-15`,
            })),
          )
          const then = instant(Date.parse(`${year + 1}-03-01T00:00:00Z`))
          await snapshotBalances(opened, { now: then, rateOf })
          const kept = await ledgersOf(opened.db, memberId, { rateOf, asOf })
          if (year >= 2016) expect(kept.map(({ from }) => from?.year)).toEqual([year, year])
          const whole = await wholeLedgersOf(opened.db, memberId, asOf)
          expect(balanceOf(kept, { rateOf, asOf })).toEqual(balanceOf(whole, { rateOf, asOf }))
        },
      ),
      { seed: 20261122, numRuns: 25 },
    )
  })
})
