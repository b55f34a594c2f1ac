import { expect, test } from 'vitest'
import { localDate } from '#values'
import {
  holidayOn,
  holidaysAreListed,
  listedHolidayYears,
  nextWorkingDay,
  plusWorkingDays,
} from './working-day.ts'

test('a Saturday before a holiday on Monday moves to Tuesday', () => {
  expect(nextWorkingDay(localDate('2026-08-15'))).toBe('2026-08-18')
  expect(holidayOn(localDate('2026-08-17'))).toBe('Proklamasi Kemerdekaan')
})

test('a working day stays where it is, a day of joint leave too', () => {
  expect(nextWorkingDay(localDate('2026-10-15'))).toBe('2026-10-15')
  expect(nextWorkingDay(localDate('2026-02-15'))).toBe('2026-02-16')
})

test('a year without a list counts weekends alone', () => {
  expect(holidaysAreListed(localDate('2026-12-31'))).toBe(true)
  expect(holidaysAreListed(localDate('2023-08-17'))).toBe(false)
  expect(listedHolidayYears()).toEqual(['2024', '2025', '2026'])
  expect(nextWorkingDay(localDate('2023-08-17'))).toBe('2023-08-17')
})

test('five working days from a Friday pass a weekend and New Year', () => {
  // Monday 28 to Thursday 31 December; Friday 1 January 2027 is in no list
  expect(plusWorkingDays(localDate('2026-12-25'), 5)).toBe('2027-01-01')
  // 16 June 2026 is a holiday: 12 | 15, 17, 18, 19, 22
  expect(plusWorkingDays(localDate('2026-06-12'), 5)).toBe('2026-06-22')
})
