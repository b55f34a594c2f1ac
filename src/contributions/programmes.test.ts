import { expect, test } from 'vitest'
import { localDate, month, rupiah } from '#values'
import { newestMonthDue, programmeSummaries } from './programmes.ts'

const standingOn = (today: string, last: string | undefined) =>
  programmeSummaries(
    [
      {
        programme: 'jkk',
        lastMonth: last === undefined ? undefined : month(last),
        months: 12,
        depositedThisYear: rupiah(0n),
      },
    ],
    localDate(today),
  )[0]?.standing

test('the newest month that had to be deposited changes the day after the due date', () => {
  expect(newestMonthDue(localDate('2026-11-16'))).toBe('2026-09') // October is due this Monday
  expect(newestMonthDue(localDate('2026-11-17'))).toBe('2026-10')
  expect(newestMonthDue(localDate('2027-01-15'))).toBe('2026-11')
})

test('a programme is up to date while the newest month due is recorded', () => {
  expect(standingOn('2026-11-16', '2026-09')).toBe('up-to-date')
  expect(standingOn('2026-11-17', '2026-09')).toBe('behind')
  expect(standingOn('2026-11-17', '2026-10')).toBe('up-to-date')
  expect(standingOn('2026-11-17', '2026-11')).toBe('up-to-date')
})

test('a programme that was never recorded is neither', () => {
  expect(standingOn('2026-11-17', undefined)).toBe('none')
})
