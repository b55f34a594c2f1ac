import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fraction, fraction, multiplied, percent, plus, rate, rupiah } from '#values'
import { averageWeightedWage, weightedWages } from './weighted-wage.ts'

const year = (number: number, wage: bigint, inflation: string) => ({
  year: number,
  monthlyWage: rupiah(wage),
  inflation: percent(inflation),
})

const inLowestTerms = (exact: Fraction | undefined) =>
  exact && fraction(exact.numerator, exact.denominator)

describe('a wage keeps its value until the year of the pension', () => {
  test('from the inflation of its own year to that of the year before the pension', () => {
    const wages = [year(2025, 5_000_000n, '2'), year(2024, 4_000_000n, '10')]
    expect(weightedWages(wages, 2026).map((one) => [one.year, one.amount])).toEqual([
      [2024, 4_488_000n], // 4,000,000 × 1.10 × 1.02
      [2025, 5_100_000n], // 5,000,000 × 1.02
    ])
  })

  test('the wage of the pension year itself stays as it is', () => {
    const wages = [year(2026, 6_000_000n, '50'), year(2025, 5_000_000n, '2')]
    const [before, own] = weightedWages(wages, 2026)
    expect(own?.amount).toBe(6_000_000n)
    expect(before?.amount).toBe(5_100_000n)
    const [, reason] = averageWeightedWage(
      [before, own].flatMap((one) => one ?? []),
      2026,
    ).children
    expect(reason?.inputs.at(-1)).toMatchObject({ unit: 'years', value: 0 })
  })

  test('it is rounded once, and the exact value is kept', () => {
    const [only] = weightedWages([year(2025, 1n, '50')], 2026)
    expect(only).toMatchObject({ amount: 2n, exact: fraction(3n, 2n) })
  })
})

describe('the average', () => {
  const averageOf = (...wages: readonly ReturnType<typeof year>[]) =>
    averageWeightedWage(weightedWages(wages, 2026), 2026)

  test('is that of the exact weighted wages, rounded once', () => {
    // (1.5 + 1.5 + 1) / 3 = 1.33; of the shown 2, 2 and 1 it would be 1.67
    const average = averageOf(year(2025, 1n, '50'), year(2024, 1n, '0'), year(2026, 1n, '0'))
    expect(average.value).toBe(1n)
    expect(inLowestTerms(average.exact)).toEqual(fraction(4n, 3n))
  })

  test('leaves out a year without contributions, but not its inflation', () => {
    const average = averageOf(year(2024, 4_000_000n, '10'), year(2025, 0n, '2'))
    expect(average).toMatchObject({ value: 4_488_000n, inputs: [{ unit: 'years', value: 1 }] })
    expect(average.children).toHaveLength(2)
  })

  test('of no wage at all is zero', () => {
    expect(averageOf(year(2025, 0n, '2')).value).toBe(0n)
    expect(averageOf().value).toBe(0n)
  })

  test('is the mean of the exact weighted wages, whatever they are', () => {
    const rows = fc.array(
      fc.tuple(fc.bigInt({ min: 1n, max: 20_000_000n }), fc.integer({ min: -99, max: 9_999 })),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(rows, (wages) => {
        const weighted = weightedWages(
          wages.map(([wage, points], index) => ({
            year: 2027 - wages.length + index,
            monthlyWage: rupiah(wage),
            inflation: rate(BigInt(points), 10_000n),
          })),
          2026,
        )
        const sum = weighted.reduce<Fraction>((total, one) => plus(total, one.exact), fraction(0n))
        const mean = multiplied(sum, fraction(1n, BigInt(wages.length)))
        const average = averageWeightedWage(weighted, 2026)
        expect(inLowestTerms(average.exact) ?? fraction(average.value)).toEqual(mean)
      }),
      { seed: 20261128, numRuns: 200 },
    )
  })
})
