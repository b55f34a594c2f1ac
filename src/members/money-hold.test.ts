import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { instant } from '#values'
import { holdMoney, moneyHeldUntil } from './money-hold-store.ts'

const HOUR = 3_600_000
const at = (hours: number) => instant(Date.parse('2026-11-22T08:00:00+07:00') + hours * HOUR)

describe('holding money', () => {
  eachDatabase((_kind, database) => {
    test('who was never held has no day to wait for', async () => {
      const { db } = await database()
      expect(await moneyHeldUntil(db, 1n)).toBeUndefined()
    })

    test('the latest of all holds counts, and none shortens another', async () => {
      const { db } = await database()
      await holdMoney(db, { memberId: 2n, until: at(72), reason: 'factor-changed', since: at(0) })
      await holdMoney(db, { memberId: 2n, until: at(24), reason: 'new-device', since: at(0) })
      await holdMoney(db, { memberId: 2n, until: at(1), reason: 'factor-changed', since: at(0) })
      expect(await moneyHeldUntil(db, 2n)).toBe(at(72))
      await holdMoney(db, { memberId: 2n, until: at(96), reason: 'new-device', since: at(0) })
      expect(await moneyHeldUntil(db, 2n)).toBe(at(96))
      expect(await moneyHeldUntil(db, 3n)).toBeUndefined()
    })
  })
})
