import { expect, test } from 'vitest'
import { instant } from '#values'
import { clockFrom, dayOfInstant, stoppedClock, today } from './index.ts'

test('the business day begins at midnight in Jakarta, 17:00 UTC', () => {
  expect(dayOfInstant(instant(Date.parse('2026-03-31T16:59:59.999Z')))).toBe('2026-03-31')
  expect(dayOfInstant(instant(Date.parse('2026-03-31T17:00:00Z')))).toBe('2026-04-01')
  expect(today(stoppedClock(instant(Date.parse('2026-12-31T17:00:00Z'))))).toBe('2027-01-01')
})

test('a clock set to a time runs on from there', async () => {
  const start = instant(Date.parse('2027-01-02T03:00:00Z'))
  const clock = clockFrom(start)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(clock.now() - start).toBeGreaterThanOrEqual(15)
  expect(clock.now() - start).toBeLessThan(5_000)
})
