import { describe, expect, test } from 'vitest'
import { month, rupiah } from '#values'
import type { SelfEmployedInput } from '../inputs/contributions.ts'
import { contributionShares, contributionsExplained } from './contributions.ts'

type Change = Partial<Omit<SelfEmployedInput, 'month'>>

const selfEmployed = (text: string, change: Change = {}): SelfEmployedInput => ({
  segment: 'self-employed',
  month: month(text),
  income: rupiah(3_200_000n),
  occupation: 'other',
  programmes: ['jkk', 'jkm', 'jht'],
  ...change,
})

function shares(input: SelfEmployedInput) {
  const answer = contributionShares(input)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}
function caveatKinds(input: SelfEmployedInput) {
  const answer = contributionsExplained(input)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value.caveats.map(({ kind }) => kind)
}

test('the law of the self-employed begins in July 2015 too', () => {
  const refusal = { kind: 'before-the-law', month: '2015-06', firstMonth: '2015-07' }
  expect(contributionsExplained(selfEmployed('2015-06'))).toEqual({ ok: false, refusal })
})

test('without a programme they pay nothing', () => {
  expect(shares(selfEmployed('2026-04', { programmes: [] })).total.worker).toBe(0n)
})

describe('the relief of 2020', () => {
  const months = ['2020-07', '2020-08', '2021-01', '2021-02']
  const of = (input: (text: string) => SelfEmployedInput, of: 'jkk' | 'jkm') =>
    months.map((text) => shares(input(text))[of])

  test('is theirs, whoever pays for them', () => {
    expect(of(selfEmployed, 'jkm')).toEqual([6_800n, 68n, 68n, 6_800n])
    const paid = (text: string) => selfEmployed(text, { paidByGovernment: true })
    expect(of(paid, 'jkk')).toEqual([34_500n, 345n, 345n, 34_500n])
  })

  test('is not where it is left', () => {
    const left = shares(selfEmployed('2020-08', { reliefLeft: ['jkk'] }))
    expect([left.jkk, left.jkm]).toEqual([34_500n, 68n])
  })
})

describe('the reliefs of 2026', () => {
  const jkk = (occupation: 'transport' | 'other', months: readonly string[]) =>
    months.map((text) => shares(selfEmployed(text, { occupation })).jkk)

  test('transport: January 2026 to March 2027', () => {
    expect(jkk('transport', ['2025-12', '2026-01', '2027-03', '2027-04'])).toEqual([
      34_500n,
      17_250n,
      17_250n,
      34_500n,
    ])
  })

  test('others: April to December 2026', () => {
    expect(jkk('other', ['2026-03', '2026-04', '2026-12', '2027-01'])).toEqual([
      34_500n,
      17_250n,
      17_250n,
      34_500n,
    ])
  })

  test('JKM is halved too, JHT never', () => {
    const relieved = shares(selfEmployed('2026-06'))
    expect(relieved.jkm).toBe(3_400n)
    expect(relieved.jht).toEqual({ employer: 0n, worker: 69_000n })
    expect(relieved.total).toEqual({ employer: 0n, worker: 89_650n, government: 0n }) // 17,250 + 3,400 + 69,000
  })

  test('not where a state or regional budget pays', () => {
    for (const occupation of ['transport', 'other'] as const)
      expect(shares(selfEmployed('2026-06', { occupation, paidByGovernment: true })).jkk).toBe(
        34_500n,
      )
  })

  test('their conditions and their review are told in their months', () => {
    expect(caveatKinds(selfEmployed('2026-06'))).toEqual([
      'relief-self-employed-conditions',
      'value-needs-review',
      'value-needs-review',
    ])
    expect(caveatKinds(selfEmployed('2026-03'))).toEqual([])
  })
})
