import { expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { insertPostings } from '#test/ledger'
import { localDate } from '#values'
import { jpRecordOf } from './jp-record-store.ts'

const today = localDate('2026-11-22')

eachDatabase((_kind, database) => {
  test('the wage of JP is the mean of its months: employers added, one posted twice counted once', async () => {
    const { db } = await database()
    const memberId = 710_001n
    const of = (postingId: bigint, month: string, more: object) => ({
      ...{ memberId, postingId, month },
      ...more,
    })
    await insertPostings(db, [
      of(1n, '2026-01', { wage: 5_000_000n }),
      of(2n, '2026-02', { wage: 5_000_000n }),
      of(3n, '2026-02', { wage: 5_000_000n, depositedOn: '2026-03-20' }), // the same month again
      of(4n, '2026-03', { wage: 5_000_000n }),
      of(5n, '2026-03', { wage: 2_000_000n, employerNumber: '12000346' }), // a second employer
      of(6n, '2026-04', { wage: 9_000_000n, jpEmployer: 0n, jpWorker: 0n }), // no JP
      of(7n, '2026-05', { wage: 8_000_000n }),
      of(8n, '2026-05', { wage: 8_000_000n, reversal: true, revision: 1 }), // taken back
      of(9n, '2026-06', { wage: 8_000_000n, depositedOn: '2026-12-15' }), // not deposited yet
    ])
    // (5,000,000 + 5,000,000 + 7,000,000) / 3 = 5,666,666.67
    expect(await jpRecordOf(db, memberId, today)).toEqual({
      ...{ firstMonth: '2026-01', months: 3, averageWage: 5_666_667n },
    })
  })

  test('of each month no more counts than its ceiling', async () => {
    const { db } = await database()
    const memberId = 710_003n
    await insertPostings(db, [
      { memberId, postingId: 1n, month: '2026-02', wage: 20_000_000n },
      { memberId, postingId: 2n, month: '2026-03', wage: 20_000_000n },
      { memberId, postingId: 3n, month: '2026-04', wage: 5_000_000n },
    ])
    // (10,547,400 + 11,086,300 + 5,000,000) / 3 = 8,877,900; uncut it would be 15,000,000
    expect(await jpRecordOf(db, memberId, today)).toEqual({
      ...{ firstMonth: '2026-02', months: 3, averageWage: 8_877_900n },
    })
  })

  test('without any JP there is none', async () => {
    const { db } = await database()
    expect(await jpRecordOf(db, 710_002n, today)).toBeUndefined()
  })
})
