import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { month, percent, plusMonths, rupiah } from '#values'
import { jhtProjectionCalculation } from '../../calculations/jht-projection.ts'
import { nodesOf } from '../../explained.ts'
import { runLaw } from '../../index.ts'
import { projectionExplained } from './projection.ts'

const assumed = {
  balance: rupiah(0n),
  wage: rupiah(5_000_000n),
  from: month('2019-01'),
  until: month('2024-01'),
  wageGrowth: percent('0'),
  annualReturn: percent('5'),
}

test('five whole years are those of the agency’s own simulator (W-38)', () => {
  const { contributions, development, balance } = projectionExplained(assumed)
  expect({ contributions, development, balance }).toEqual({
    contributions: 17_100_000n, // 60 × 285,000
    development: 2_309_470n,
    balance: 19_409_470n,
  })
})

test('part of a year earns for its months alone', () => {
  const { years, balance } = projectionExplained({
    ...assumed,
    balance: rupiah(12_000_000n),
    from: month('2026-11'),
    until: month('2027-02'),
  })
  // 2026: 12,000,000 for 2 months and 285,000 for 2 and 1: 24,855,000 / 12 × 5 % = 103,562.5
  // 2027: 12,673,562.5 and 285,000 for 1 month: 12,958,562.5 / 12 × 5 % = 53,994.01
  expect(years.map(({ year, months, closing }) => [year, months, closing])).toEqual([
    [2026, 2, 12_673_563n],
    [2027, 1, 13_012_557n],
  ])
  expect(balance).toBe(13_012_557n)
})

test('the wage rises every January, not in the month of the start', () => {
  const { years } = projectionExplained({
    ...assumed,
    from: month('2026-11'),
    until: month('2028-02'),
    wageGrowth: percent('10'),
  })
  expect(years.map(({ wage }) => wage)).toEqual([5_000_000n, 5_500_000n, 6_050_000n])
})

const answer = (changed: Readonly<Record<string, string | bigint>>) =>
  jhtProjectionCalculation.answer({
    balance: 0n,
    wage: 5_000_000n,
    from: '2026-01',
    lastMonth: '2045-12',
    wageGrowth: '5',
    annualReturn: '5',
    ...changed,
  })

describe('what cannot be projected', () => {
  test('begins before the law, and is told from when it could', () => {
    expect(answer({ from: '2015-06' })).toMatchObject({
      kind: 'refusal',
      refusal: { kind: 'before-the-law', from: '2015-07' },
    })
    expect(answer({ from: '2015-07', lastMonth: '2015-07' })).toMatchObject({ kind: 'result' })
  })

  test('ends before it begins, or after 60 years', () => {
    for (const lastMonth of ['2025-12', '2086-01'])
      expect(answer({ lastMonth })).toMatchObject({
        kind: 'problem',
        problem: { field: 'lastMonth' },
      })
    expect(answer({ from: '2199-12', lastMonth: '2200-01' })).toMatchObject({ kind: 'problem' })
    for (const lastMonth of ['2026-01', '2085-12'])
      expect(answer({ lastMonth })).toMatchObject({ kind: 'result' })
  })
})

test('an assumption is never called checked, and the caveats say whose it is', () => {
  const result = answer({})
  if (result.kind !== 'result') throw new Error('a result')
  expect(result.explanation.certainty).toBe('unverified')
  expect(result.caveats.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['assumed-rates', 'rates-stay', 'gross']),
  )
  expect(
    nodesOf(result.explanation).some(({ basis }) => basis.startsWith('PP 46/2015 art. 16(1)')),
  ).toBe(true)
})

test('the command line projects too', () => {
  const input = `{ "balance": 0, "wage": 5000000, "from": "2019-01", "lastMonth": "2023-12",
    "wageGrowth": "0", "annualReturn": "5" }`
  expect(JSON.parse(runLaw(['jht-projection'], input).out).result.balance).toBe(19_409_470)
})

test('years add up, later and higher never gives less', () => {
  const some = fc.record({
    balance: fc.bigInt(0n, 10n ** 10n).map(rupiah),
    wage: fc.bigInt(0n, 10n ** 9n).map(rupiah),
    months: fc.integer({ min: 1, max: 480 }),
    growth: fc.integer({ min: 0, max: 20 }),
    yearly: fc.integer({ min: 0, max: 20 }),
  })
  fc.assert(
    fc.property(some, ({ balance, wage, months, growth, yearly }) => {
      const projected = (more: { months?: number; yearly?: number }) =>
        projectionExplained({
          ...{ balance, wage, from: month('2026-04') },
          until: plusMonths(month('2026-04'), months + (more.months ?? 0)),
          wageGrowth: percent(String(growth)),
          annualReturn: percent(String(yearly + (more.yearly ?? 0))),
        })
      const plain = projected({})
      for (const { opening, contributions, development, closing } of plain.years)
        expect(opening + contributions + development).toBe(closing)
      expect(balance + plain.contributions + plain.development).toBe(plain.balance)
      expect(projected({ months: 1 }).balance).toBeGreaterThanOrEqual(plain.balance)
      expect(projected({ yearly: 1 }).balance).toBeGreaterThanOrEqual(plain.balance)
    }),
    { numRuns: 50 },
  )
})
