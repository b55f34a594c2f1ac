import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant, isoText, parseInstant } from './instant.ts'

const iso = (text: string) => {
  const parsed = parseInstant(text)
  return parsed === undefined ? undefined : isoText(parsed)
}

describe('an instant', () => {
  test('is read from ISO text with its offset', () => {
    expect(iso('2026-11-22T08:00:00+07:00')).toBe('2026-11-22T01:00:00.000Z')
    expect(iso('2026-11-22T08:00:00Z')).toBe('2026-11-22T08:00:00.000Z')
    expect(iso('2026-11-22T08:00:00.123456Z')).toBe('2026-11-22T08:00:00.123Z')
  })

  test('without an offset is western Indonesian time on every machine', () => {
    expect(iso('2026-11-22T08:00')).toBe('2026-11-22T01:00:00.000Z')
    expect(iso('2026-11-22')).toBe('2026-11-21T17:00:00.000Z')
  })

  test('is nothing else', () => {
    for (const text of [
      '',
      'tomorrow',
      '22 November 2026',
      '2026',
      '2026-02-30T00:00Z',
      '2026-11-22T25:00Z',
      '2026-11-22 08:00',
    ])
      expect(parseInstant(text)).toBeUndefined()
  })

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 }),
        (milliseconds) => {
          expect(parseInstant(isoText(instant(milliseconds)))).toBe(milliseconds)
        },
      ),
      { seed: 20261122, numRuns: 200 },
    )
  })
})
