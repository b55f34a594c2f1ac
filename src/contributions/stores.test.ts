import { expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import {
  insertEmployer,
  insertEmployment,
  insertPostings,
  TEST_EMPLOYER,
  TEST_KPJ,
} from '#test/ledger'
import { localDate, month } from '#values'
import { employmentsOf } from './employment-store.ts'
import { monthsOfYear, postingsOf, yearsOf } from './posting-store.ts'
import { programmeFigures } from './programme-store.ts'

const today = localDate('2026-11-22')

eachDatabase((_kind, database) => {
  test('a year of postings comes in the order month, employer, deposit, writing; nobody else’s', async () => {
    const { db } = await database()
    await insertEmployer(db, TEST_EMPLOYER, 'PT Sinar Cakra Boga')
    await insertPostings(db, [
      { memberId: 1n, month: '2026-02', postingId: 9n },
      { memberId: 1n, month: '2026-01', postingId: 12n, employerNumber: '99' },
      { memberId: 1n, month: '2026-01', postingId: 11n, depositedOn: '2026-02-20' },
      {
        memberId: 1n,
        month: '2026-01',
        postingId: 10n,
        depositedOn: '2026-02-10',
        wage: 4_000_000n,
      },
      { memberId: 1n, month: '2025-12', postingId: 8n },
      { memberId: 2n, month: '2026-01', postingId: 7n },
    ])
    const rows = await postingsOf(db, 1n, monthsOfYear(2026))
    expect(rows.map((row) => row.postingId)).toEqual([10n, 11n, 12n, 9n])
    expect(rows[0]).toEqual({
      postingId: 10n,
      month: '2026-01',
      kpj: TEST_KPJ,
      employerNumber: TEST_EMPLOYER,
      employerName: 'PT Sinar Cakra Boga',
      segment: 'wage-earner',
      status: 'active',
      depositedOn: '2026-02-10',
      recordedOn: '2026-01-28',
      revision: 0,
      reversal: false,
      wage: 4_000_000n,
      backPay: 0n,
      jkk: 27_000n,
      jkm: 15_000n,
      jhtEmployer: 185_000n,
      jhtWorker: 100_000n,
      jpEmployer: 100_000n,
      jpWorker: 50_000n,
    })
    expect(rows[2]?.employerName).toBe('') // an employer that is not on record
  })

  test('the years with postings come newest first', async () => {
    const { db } = await database()
    expect(await yearsOf(db, 1n)).toEqual([2026, 2025])
    expect(await yearsOf(db, 404n)).toEqual([])
  })

  test('a month counts for a programme while something of it remains after reversals', async () => {
    const { db } = await database()
    await insertPostings(db, [
      { memberId: 3n, month: '2025-11', postingId: 1n, depositedOn: '2025-12-10' },
      // paid in this year for the last: counts with the deposits of this year
      { memberId: 3n, month: '2025-12', postingId: 2n, depositedOn: '2026-01-10' },
      // undone and not replaced
      { memberId: 3n, month: '2026-01', postingId: 3n, depositedOn: '2026-02-10' },
      {
        memberId: 3n,
        month: '2026-01',
        postingId: 4n,
        depositedOn: '2026-02-10',
        revision: 1,
        reversal: true,
      },
      // a second employer in the same month is no second month
      {
        memberId: 3n,
        month: '2025-12',
        postingId: 5n,
        depositedOn: '2026-01-12',
        employerNumber: '99',
        jpEmployer: 0n,
        jpWorker: 0n,
      },
      // deposited after today: nothing of it counts yet
      {
        memberId: 3n,
        month: '2026-02',
        postingId: 6n,
        depositedOn: '2026-12-01',
        jpEmployer: 0n,
        jpWorker: 0n,
      },
      // a mistyped month is never the newest one, nor counted
      { memberId: 3n, month: '2062-02', postingId: 7n, depositedOn: '2025-12-11' },
    ])
    expect(await programmeFigures(db, 3n, today)).toEqual([
      // 27,000 of December and 27,000 of the second employer; January was undone
      { programme: 'jkk', lastMonth: month('2025-12'), months: 2, depositedThisYear: 54_000n },
      { programme: 'jkm', lastMonth: month('2025-12'), months: 2, depositedThisYear: 30_000n },
      { programme: 'jht', lastMonth: month('2025-12'), months: 2, depositedThisYear: 570_000n },
      { programme: 'jp', lastMonth: month('2025-12'), months: 2, depositedThisYear: 150_000n },
    ])
  })

  test('a brand-new member has programmes without months', async () => {
    const { db } = await database()
    const figures = await programmeFigures(db, 404n, today)
    expect(figures.map(({ lastMonth, months }) => [lastMonth, months])).toEqual([
      [undefined, 0],
      [undefined, 0],
      [undefined, 0],
      [undefined, 0],
    ])
  })

  test('employments come oldest first, with the end left out while they run', async () => {
    const { db } = await database()
    await insertEmployment(db, { memberId: 4n, startedOn: '2020-01-02', employerNumber: '99' })
    await insertEmployment(db, { memberId: 4n, startedOn: '2015-03-02', endedOn: '2019-12-31' })
    const employments = await employmentsOf(db, 4n)
    expect(employments.map(({ startedOn, endedOn }) => [startedOn, endedOn])).toEqual([
      ['2015-03-02', '2019-12-31'],
      ['2020-01-02', undefined],
    ])
  })
})
