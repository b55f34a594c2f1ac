import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { month, monthsUntil, rupiah } from '#values'
import { constructionProject } from './construction-project.ts'
import {
  type ContributionShares,
  type ContributionsInput,
  contributionShares,
} from './contributions/contributions.ts'
import { WAGE_EARNER_PROGRAMMES } from './inputs/contributions.ts'
import type { RiskClass } from './programmes/jkk/contribution.ts'

const SETTING = { seed: 20261122, numRuns: 200 }
const ALL_MONTHS = monthsUntil(month('2015-07'), month('2030-01'))

const someMonth = fc.constantFrom(...ALL_MONTHS)
const someAmount = fc.bigInt({ min: 0n, max: 100_000_000n }).map(rupiah)
const wageEarner = fc.record(
  {
    segment: fc.constant('wage-earner' as const),
    month: someMonth,
    wage: someAmount,
    riskClass: fc.constantFrom<RiskClass>(1, 2, 3, 4, 5),
    labourIntensive: fc.boolean(),
    constructionFixedTerm: fc.boolean(),
    ageInYears: fc.integer({ min: 15, max: 75 }),
    continuesAfterPensionAge: fc.boolean(),
    programmes: fc.subarray([...WAGE_EARNER_PROGRAMMES]),
  },
  { requiredKeys: ['segment', 'month', 'wage', 'riskClass'] },
)
const selfEmployed = fc.record(
  {
    segment: fc.constant('self-employed' as const),
    month: someMonth,
    income: someAmount,
    occupation: fc.constantFrom<'transport' | 'other'>('transport', 'other'),
    paidByGovernment: fc.boolean(),
    programmes: fc.subarray<'jkk' | 'jkm' | 'jht'>(['jkk', 'jkm', 'jht']),
  },
  { requiredKeys: ['segment', 'month', 'income', 'occupation', 'programmes'] },
)

function shares(input: ContributionsInput): ContributionShares {
  const answer = contributionShares(input)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}

const amountsOf = (all: ContributionShares): readonly bigint[] => [
  all.jkk,
  all.jkm,
  ...Object.values(all.jht),
  ...Object.values(all.jp),
  ...Object.values(all.jkp),
  ...Object.values(all.total),
]

describe('contributions of any month, wage and class', () => {
  test('no share is negative', () => {
    fc.assert(
      fc.property(fc.oneof(wageEarner, selfEmployed), (input) => {
        expect(amountsOf(shares(input)).every((amount) => amount >= 0n)).toBe(true)
      }),
      SETTING,
    )
  })

  test('no share is more for less wage', () => {
    fc.assert(
      fc.property(wageEarner, someAmount, (input, other) => {
        const [low, high] = input.wage < other ? [input.wage, other] : [other, input.wage]
        const [less, more] = [shares({ ...input, wage: low }), shares({ ...input, wage: high })]
        const above = amountsOf(more)
        expect(amountsOf(less).every((amount, index) => amount <= (above[index] ?? -1n))).toBe(true)
      }),
      SETTING,
    )
  })

  test('no share is more for less income', () => {
    fc.assert(
      fc.property(selfEmployed, someAmount, (input, other) => {
        const [low, high] = input.income < other ? [input.income, other] : [other, input.income]
        const above = amountsOf(shares({ ...input, income: high }))
        const below = amountsOf(shares({ ...input, income: low }))
        expect(below.every((amount, index) => amount <= (above[index] ?? -1n))).toBe(true)
      }),
      SETTING,
    )
  })

  test('the totals are the sums of their parts', () => {
    fc.assert(
      fc.property(fc.oneof(wageEarner, selfEmployed), (input) => {
        const { jkk, jkm, jht, jp, jkp, total } = shares(input)
        const insured = jkk + jkm
        const [employers, workers] = input.segment === 'wage-earner' ? [insured, 0n] : [0n, insured]
        expect(total.employer).toBe(employers + jht.employer + jp.employer)
        expect(total.worker).toBe(workers + jht.worker + jp.worker)
        expect(total.government).toBe(jkp.government)
      }),
      SETTING,
    )
  })

  test('the recomposition stays inside the bills that it comes from', () => {
    fc.assert(
      fc.property(wageEarner, (input) => {
        const { jkk, jkm, jkp } = shares(input)
        expect(jkp.recomposedFromJkk <= jkk && jkp.recomposedFromJkm <= jkm).toBe(true)
      }),
      SETTING,
    )
  })

  test('JP is flat above the ceiling', () => {
    // No ceiling up to 2030 is above 11,086,300.
    const high = fc.bigInt({ min: 11_086_300n, max: 10_000_000_000n }).map(rupiah)
    fc.assert(
      fc.property(wageEarner, high, (input, wage) => {
        expect(shares({ ...input, wage }).jp).toEqual(
          shares({ ...input, wage: rupiah(11_086_300n) }).jp,
        )
      }),
      SETTING,
    )
  })
})

describe('no discount outlives its months', () => {
  const wage = rupiah(10_000_000n)
  const reliefMonths = (
    input: (at: (typeof ALL_MONTHS)[number]) => ContributionsInput,
    full: bigint,
  ) => ALL_MONTHS.filter((at) => shares(input(at)).jkk < full)

  test('labour-intensive: twelve months, and the six of 2020', () => {
    const found = reliefMonths(
      (at) => ({ segment: 'wage-earner', month: at, wage, riskClass: 1, labourIntensive: true }),
      24_000n,
    )
    expect(found).toEqual([
      ...monthsUntil(month('2020-08'), month('2021-02')),
      ...monthsUntil(month('2025-02'), month('2026-02')),
    ])
  })

  test('everyone else: the six of 2020', () => {
    const found = reliefMonths(
      (at) => ({ segment: 'wage-earner', month: at, wage, riskClass: 1 }),
      24_000n,
    )
    expect(found).toEqual(monthsUntil(month('2020-08'), month('2021-02')))
  })

  test('the self-employed: theirs, and the six of 2020', () => {
    const of = (occupation: 'transport' | 'other', paidByGovernment: boolean) =>
      reliefMonths(
        (at) => ({
          segment: 'self-employed',
          month: at,
          income: rupiah(0n),
          occupation,
          paidByGovernment,
          programmes: ['jkk'],
        }),
        10_000n,
      )
    const covid = monthsUntil(month('2020-08'), month('2021-02'))
    expect(of('transport', false)).toEqual([
      ...covid,
      ...monthsUntil(month('2026-01'), month('2027-04')),
    ])
    expect(of('other', false)).toEqual([
      ...covid,
      ...monthsUntil(month('2026-04'), month('2027-01')),
    ])
    expect(of('transport', true)).toEqual(covid)
  })
})

test('a construction project never costs less for a higher contract, and its total is its parts', () => {
  const value = fc.bigInt({ min: 0n, max: 20_000_000_000n }).map(rupiah)
  fc.assert(
    fc.property(value, value, fc.boolean(), (one, other, includesVat) => {
      const [low, high] = one < other ? [one, other] : [other, one]
      const less = constructionProject({ contractValue: low, includesVat })
      const more = constructionProject({ contractValue: high, includesVat })
      expect(less.jkk <= more.jkk && less.jkm <= more.jkm).toBe(true)
      expect(more.total).toBe(more.jkk + more.jkm)
      const before = constructionProject({ contractValue: high, includesVat: false })
      expect(more.total <= before.total).toBe(true)
    }),
    SETTING,
  )
})
