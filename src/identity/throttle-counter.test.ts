import { describe, expect, test } from 'vitest'
import { type Instant, instant, parseInstant } from '#values'
import { type Counter, counted } from './throttle.ts'
import { BUDGETS } from './throttle-budgets.ts'

const START = parseInstant('2026-11-22T08:00:00+07:00') ?? instant(0)
const secondsLater = (seconds: number): Instant => instant(START + seconds * 1000)
const LANE = BUDGETS['sign-in'].lane

describe('the counter of one name from one network', () => {
  test('lets ten tries through in 15 minutes, then one waits 30 s, 1 min, 2 min, up to an hour', () => {
    let counter: Counter | undefined
    for (let n = 1; n <= 10; n += 1) {
      counter = counted(counter, LANE, START)
      expect(counter).toMatchObject({ count: n, admitted: true })
    }
    expect(counter?.blockedUntil).toBe(secondsLater(30))
    const waits = [60, 120, 240, 480, 960, 1920, 3600, 3600]
    for (const wait of waits) {
      const from: Instant = counter?.blockedUntil ?? START
      expect(counted(counter, LANE, instant(from - 1)).admitted).toBe(false)
      counter = counted(counter, LANE, from)
      expect(counter.admitted).toBe(true)
      expect(counter.blockedUntil).toBe(instant(from + wait * 1000))
    }
  })

  test('a refused try is not counted and makes the wait no longer', () => {
    let counter: Counter | undefined
    for (let n = 1; n <= 10; n += 1) counter = counted(counter, LANE, START)
    const refused = counted(counter, LANE, secondsLater(1))
    expect(refused).toEqual({ ...counter, admitted: false })
  })

  test('begins anew 15 minutes after the first try, and 15 minutes after a wait is over', () => {
    const first = counted(undefined, LANE, START)
    expect(counted(first, LANE, secondsLater(899)).count).toBe(2)
    expect(counted(first, LANE, secondsLater(900)).count).toBe(1)
    let blocked: Counter | undefined
    for (let n = 1; n <= 10; n += 1) blocked = counted(blocked, LANE, START)
    // Lives as long as what it counts: the wait of 30 s and a window after it.
    expect(counted(blocked, LANE, secondsLater(929)).count).toBe(11)
    expect(counted(blocked, LANE, secondsLater(930)).count).toBe(1)
  })
})
