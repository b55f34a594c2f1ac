import { describe, expect, test } from 'vitest'
import { fraction, rupiah } from '#values'
import type { AccountYear } from './account.ts'
import { balanceExplained } from './balance.ts'
import { jhtRateOf } from './credited-rate.ts'

const year = (number: number): AccountYear => ({
  year: number,
  contributions: [{ monthNumber: 1, amount: rupiah(1_000_000n) }],
  rate: jhtRateOf(number),
})

describe('a balance opens into its reasons', () => {
  const balance = balanceExplained(fraction(0n), [2020, 2021, 2022, 2023].map(year))

  test('each year shows opening, contributions and development', () => {
    expect(balance.explanation.children.map(({ label }) => label.en)).toEqual([
      'Closing balance 2020',
      'Closing balance 2021',
      'Closing balance 2022',
      'Closing balance 2023',
    ])
    expect(balance.explanation.children[0]?.inputs.map(({ value }) => value)).toEqual([
      0n,
      1_000_000n,
      55_900n,
    ])
  })

  test('each year names its rate with source and certainty', () => {
    const rates = balance.explanation.children.map(({ children }) => children[0])
    expect(rates[0]).toMatchObject({
      unit: 'rate',
      certainty: 'checked',
      source: 'bisnis.com 2021-05-31 (direktur BPJS Ketenagakerjaan)',
    })
    expect(rates[1]).toMatchObject({ unit: 'rate', certainty: 'unverified' })
    expect(rates[2]).toMatchObject({ unit: 'unknown', value: undefined, certainty: 'unverified' })
  })

  test('a year without a known rate adds nothing and is named', () => {
    expect(balance.unknownYears).toEqual([2022, 2023])
    expect(balance.years[2]?.development).toBe(0n)
    expect(balance.certainty).toBe('unverified')
  })

  test('the totals add up', () => {
    // 1,055,900; + 1,000,000 and 5.79 % = 2,174,936.61; then two years without a known rate
    expect(balance.balance).toBe(4_174_937n)
    expect(balance.contributions).toBe(4_000_000n)
    expect(balance.development).toBe(174_937n)
  })
})

test('a balance of checked rates is checked and names no note that is not there', () => {
  const balance = balanceExplained(fraction(0n), [year(2016)])
  expect(balance).toMatchObject({ certainty: 'checked', unknownYears: [], balance: 1_071_900n })
  expect(balance.explanation.children[0]?.children[0]).not.toHaveProperty('note')
})

test('without years the opening balance is the balance, rounded once', () => {
  const balance = balanceExplained(fraction(21n, 2n), [])
  expect(balance).toMatchObject({ balance: 11n, development: 0n, certainty: 'unverified' })
  expect(balance.explanation.exact).toEqual(fraction(21n, 2n))
})
