import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fraction, type Kpj, localDate, month, percent, rupiah } from '#values'
import { balanceOf, explainedBalance } from './balance.ts'
import { carryNumber, type Deposit, type RateOf } from './number-carry.ts'

const kpj = '21045678901' as Kpj
const other = '98765432101' as Kpj

const RATES: Readonly<Record<number, string>> = { 2023: '5.00', 2024: '6.00', 2025: '5.50' }
const rates =
  (known: Readonly<Record<number, string>>): RateOf =>
  (year) => {
    const rate = known[year]
    if (rate === undefined) return undefined
    return {
      rate: percent(rate),
      source: 'test',
      certainty: year === 2023 ? 'unverified' : year === 2024 ? 'needs-review' : 'checked',
    }
  }
const rateOf = rates(RATES)

const deposit = (of: string, amount: bigint): Deposit => ({
  month: month(of),
  amount: rupiah(amount),
})

const asOf = localDate('2026-11-22')
const ledger = (deposits: readonly Deposit[]) => ({ kpj, from: undefined, deposits })

test('money earns nothing before the month in which it arrived', () => {
  const january = carryNumber(ledger([deposit('2025-01', 1_200_000n)]), { rateOf, through: 2025 })
  expect(january.years[0]?.development).toBe(66_000n) // 1,200,000 × 5.5 %
  const december = carryNumber(ledger([deposit('2025-12', 1_200_000n)]), { rateOf, through: 2025 })
  expect(december.years[0]?.development).toBe(5_500n) // one month of twelve
})

test('the running year has contributions and no development yet', () => {
  const { years } = carryNumber(
    ledger([deposit('2025-01', 1_200_000n), deposit('2026-02', 300_000n)]),
    { rateOf: rates({ ...RATES, 2026: '9.00' }), through: 2026, running: 2026 },
  )
  expect(years[1]).toMatchObject({
    year: 2026,
    opening: 1_266_000n,
    contributions: 300_000n,
    development: 0n,
    closing: 1_566_000n,
    standing: 'running',
  })
})

test('a year whose rate is not known earns nothing and says so; the next earns on all that is there', () => {
  const { years } = carryNumber(ledger([deposit('2022-01', 1_000_000n)]), { rateOf, through: 2023 })
  expect(years.map(({ standing, closing }) => [standing, closing])).toEqual([
    ['unknown', 1_000_000n],
    ['credited', 1_050_000n], // 1,000,000 × 1.05
  ])
})

test('a reversal takes its money and its development back', () => {
  const { end } = carryNumber(
    ledger([deposit('2024-03', 500_000n), deposit('2024-03', -500_000n)]),
    { rateOf, through: 2025 },
  )
  expect(end.exact).toEqual({ numerator: 0n, denominator: 1n })
})

test('a number without a deposit has no years and nothing in it', () => {
  const carried = carryNumber(ledger([]), { rateOf, through: 2026, running: 2026 })
  expect(carried.years).toEqual([])
  expect(carried.end).toMatchObject({ contributions: 0n, firstYear: undefined })
})

describe('the balance', () => {
  test('of several numbers is the sum of each as shown', () => {
    // 100 × 1.055 = 105.5 rounds to 106 for each number
    const ledgers = [kpj, other].map((number) => ({
      ...ledger([deposit('2025-01', 100n)]),
      kpj: number,
    }))
    const balance = balanceOf(ledgers, { rateOf, asOf })
    expect(balance.numbers).toEqual([
      { kpj, balance: 106n },
      { kpj: other, balance: 106n },
    ])
    expect(balance.total).toBe(212n)
  })

  test('names the closed years with money that it cannot vouch for', () => {
    const balance = balanceOf([ledger([deposit('2021-06', 100n), deposit('2026-02', 30n)])], {
      rateOf,
      asOf,
    })
    expect(balance.unknownYears).toEqual([2021, 2022])
    expect(balance.unverifiedYears).toEqual([2023])
    expect(balance.reviewYears).toEqual([2024])
    expect(balance.contributionsThisYear).toBe(30n)
  })

  test('vouches for everything when there is no money', () => {
    const balance = balanceOf([ledger([])], { rateOf, asOf })
    expect(balance).toMatchObject({ total: 0n, unknownYears: [], unverifiedYears: [] })
  })

  test('opens into years that add up as shown, each opening with the closing before', () => {
    fc.assert(
      fc.property(deposits(), (made) => {
        const { balance, numbers } = explainedBalance([ledger(made)], { rateOf, asOf })
        const years = numbers[0]?.years ?? []
        let previous = 0n
        for (const year of years) {
          expect(year.opening).toBe(previous)
          expect(year.opening + year.contributions + year.development).toBe(year.closing)
          previous = year.closing
        }
        expect(balance.total).toBe(previous)
      }),
      { seed: 20261122, numRuns: 100 },
    )
  })

  test('is the same to the last digit from a snapshot and from all deposits', () => {
    fc.assert(
      fc.property(deposits(), fc.integer({ min: 2019, max: 2025 }), (made, year) => {
        const whole = carryNumber(ledger(made), { rateOf, through: 2026, running: 2026 })
        const before = made.filter((one) => one.month < `${year + 1}`)
        const from = carryNumber(ledger(before), { rateOf, through: year }).end
        const later = made.filter((one) => one.month > `${year + 1}`)
        const short = { kpj, from, deposits: later }
        expect(carryNumber(short, { rateOf, through: 2026, running: 2026 }).end).toEqual(whole.end)
      }),
      { seed: 20261122, numRuns: 100 },
    )
  })
})

const deposits = () =>
  fc.array(
    fc.record({
      month: fc
        .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 10 }))
        .map(([year, number]) => month(`${year}-${String(number).padStart(2, '0')}`)),
      amount: fc.bigInt({ min: -900_000n, max: 2_000_000n }).map(rupiah),
    }),
    { maxLength: 40 },
  )

test('an exact balance is not rounded on the way', () => {
  const { end } = carryNumber(ledger([deposit('2025-02', 1n)]), { rateOf, through: 2025 })
  expect(end.exact).toEqual(fraction(2521n, 2400n)) // 1 + 11/12 × 5.5 % = 1 + 121/2400
})
