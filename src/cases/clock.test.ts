import { expect, test } from 'vitest'
import { localDate } from '#values'
import { begun, shown, wound } from './clock.ts'

const day = localDate
const SUNDAY = day('2026-11-22')

test('ten working days from a Sunday end on the Friday of the week after next', () => {
  expect(begun(SUNDAY, 10)).toEqual({ dueOn: '2026-12-04', daysLeft: undefined })
})

test('a listed holiday is no working day', () => {
  // 17 August 2026 is a Monday
  expect(begun(day('2026-08-14'), 1).dueOn).toBe('2026-08-18')
})

test('what remains is counted in working days, and below zero once it is past', () => {
  const clock = begun(SUNDAY, 10)
  const left = (today: string) => shown(clock, { openedOn: SUNDAY, today: day(today) })?.daysLeft
  expect(left('2026-11-22')).toBe(10)
  expect(left('2026-11-23')).toBe(9)
  expect(left('2026-12-04')).toBe(0)
  expect(left('2026-12-06')).toBe(0)
  expect(left('2026-12-07')).toBe(-1)
})

test('it stands still while the member is asked, and goes on with what remained', () => {
  const asked = wound(begun(SUNDAY, 10), {
    ...{ act: 'ask', next: 'asked', today: day('2026-11-26'), promise: 10 },
  })
  expect(asked).toEqual({ dueOn: undefined, daysLeft: 6 })
  const replied = wound(asked, {
    ...{ act: 'message', next: 'open', today: day('2026-12-07'), promise: 10 },
  })
  expect(replied).toEqual({ dueOn: '2026-12-15', daysLeft: undefined })
})

test('asked on the last day or later, one working day remains after the reply', () => {
  const late = { act: 'ask', next: 'asked', today: day('2026-12-20'), promise: 10 } as const
  expect(wound(begun(SUNDAY, 10), late).daysLeft).toBe(1)
})

test('a message does not move the day, an answer ends the clock, opened again it begins anew', () => {
  const clock = begun(SUNDAY, 10)
  const step = { today: day('2026-12-01'), promise: 10 }
  expect(wound(clock, { ...step, act: 'message', next: 'open' })).toEqual(clock)
  const over = wound(clock, { ...step, act: 'answer', next: 'answered' })
  expect(over).toEqual({ dueOn: undefined, daysLeft: undefined })
  expect(shown(over, { openedOn: SUNDAY, today: SUNDAY })).toBeUndefined()
  expect(wound(over, { ...step, act: 'reopen', next: 'open' }).dueOn).toBe('2026-12-15')
})

test('over a year whose holidays are not known it says that weekends alone were counted', () => {
  const far = day('2031-12-20')
  const clock = begun(far, 10)
  expect(clock.dueOn).toBe('2032-01-02')
  expect(shown(clock, { openedOn: far, today: far })?.weekendsAlone).toBe(true)
  expect(shown(begun(SUNDAY, 10), { openedOn: SUNDAY, today: SUNDAY })?.weekendsAlone).toBe(false)
})
