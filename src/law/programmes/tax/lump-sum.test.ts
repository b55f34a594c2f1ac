import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate, rupiah } from '#values'
import { lumpSumTax, lumpSumTaxLawOn } from './lump-sum.ts'

const lawOn = (day: LocalDate) => {
  const law = lumpSumTaxLawOn(day)
  if (law === undefined) throw new Error('no law')
  return law
}

type Paid = readonly [day: string, amount: bigint]
const tax = (
  [day, amount]: Paid,
  { earlier = [], hasTaxNumber = true }: { earlier?: readonly Paid[]; hasTaxNumber?: boolean } = {},
) => {
  const paidOn = localDate(day)
  const payments = earlier.map(([on, paid]) => ({ paidOn: localDate(on), amount: rupiah(paid) }))
  const payment = { paidOn, amount: rupiah(amount), earlier: payments, hasTaxNumber }
  return lumpSumTax(payment, lawOn(paidOn))
}
const amountOf = (...args: Parameters<typeof tax>): bigint => tax(...args).tax.value

test('PP 68/2009 began on 16 November 2009', () => {
  expect(lumpSumTaxLawOn(localDate('2009-11-15'))).toBeUndefined()
  expect(lumpSumTaxLawOn(localDate('2009-11-16'))).toBeDefined()
})

describe('the examples of the elucidation of PP 68/2009', () => {
  test('150 million at once, and in December and February', () => {
    expect(amountOf(['2009-12-10', 150_000_000n])).toBe(5_000_000n)
    expect(amountOf(['2009-12-10', 50_000_000n])).toBe(0n)
    expect(amountOf(['2010-02-10', 100_000_000n], { earlier: [['2009-12-10', 50_000_000n]] })).toBe(
      5_000_000n,
    )
  })

  test('50 million in the third year, with and without a tax number', () => {
    const earlier: readonly Paid[] = [['2009-12-10', 50_000_000n]]
    expect(amountOf(['2011-02-10', 50_000_000n], { earlier })).toBe(2_500_000n)
    expect(amountOf(['2011-02-10', 50_000_000n], { earlier, hasTaxNumber: false })).toBe(3_000_000n)
  })
})

describe('paid at once', () => {
  test('one rupiah above 50 million costs nothing, ten cost one', () => {
    expect(amountOf(['2026-01-01', 50_000_001n])).toBe(0n) // 5 % x 1 = 0.05
    expect(amountOf(['2026-01-01', 50_000_010n])).toBe(1n) // 5 % x 10 = 0.5, half up
  })

  test('a part of the free 50 million may be left', () => {
    const earlier: readonly Paid[] = [['2025-01-02', 20_000_000n]]
    expect(amountOf(['2025-06-01', 40_000_000n], { earlier })).toBe(500_000n) // 5 % x 10,000,000
  })

  test('no tax number changes nothing', () => {
    expect(amountOf(['2026-01-01', 150_000_000n], { hasTaxNumber: false })).toBe(5_000_000n)
  })

  test('lasts to 31 December of the second calendar year', () => {
    const earlier: readonly Paid[] = [['2024-12-31', 50_000_000n]]
    expect(tax(['2025-12-31', 10_000_000n], { earlier })).toMatchObject({
      isFinal: true,
      tax: { value: 500_000n, basis: 'PP 68/2009 art. 5' },
    })
    expect(tax(['2026-01-01', 10_000_000n], { earlier })).toMatchObject({
      isFinal: false,
      tax: { value: 500_000n, basis: 'UU 7/1983 art. 17(1)a (UU 7/2021)' },
    })
  })
})

describe('from the third year on', () => {
  const earlier: readonly Paid[] = [['2016-05-01', 1_000_000n]]

  test('the slices of 2021 and of 2022', () => {
    // 5 % x 50m + 15 % x 200m + 25 % x 250m + 30 % x 100m = 2.5m + 30m + 62.5m + 30m
    expect(amountOf(['2021-12-31', 600_000_000n], { earlier })).toBe(125_000_000n)
    // 5 % x 60m + 15 % x 190m + 25 % x 250m + 30 % x 100m = 3m + 28.5m + 62.5m + 30m
    expect(amountOf(['2022-01-01', 600_000_000n], { earlier })).toBe(124_000_000n)
    // 3m + 28.5m + 62.5m + 30 % x 4,500m + 35 % x 1,000m = 94m + 1,350m + 350m
    expect(amountOf(['2026-01-01', 6_000_000_000n], { earlier })).toBe(1_794_000_000n)
  })

  test('only what was paid in the same year fills the lower slices', () => {
    const more: readonly Paid[] = [...earlier, ['2025-12-31', 60_000_000n]]
    expect(amountOf(['2026-03-01', 60_000_000n], { earlier: more })).toBe(3_000_000n)
    expect(
      amountOf(['2026-03-01', 10_000_000n], { earlier: [...more, ['2026-01-05', 60_000_000n]] }),
    ).toBe(1_500_000n) // 15 % x 10,000,000
  })

  test('120 % is taken before rounding', () => {
    // 5 % x 9 = 0.45, x 120 % = 0.54
    expect(amountOf(['2026-03-01', 9n], { earlier })).toBe(0n)
    expect(amountOf(['2026-03-01', 9n], { earlier, hasTaxNumber: false })).toBe(1n)
  })

  test('the slices of 2009 are marked, those of 2022 are checked', () => {
    expect(tax(['2021-12-31', 1_000n], { earlier }).tax.certainty).toBe('needs-review')
    expect(tax(['2022-01-01', 1_000n], { earlier }).tax.certainty).toBe('checked')
  })
})

test('two payments in the two years cost what one of both costs, to a rupiah of rounding', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n })
  fc.assert(
    fc.property(amount, amount, (first, second) => {
      const apart =
        amountOf(['2025-01-01', first]) +
        amountOf(['2026-12-31', second], { earlier: [['2025-01-01', first]] })
      const together = amountOf(['2025-01-01', first + second])
      expect(apart - together).toBeGreaterThanOrEqual(-1n)
      expect(apart - together).toBeLessThanOrEqual(1n)
    }),
    { seed: 20261128 },
  )
})
