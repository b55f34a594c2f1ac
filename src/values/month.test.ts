import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  month,
  monthNumber,
  monthOf,
  monthsBetween,
  monthsUntil,
  parseMonth,
  plusMonths,
  yearOf,
} from './month.ts'

const SETTING = { seed: 20261122, numRuns: 200 }
const someMonth = fc
  .tuple(fc.integer({ min: 1950, max: 2900 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => monthOf(year, number))

describe('a month', () => {
  test('is YYYY-MM from 1900 to 2999', () => {
    for (const text of ['1900-01', '2026-12', '2999-12']) expect(parseMonth(text)).toBe(text)
    for (const text of [
      '1899-12',
      '3000-01',
      '2026-00',
      '2026-13',
      '2026-3',
      '2026-03-01',
      ' 2026-03',
      '',
    ])
      expect(parseMonth(text)).toBeUndefined()
    expect(() => month('2026-13')).toThrow('not a month: 2026-13')
  })

  test('knows its year and number', () => {
    expect([yearOf(month('2026-03')), monthNumber(month('2026-03'))]).toEqual([2026, 3])
    expect(monthOf(2026, 3)).toBe('2026-03')
  })
})

describe('counting months', () => {
  test('crosses years both ways', () => {
    expect(plusMonths(month('2025-11'), 3)).toBe('2026-02')
    expect(plusMonths(month('2026-02'), -14)).toBe('2024-12')
    expect(monthsBetween(month('2025-11'), month('2026-02'))).toBe(3)
    expect(() => plusMonths(month('2999-12'), 1)).toThrow(RangeError)
  })

  test('there and back is the same month, and later months sort later', () => {
    fc.assert(
      fc.property(someMonth, fc.integer({ min: -600, max: 600 }), (start, count) => {
        const other = plusMonths(start, count)
        expect(plusMonths(other, -count)).toBe(start)
        expect(monthsBetween(start, other)).toBe(count)
        expect(other > start).toBe(count > 0)
      }),
      SETTING,
    )
  })

  test('a run of months leaves out its end', () => {
    expect(monthsUntil(month('2025-11'), month('2026-02'))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
    ])
    expect(monthsUntil(month('2026-02'), month('2026-02'))).toEqual([])
    expect(monthsUntil(month('2026-02'), month('2025-02'))).toEqual([])
  })
})
