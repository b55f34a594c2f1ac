import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ageOn,
  dayIn,
  dayOf,
  daysBetween,
  daysIn,
  localDate,
  monthOfDate,
  parseLocalDate,
  plusDays,
  plusMonthsToDate,
  weekday,
} from './local-date.ts'
import { month } from './month.ts'

const SETTING = { seed: 20261122, numRuns: 200 }
const someDate = fc
  .integer({ min: 0, max: 380_000 })
  .map((days) => plusDays(localDate('1900-01-01'), days))

describe('a day', () => {
  test('is a day of the calendar', () => {
    for (const text of ['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01'])
      expect(parseLocalDate(text)).toBe(text)
    for (const text of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-01-00',
      '2026-1-1',
      '2026-01-01T00:00',
      '',
    ])
      expect(parseLocalDate(text)).toBeUndefined()
    expect(() => localDate('2026-02-30')).toThrow('not a date: 2026-02-30')
  })

  test('knows its month, number and weekday', () => {
    const day = localDate('2026-11-22')
    expect([monthOfDate(day), dayOf(day), weekday(day)]).toEqual(['2026-11', 22, 7])
    expect(weekday(localDate('2026-11-23'))).toBe(1)
    expect([daysIn(month('2024-02')), daysIn(month('2026-02')), daysIn(month('2100-02'))]).toEqual([
      29, 28, 28,
    ])
  })
})

describe('moving by months keeps the day or takes the last one', () => {
  test('31 January and a month is the last of February', () => {
    expect(plusMonthsToDate(localDate('2026-01-31'), 1)).toBe('2026-02-28')
    expect(plusMonthsToDate(localDate('2024-01-31'), 1)).toBe('2024-02-29')
    expect(plusMonthsToDate(localDate('2026-10-20'), 1)).toBe('2026-11-20')
    expect(dayIn(month('2026-04'), 31)).toBe('2026-04-30')
  })

  test('the month is always the one meant', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 0, max: 120 }), (day, count) => {
        const moved = plusMonthsToDate(day, count)
        expect(dayOf(moved) <= dayOf(day)).toBe(true)
        expect(dayOf(moved) === dayOf(day) || dayOf(moved) === daysIn(monthOfDate(moved))).toBe(
          true,
        )
      }),
      SETTING,
    )
  })
})

describe('moving by days', () => {
  test('there and back is the same day, and a week later the same weekday', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -3_000, max: 3_000 }), (day, count) => {
        fc.pre(day > '1910')
        const other = plusDays(day, count)
        expect(plusDays(other, -count)).toBe(day)
        expect(daysBetween(day, other)).toBe(count)
        expect(weekday(plusDays(day, 7))).toBe(weekday(day))
      }),
      SETTING,
    )
  })
})

describe('age in completed years', () => {
  const born = (text: string, on: string) => ageOn(localDate(text), localDate(on))

  test('counts from the birthday itself', () => {
    expect(born('1970-06-15', '2026-06-14')).toBe(55)
    expect(born('1970-06-15', '2026-06-15')).toBe(56)
    expect(born('2026-06-15', '2026-06-15')).toBe(0)
  })

  test('who was born on 29 February has a birthday on 28 February of short years', () => {
    expect(born('2000-02-29', '2023-02-27')).toBe(22)
    expect(born('2000-02-29', '2023-02-28')).toBe(23)
    expect(born('2000-02-29', '2024-02-28')).toBe(23)
    expect(born('2000-02-29', '2024-02-29')).toBe(24)
  })
})
