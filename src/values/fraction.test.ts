import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fraction, minus, multiplied, plus } from './fraction.ts'

const SETTING = { seed: 20261122, numRuns: 200 }
const whole = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
const some = fc
  .tuple(
    whole,
    whole.filter((denominator) => denominator !== 0n),
  )
  .map(([numerator, denominator]) => fraction(numerator, denominator))

describe('a fraction', () => {
  test('is in lowest terms with its sign above', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
    expect(fraction(-6n, -4n)).toEqual({ numerator: 3n, denominator: 2n })
    expect(fraction(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n })
    expect(fraction(5n)).toEqual({ numerator: 5n, denominator: 1n })
  })

  test('cannot have the denominator 0', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
  })

  test('has one form for one value', () => {
    fc.assert(
      fc.property(whole, whole, whole, (numerator, denominator, factor) => {
        fc.pre(denominator !== 0n && factor !== 0n)
        expect(fraction(numerator * factor, denominator * factor)).toEqual(
          fraction(numerator, denominator),
        )
      }),
      SETTING,
    )
  })
})

describe('sums and products', () => {
  test('are exact', () => {
    expect(plus(fraction(1n, 3n), fraction(1n, 6n))).toEqual(fraction(1n, 2n))
    expect(minus(fraction(1n, 3n), fraction(1n, 3n))).toEqual(fraction(0n))
    expect(multiplied(fraction(-2n, 3n), fraction(3n, 4n))).toEqual(fraction(-1n, 2n))
  })

  test('follow the laws of arithmetic', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a))
        expect(multiplied(a, b)).toEqual(multiplied(b, a))
        expect(minus(plus(a, b), b)).toEqual(a)
        expect(multiplied(a, plus(b, c))).toEqual(plus(multiplied(a, b), multiplied(a, c)))
      }),
      SETTING,
    )
  })
})
