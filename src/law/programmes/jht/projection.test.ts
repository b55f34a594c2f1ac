import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { month, percent, plusMonths, rupiah } from '#values'
import { jhtProjectionCalculation } from '../../calculations/jht-projection.ts'
import { nodesOf } from '../../explained.ts'
import { type Json, runLaw } from '../../index.ts'
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

const answer = (changed: Readonly<Record<string, unknown>>) =>
  jhtProjectionCalculation.answer({
    balance: 0n,
    wage: 5_000_000n,
    from: '2026-01',
    lastMonth: '2045-12',
    wageGrowth: '5',
    annualReturn: '5',
    ...changed,
  } as Json)

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
    expect.arrayContaining(['assumed-rates', 'rates-stay', 'paid-when-due']),
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
      const projected = (more: { months?: number; yearly?: number; gap?: true; part?: true }) =>
        projectionExplained({
          ...{ balance, wage, from: month('2026-04') },
          until: plusMonths(month('2026-04'), months + (more.months ?? 0)),
          wageGrowth: percent(String(growth)),
          annualReturn: percent(String(yearly + (more.yearly ?? 0))),
          ...(more.gap ? { gaps: [{ from: month('2026-05'), through: month('2026-09') }] } : {}),
          ...(more.part ? { part: { month: month('2026-04'), share: percent('30') } } : {}),
        })
      const plain = projected({})
      for (const { opening, contributions, development, closing } of plain.years)
        expect(opening + contributions + development).toBe(closing)
      expect(balance + plain.contributions + plain.development).toBe(plain.balance)
      expect(projected({ months: 1 }).balance).toBeGreaterThanOrEqual(plain.balance)
      expect(projected({ yearly: 1 }).balance).toBeGreaterThanOrEqual(plain.balance)
      expect(projected({ gap: true }).balance).toBeLessThanOrEqual(plain.balance)
      const parted = projected({ part: true })
      for (const { opening, contributions, development, taken, closing } of parted.years)
        expect(opening + contributions + development - taken).toBe(closing)
      expect(parted.balance).toBeLessThanOrEqual(plain.balance)
    }),
    { numRuns: 50 },
  )
})

describe('what contradicts itself is told by its field', () => {
  test.each([
    ['gaps[0].through', { gaps: [{ from: '2027-05', through: '2027-04' }] }],
    ['gaps[0].from', { gaps: [{ from: '2025-01', through: '2025-12' }] }],
    ['partialOn', { partial: 'partial-10', memberSince: '2010-01' }],
    ['partialOn', { partial: 'partial-10', partialOn: '2046-01', memberSince: '2010-01' }],
    ['memberSince', { partial: 'partial-10', partialOn: '2030-01' }],
    ['memberSince', { partial: 'partial-10', partialOn: '2030-01', memberSince: '2030-02' }],
    ['partial', { partialOn: '2030-01' }],
    ['earlierPayments[0].paidOn', { earlierPayments: [{ paidOn: '2026-02-01', amount: 1n }] }],
  ])('%s', (field, changed) => {
    expect(answer(changed)).toMatchObject({ kind: 'problem', problem: { field } })
  })
})

test('months without contributions count once, however often they are named', () => {
  const gap = { from: '2027-01', through: '2027-12' }
  const balanceWith = (gaps: readonly object[]) => {
    const said = answer({ gaps })
    if (said.kind !== 'result') throw new Error(said.kind)
    return Reflect.get(said.result, 'balance')
  }
  expect(balanceWith([gap, { from: '2027-06', through: '2027-08' }])).toBe(balanceWith([gap]))
})

test('a part begins the two calendar years of the tax, and the caveats say what that costs', () => {
  const said = (changed: Readonly<Record<string, unknown>>) => {
    const got = answer({ balance: 200_000_000n, annualReturn: '0', wage: 0n, ...changed })
    return got.kind === 'result'
      ? { ...got.result, kinds: got.caveats.map(({ kind }) => kind) }
      : {}
  }
  // 5 % x (200,000,000 - 50,000,000)
  expect(said({})).toMatchObject({ tax: 7_500_000n, net: 192_500_000n, received: 192_500_000n })
  const part = { partial: 'partial-10', partialOn: '2030-01', memberSince: '2010-01' }
  // 5 % x 60,000,000 + 15 % x 120,000,000; 20,000,000 + 180,000,000 - 21,000,000
  expect(said(part)).toMatchObject({
    taken: 20_000_000n,
    takenTax: 0n,
    tax: 21_000_000n,
    received: 179_000_000n,
    kinds: expect.arrayContaining(['part-raises-tax', 'tax-number-not-given']),
  })
  // Paid on 1 January 2046, the second calendar year: 5 % of what is above 50,000,000 in all.
  const late = said({ ...part, partialOn: '2045-12', lastMonth: '2045-12' })
  expect(late).toMatchObject({ tax: 7_500_000n, received: 192_500_000n })
})
