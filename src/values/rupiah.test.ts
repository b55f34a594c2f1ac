import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fraction } from './fraction.ts'
import { percent, rate } from './rate.ts'
import {
  add,
  greater,
  lesser,
  negate,
  type Rounding,
  rounded,
  rupiah,
  subtract,
  times,
  ZERO_RUPIAH,
} from './rupiah.ts'

const SETTING = { seed: 20261122, numRuns: 200 }
const someAmount = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(rupiah)
const someFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator))

describe('sums', () => {
  test('add and subtract whole rupiah of any size', () => {
    expect(add(rupiah(9_007_199_254_740_993n), rupiah(1n))).toBe(9_007_199_254_740_994n)
    expect(add()).toBe(ZERO_RUPIAH)
    expect(subtract(rupiah(1n), rupiah(3n))).toBe(-2n)
    expect(negate(rupiah(5n))).toBe(-5n)
    expect([lesser(rupiah(2n), rupiah(3n)), greater(rupiah(2n), rupiah(3n))]).toEqual([2n, 3n])
    expect([lesser(rupiah(3n), rupiah(2n)), greater(rupiah(3n), rupiah(2n))]).toEqual([2n, 3n])
  })

  test('what is taken away comes back', () => {
    fc.assert(
      fc.property(someAmount, someAmount, (a, b) => {
        expect(add(subtract(a, b), b)).toBe(a)
        expect(add(a, negate(a))).toBe(0n)
        expect(add(lesser(a, b), greater(a, b))).toBe(add(a, b))
      }),
      SETTING,
    )
  })
})

describe('rounding happens once, in the named mode', () => {
  test('a half goes away from zero', () => {
    const of = (mode: Rounding) =>
      [5n, -5n, 4n, 6n].map((tenths) => rounded(fraction(tenths, 10n), mode))
    expect(of('half-up')).toEqual([1n, -1n, 0n, 1n])
    expect(of('down')).toEqual([0n, 0n, 0n, 0n])
    expect(of('up')).toEqual([1n, -1n, 1n, 1n])
  })

  test('a whole amount is left alone by every mode', () => {
    fc.assert(
      fc.property(
        someAmount,
        fc.constantFrom<Rounding>('half-up', 'down', 'up'),
        (amount, mode) => {
          expect(rounded(fraction(amount), mode)).toBe(amount)
        },
      ),
      SETTING,
    )
  })

  test('half up is never more than half a rupiah off', () => {
    fc.assert(
      fc.property(someFraction, (exact) => {
        const off = 2n * (rounded(exact, 'half-up') * exact.denominator - exact.numerator)
        expect((off < 0n ? -off : off) <= exact.denominator).toBe(true)
      }),
      SETTING,
    )
  })

  test('down is towards zero, up is away from it, and the sign does not matter', () => {
    fc.assert(
      fc.property(someFraction, (exact) => {
        const opposite = fraction(-exact.numerator, exact.denominator)
        for (const mode of ['half-up', 'down', 'up'] as const)
          expect(rounded(opposite, mode)).toBe(-rounded(exact, mode))
        const [size, bound] = [rounded(exact, 'down') ** 2n, rounded(exact, 'up') ** 2n]
        expect(size <= bound).toBe(true)
      }),
      SETTING,
    )
  })
})

describe('an amount times a rate', () => {
  test('is exact before it is rounded', () => {
    expect(times(rupiah(5_729_876n), percent('2.00 %'), 'half-up')).toBe(114_598n) // 114,597.52
    expect(times(rupiah(5_729_876n), percent('2.00 %'), 'down')).toBe(114_597n)
    expect(times(rupiah(9_007_199_254_740_993n), percent('100'), 'half-up')).toBe(
      9_007_199_254_740_993n,
    )
    expect(times(rupiah(3n), rate(1n, 2n), 'half-up')).toBe(2n)
  })

  test('is never more for a smaller amount', () => {
    const positive = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(rupiah)
    fc.assert(
      fc.property(positive, positive, fc.bigInt({ min: 0n, max: 10_000n }), (a, b, hundredths) => {
        const share = rate(hundredths, 10_000n)
        expect(
          times(lesser(a, b), share, 'half-up') <= times(greater(a, b), share, 'half-up'),
        ).toBe(true)
      }),
      SETTING,
    )
  })
})
