import { describe, expect, test } from 'vitest'
import { month, percent, rupiah } from '#values'
import { jhtBalance } from './jht-balance.ts'

const balance = (
  opening: bigint,
  contributions: readonly (readonly [string, bigint])[],
  rates: readonly (readonly [number, string])[],
) =>
  jhtBalance({
    openingBalance: rupiah(opening),
    contributions: contributions.map(([at, amount]) => ({
      month: month(at),
      amount: rupiah(amount),
    })),
    annualRates: rates.map(([year, rate]) => ({ year, rate: percent(rate) })),
  })

describe('years as shown', () => {
  test('carry the exact balance on, not the rounded one', () => {
    const answer = balance(
      10n,
      [],
      [
        [2020, '5'],
        [2021, '5'],
        [2022, '5'],
      ],
    )
    // 10 -> 10.5 -> 11.025 -> 11.57625; carrying 11 on would give 11.55 and 12.6
    expect(answer.ok && answer.value).toMatchObject({
      contributions: 0n,
      development: 2n,
      balance: 12n,
      years: [
        { year: 2020, opening: 10n, contributions: 0n, development: 1n, closing: 11n },
        { year: 2021, opening: 11n, contributions: 0n, development: 0n, closing: 11n },
        { year: 2022, opening: 11n, contributions: 0n, development: 1n, closing: 12n },
      ],
    })
  })

  test('several contributions of a month count together', () => {
    const answer = balance(
      0n,
      [
        ['2024-07', 600n],
        ['2024-07', 600n],
      ],
      [[2024, '10']],
    )
    expect(answer.ok && answer.value).toMatchObject({
      contributions: 1_200n,
      development: 60n,
      balance: 1_260n,
    }) // 1,200 x 10 % x 6/12
  })

  test('no years and no contributions leave the opening balance', () => {
    const answer = balance(7n, [], [])
    expect(answer.ok && answer.value).toMatchObject({
      contributions: 0n,
      development: 0n,
      balance: 7n,
      years: [],
    })
  })

  test('whose rates were given is told', () => {
    const answer = balance(7n, [], [[2024, '5']])
    expect(answer.ok && answer.value.caveats.map(({ kind }) => kind)).toEqual([
      'rates-as-given',
      'day-of-receipt',
    ])
  })
})

describe('a year without a rate is refused', () => {
  const refusal = (year: number) => ({ ok: false, refusal: { kind: 'rate-unknown', year } })

  test('when it has a contribution, before, after or without any rates', () => {
    expect(balance(0n, [['2023-12', 1n]], [[2024, '5']])).toEqual(refusal(2023))
    expect(balance(0n, [['2025-01', 1n]], [[2024, '5']])).toEqual(refusal(2025))
    expect(balance(0n, [['2025-01', 1n]], [])).toEqual(refusal(2025))
  })

  test('when it lies between two years with rates', () => {
    expect(
      balance(
        5n,
        [],
        [
          [2021, '5'],
          [2023, '5'],
        ],
      ),
    ).toEqual(refusal(2022))
  })

  test('the earliest is named', () => {
    expect(
      balance(
        5n,
        [
          ['2029-01', 1n],
          ['2019-01', 1n],
        ],
        [[2021, '5']],
      ),
    ).toEqual(refusal(2019))
  })
})
