import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePercent, percent, percentText, rate } from './rate.ts'

describe('a rate is read exactly', () => {
  test('with or without the sign and a space', () => {
    for (const text of ['5.51', '5.51%', '5.51 %', '05.510'])
      expect(percent(text)).toEqual({ numerator: 551n, denominator: 10_000n })
    expect(percent('-2.07')).toEqual({ numerator: -207n, denominator: 10_000n })
    expect(percent('0')).toEqual({ numerator: 0n, denominator: 1n })
  })

  test('anything else is none', () => {
    for (const text of [
      '',
      '5,51',
      '.5',
      '5.',
      '5.51  %',
      '1e2',
      '+1',
      ' 1',
      '5.51 % ',
      '1234567',
      '0.1234567890123',
    ])
      expect(parsePercent(text)).toBeUndefined()
    expect(() => percent('5,51')).toThrow('not a rate in per cent: 5,51')
  })
})

describe('a rate is written in per cent without needless zeros', () => {
  test('above and below one per cent, above and below zero', () => {
    expect(
      ['5.70', '0.24', '100', '0', '-0.05', '0.000000000001'].map((text) =>
        percentText(percent(text)),
      ),
    ).toEqual(['5.7', '0.24', '100', '0', '-0.05', '0.000000000001'])
    expect(percentText(rate(1n, 3n))).toBe('33.333333333333')
  })

  test('and reads back the same', () => {
    const hundredths = fc.bigInt({ min: -99_999_999n, max: 99_999_999n })
    fc.assert(
      fc.property(hundredths, (size) => {
        const value = rate(size, 10_000n)
        expect(percent(percentText(value))).toEqual(value)
      }),
      { seed: 20261122, numRuns: 200 },
    )
  })
})
