import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant, parseInstant } from '#values'
import { isAlive, isSeenAgain } from './session.ts'

const at = (time: string) => parseInstant(`2026-11-22T${time}+07:00`) ?? instant(0)
const begun = { createdAt: at('08:00:00'), seenAt: at('08:00:00'), publicComputer: false }

describe('how long a session lives', () => {
  test('15 minutes after its last use it is over', () => {
    expect(isAlive(begun, at('08:14:59.999'))).toBe(true)
    expect(isAlive(begun, at('08:15:00'))).toBe(false)
  })

  test('on a public computer 5 minutes after', () => {
    const there = { ...begun, publicComputer: true }
    expect(isAlive(there, at('08:04:59.999'))).toBe(true)
    expect(isAlive(there, at('08:05:00'))).toBe(false)
  })

  test('12 hours after signing in it is over however much it was used', () => {
    const used = { ...begun, seenAt: at('19:59:00') }
    expect(isAlive(used, at('19:59:59.999'))).toBe(true)
    expect(isAlive(used, at('20:00:00'))).toBe(false)
  })

  test('a use is written down once a minute', () => {
    expect(isSeenAgain(begun, at('08:00:59.999'))).toBe(false)
    expect(isSeenAgain(begun, at('08:01:00'))).toBe(true)
  })

  test('a session that is over never comes back to life by waiting', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 })
    fc.assert(
      fc.property(minute, minute, minute, fc.boolean(), (seen, first, more, publicComputer) => {
        const start = at('00:00:00')
        const later = (minutes: number) => instant(start + minutes * 60_000)
        const session = { createdAt: start, seenAt: later(seen), publicComputer }
        if (!isAlive(session, later(first))) {
          expect(isAlive(session, later(first + more))).toBe(false)
        }
      }),
      { seed: 20261122, numRuns: 200 },
    )
  })
})
