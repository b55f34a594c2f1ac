import { expect, test } from 'vitest'
import { localDate } from '#values'
import { jkpBreaks } from './breaks.ts'
import { jkpMeterOn } from './meter.ts'

function breaks(day: string, months: number, isAhead = true): readonly string[] {
  const dismissedOn = localDate(day)
  const meter = jkpMeterOn(dismissedOn, months)
  if (meter === undefined) throw new Error('no law')
  return jkpBreaks(dismissedOn, meter, isAhead).map(({ text }) => text.en.replaceAll('\u00a0', ' '))
}

test('while employed, months that suffice may fall out of the window', () => {
  // Fourteen of twelve: two months more.
  expect(breaks('2026-11-30', 14)).toEqual([
    expect.stringContaining('for a dismissal up to January 2027; after that old months'),
    expect.stringContaining('another way: resignation, retirement'),
    'JKP is claimed more than 6 months after the dismissal.',
    'You have a job again.',
  ])
})

test('after the dismissal, or with too few months, none can fall out', () => {
  expect(breaks('2026-11-30', 14, false)).toHaveLength(3)
  expect(breaks('2026-11-30', 11)).toHaveLength(3)
})

test('until 6 February 2025 six consecutive months before the dismissal were asked for', () => {
  const consecutive = 'Contributions are not paid for 6 consecutive months before the dismissal.'
  expect(breaks('2025-02-06', 12, false)).toContain(consecutive)
  expect(breaks('2025-02-07', 12, false)).not.toContain(consecutive)
})
