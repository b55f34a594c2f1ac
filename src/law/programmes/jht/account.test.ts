import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fraction, percent, plus, rounded, rupiah } from '#values'
import { type AccountYear, carryYear, carryYears } from './account.ts'

const given = (text: string) =>
  ({ rate: percent(text), certainty: 'checked', source: 's' }) as const
const everyMonth = (amount: bigint) =>
  Array.from({ length: 12 }, (_, index) => ({ monthNumber: index + 1, amount: rupiah(amount) }))

describe('a year is carried exactly', () => {
  test('the opening balance earns twelve months, a contribution its own', () => {
    const year = carryYear({
      opening: fraction(1_000_000n),
      contributions: [
        { monthNumber: 1, amount: rupiah(120_000n) },
        { monthNumber: 12, amount: rupiah(120_000n) },
      ],
      rate: percent('6'),
    })
    // 1,000,000 x 6 % = 60,000; 120,000 x 6 % = 7,200; 120,000 x 6 % / 12 = 600
    expect(year).toEqual({
      contributions: 240_000n,
      development: fraction(67_800n),
      closing: fraction(1_307_800n),
    })
  })

  test('nothing is rounded: a third of a rupiah stays one', () => {
    const year = carryYear({
      opening: fraction(0n),
      contributions: [{ monthNumber: 9, amount: rupiah(1n) }],
      rate: percent('100'),
    })
    expect(year.closing).toEqual(fraction(4n, 3n)) // 1 + 4/12
  })

  test('without a rate nothing is added', () => {
    const year = carryYear({
      opening: fraction(1_000n),
      contributions: [{ monthNumber: 1, amount: rupiah(5n) }],
      rate: undefined,
    })
    expect(year).toEqual({
      contributions: 5n,
      development: fraction(0n),
      closing: fraction(1_005n),
    })
  })

  test('a reversal takes its development with it', () => {
    const year = carryYear({
      opening: fraction(0n),
      contributions: [
        { monthNumber: 3, amount: rupiah(285_000n) },
        { monthNumber: 3, amount: rupiah(-285_000n) },
      ],
      rate: percent('5.51'),
    })
    expect(year.closing).toEqual(fraction(0n))
  })
})

describe('years follow each other', () => {
  test('five years at 5 % give what the agency simulates', () => {
    const years = [2019, 2020, 2021, 2022, 2023].map(
      (year): AccountYear => ({ year, contributions: everyMonth(285_000n), rate: given('5.00') }),
    )
    const closings = carryYears(fraction(0n), years).map(({ closing }) => closing)
    // first year: 3,420,000 + 285,000 x 5 % x 78/12 = 3,512,625
    expect(closings[0]).toBe(3_512_625n)
    expect(closings[4]).toBe(19_409_470n)
  })

  test('a year left out is a fault', () => {
    const year = (number: number) => ({ year: number, contributions: [], rate: given('5') })
    expect(() => carryYears(fraction(1n), [year(2019), year(2021)])).toThrow(RangeError)
  })

  test('no years give none', () => {
    expect(carryYears(fraction(1n), [])).toEqual([])
  })
})

const someYears = fc.array(
  fc.record({
    contributions: fc.array(
      fc.record({
        monthNumber: fc.integer({ min: 1, max: 12 }),
        amount: fc.bigInt({ min: -1_000_000n, max: 10_000_000n }).map(rupiah),
      }),
      { maxLength: 4 },
    ),
    rate: fc.option(
      fc.integer({ min: 0, max: 2000 }).map((one) => given((one / 100).toFixed(2))),
      {
        nil: undefined,
      },
    ),
  }),
  { maxLength: 8 },
)

test('what is shown adds up in every year, and no rounding is carried on', () => {
  fc.assert(
    fc.property(someYears, fc.bigInt({ min: 0n, max: 1_000_000_000n }), (years, opening) => {
      const account = years.map((year, index) => ({ ...year, year: 2015 + index }))
      const shown = carryYears(fraction(opening), account)
      let exact = fraction(opening)
      for (const [index, year] of shown.entries()) {
        expect(year.opening + year.contributions + year.development).toBe(year.closing)
        const same = account[index]
        const carried = carryYear({
          opening: exact,
          contributions: same?.contributions ?? [],
          rate: same?.rate?.rate,
        })
        expect(plus(plus(exact, fraction(carried.contributions)), carried.development)).toEqual(
          carried.closing,
        )
        expect(year.closing).toBe(rounded(carried.closing, 'half-up'))
        exact = carried.closing
      }
    }),
    { seed: 20261122, numRuns: 100 },
  )
})
