import { expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { insertEmployer, insertEmployment, insertPostings, TEST_EMPLOYER } from '#test/ledger'
import { instant } from '#values'
import { readOverview } from './index.ts'

const now = instant(Date.parse('2026-11-22T10:00:00+07:00'))

eachDatabase((_kind, database) => {
  test('the overview of a new member is empty and whole', async () => {
    const { db } = await database()
    const overview = await readOverview(db, 404n, now)
    expect(overview.membership).toEqual({ kind: 'none' })
    expect(overview.balance).toMatchObject({ total: 0n, unknownYears: [], numbers: [] })
    expect(new Set(overview.months.map(({ state }) => state))).toEqual(new Set(['no-employment']))
    expect(overview.programmes.map(({ standing }) => standing)).toEqual([
      'none',
      'none',
      'none',
      'none',
    ])
  })

  test('the overview tells membership, balance, months and programmes of one member', async () => {
    const { db } = await database()
    await insertEmployer(db, TEST_EMPLOYER, 'PT Sinar Cakra Boga')
    await insertEmployment(db, { memberId: 1n, startedOn: '2025-09-01' })
    await insertPostings(db, [
      // three months of 2025; the last arrived in January
      { memberId: 1n, month: '2025-10', postingId: 1n, depositedOn: '2025-11-10' },
      { memberId: 1n, month: '2025-11', postingId: 2n, depositedOn: '2025-12-10' },
      { memberId: 1n, month: '2025-12', postingId: 3n, depositedOn: '2026-01-20' },
      { memberId: 1n, month: '2026-10', postingId: 4n, depositedOn: '2026-11-10' },
      { memberId: 2n, month: '2026-09', postingId: 5n, depositedOn: '2026-10-10' },
    ])
    const { membership, balance, months, programmes } = await readOverview(db, 1n, now)
    expect(membership).toEqual({ kind: 'active', since: '2025-09' })
    // 285,000 × 2/12 × 5.51 % = 2,617.25 and × 1/12 = 1,308.625; with 4 × 285,000: 1,143,925.875
    expect(balance.total).toBe(1_143_926n)
    expect(balance.contributionsThisYear).toBe(570_000n) // of December 2025 and October 2026
    expect(months.map(({ state }) => state)).toEqual([
      'deposited-late', // December 2025, due 15 January 2026
      ...Array.from({ length: 9 }, () => 'not-recorded'),
      'recorded',
      'not-yet-due',
    ])
    expect(
      programmes.map(({ programme, standing, lastMonth }) => [programme, standing, lastMonth]),
    ).toEqual([
      ['jkk', 'up-to-date', '2026-10'],
      ['jkm', 'up-to-date', '2026-10'],
      ['jht', 'up-to-date', '2026-10'],
      ['jp', 'up-to-date', '2026-10'],
    ])
    expect(programmes[3]).toMatchObject({ months: 4, depositedThisYear: 300_000n }) // 2 × 150,000
  })
})
