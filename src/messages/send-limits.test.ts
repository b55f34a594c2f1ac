import { describe, expect, test } from 'vitest'
import { type SendLane, sendLimitsOf } from './send-limits.ts'

const LANES: readonly SendLane[] = ['stranger', 'password', 'device']
const to = '+628123456789'
const limits = (lane: SendLane, changes: { to?: string; memberId?: bigint } = {}) =>
  sendLimitsOf({ channel: 'sms', to, memberId: 7n, lane, ...changes })
const keys = (...asked: Parameters<typeof limits>) => limits(...asked).map(({ key }) => key)

describe('what a sent code counts against', () => {
  test('is shared by no two lanes, at no level', () => {
    for (const number of [to, '+4479111234567']) {
      const all = LANES.flatMap((lane) => keys(lane, { to: number }))
      expect(new Set(all).size).toBe(all.length)
    }
  })

  test('strangers share five an hour and ten a day for one number, whoever is meant', () => {
    expect(keys('stranger')).toEqual(keys('stranger', { memberId: 8n }))
    expect(limits('stranger').map(({ limit, seconds }) => [limit, seconds])).toEqual([
      [5, 3600],
      [10, 86_400],
      [200, 3600], // ten thousand numbers that begin alike
    ])
  })

  test('who shares a phone does not use up the other’s codes after a right password', () => {
    const own = (memberId: bigint) =>
      limits('password', { memberId }).filter(({ limit }) => limit === 5 || limit === 10)
    expect(own(7n)).toHaveLength(2)
    expect(own(7n).map(({ key }) => key)).not.toEqual(own(8n).map(({ key }) => key))
  })

  test('one number costs 130 SMS a day at most, whoever asks how often', () => {
    const perDay = LANES.map((lane) =>
      Math.max(...limits(lane).flatMap(({ limit, seconds }) => (seconds > 3600 ? [limit] : []))),
    )
    expect(perDay).toEqual([10, 60, 60])
  })
})
