import { describe, expect, test } from 'vitest'
import { month, rupiah } from '#values'
import { nodesOf } from '../explained.ts'
import type { SelfEmployedInput, WageEarnerInput } from '../inputs/contributions.ts'
import { contributionShares, contributionsExplained } from './contributions.ts'

type Change<Input> = Partial<Omit<Input, 'month'>>

const wageEarner = (text: string, change: Change<WageEarnerInput> = {}): WageEarnerInput => ({
  segment: 'wage-earner',
  month: month(text),
  wage: rupiah(10_000_000n),
  riskClass: 1,
  ...change,
})
const selfEmployed = (text: string, change: Change<SelfEmployedInput> = {}): SelfEmployedInput => ({
  segment: 'self-employed',
  month: month(text),
  income: rupiah(3_200_000n),
  occupation: 'other',
  programmes: ['jkk', 'jkm', 'jht'],
  ...change,
})

function shares(input: WageEarnerInput | SelfEmployedInput) {
  const answer = contributionShares(input)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}
function caveatKinds(input: WageEarnerInput | SelfEmployedInput) {
  const answer = contributionsExplained(input)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value.caveats.map(({ kind }) => kind)
}

describe('the law begins in July 2015', () => {
  test('an earlier month is refused with the first month', () => {
    const refusal = { kind: 'before-the-law', month: '2015-06', firstMonth: '2015-07' }
    expect(contributionShares(wageEarner('2015-06'))).toEqual({ ok: false, refusal })
    expect(contributionsExplained(selfEmployed('2015-06'))).toEqual({ ok: false, refusal })
  })

  test('July 2015 has all but JKP', () => {
    expect(shares(wageEarner('2015-07'))).toEqual({
      jkk: 24_000n,
      jkm: 30_000n,
      jht: { employer: 370_000n, worker: 200_000n },
      jp: { employer: 140_000n, worker: 70_000n }, // ceiling 7,000,000
      jkp: { government: 0n, recomposedFromJkk: 0n, recomposedFromJkm: 0n },
      total: { employer: 564_000n, worker: 270_000n, government: 0n },
    })
  })
})

describe('the relief of 2020 lasts from August 2020 to January 2021', () => {
  const months = ['2020-07', '2020-08', '2021-01', '2021-02']
  const of = (input: (text: string) => WageEarnerInput | SelfEmployedInput, of: 'jkk' | 'jkm') =>
    months.map((text) => shares(input(text))[of])

  test('a hundredth of JKK and JKM is paid', () => {
    expect(of(wageEarner, 'jkk')).toEqual([24_000n, 240n, 240n, 24_000n])
    expect(of(wageEarner, 'jkm')).toEqual([30_000n, 300n, 300n, 30_000n])
  })

  test('by the self-employed too, whoever pays for them', () => {
    expect(of(selfEmployed, 'jkm')).toEqual([6_800n, 68n, 68n, 6_800n])
    const paid = (text: string) => selfEmployed(text, { paidByGovernment: true })
    expect(of(paid, 'jkk')).toEqual([34_500n, 345n, 345n, 34_500n])
  })

  test('JHT and JP stay whole', () => {
    expect(shares(wageEarner('2020-08')).jht.worker).toBe(200_000n)
    expect(shares(wageEarner('2020-08')).jp.worker).toBe(89_397n) // 1 % of 8,939,700
  })

  test('its conditions are told only in its months', () => {
    const told = months.map((text) =>
      caveatKinds(wageEarner(text)).includes('relief-2020-conditions'),
    )
    expect(told).toEqual([false, true, true, false])
    const deferred = months.map((text) =>
      caveatKinds(wageEarner(text)).includes('jp-could-be-deferred'),
    )
    expect(deferred).toEqual([false, true, true, false])
  })
})

describe('the labour-intensive relief lasts from February 2025 to January 2026', () => {
  const months = ['2025-01', '2025-02', '2025-07', '2025-08', '2026-01', '2026-02']
  const relieved = (text: string) => wageEarner(text, { labourIntensive: true })

  test('half of JKK is paid, JKM stays whole', () => {
    expect(months.map((text) => shares(relieved(text)).jkk)).toEqual([
      24_000n,
      12_000n,
      12_000n,
      12_000n,
      12_000n,
      24_000n,
    ])
    expect(months.map((text) => shares(relieved(text)).jkm)).toEqual(months.map(() => 30_000n))
  })

  test('every class is halved', () => {
    const jkk = ([1, 2, 3, 4, 5] as const).map(
      (riskClass) => shares(wageEarner('2025-06', { labourIntensive: true, riskClass })).jkk,
    )
    // 0.120, 0.270, 0.445, 0.635, 0.870 %
    expect(jkk).toEqual([12_000n, 27_000n, 44_500n, 63_500n, 87_000n])
  })

  test('other employers pay in full', () => {
    expect(shares(wageEarner('2025-06', { labourIntensive: false })).jkk).toBe(24_000n)
  })

  test('its conditions and the open question of the recomposition are told', () => {
    expect(caveatKinds(relieved('2025-06'))).toEqual(
      expect.arrayContaining(['relief-labour-intensive-conditions', 'jkp-recomposition-in-relief']),
    )
    expect(caveatKinds(relieved('2026-02'))).not.toContain('jkp-recomposition-in-relief')
  })
})

describe('construction workers whose wage is known', () => {
  test('JKK is 1.74 % in every class', () => {
    for (const riskClass of [1, 5] as const)
      expect(shares(wageEarner('2026-02', { riskClass, constructionFixedTerm: true })).jkk).toBe(
        174_000n,
      )
  })

  test('the labour-intensive relief is not theirs, and that is said', () => {
    const both = wageEarner('2025-06', { constructionFixedTerm: true, labourIntensive: true })
    expect(shares(both).jkk).toBe(174_000n)
    expect(caveatKinds(both)).toContain('construction-without-relief')
  })

  test('the relief of 2020 is', () => {
    expect(shares(wageEarner('2020-09', { constructionFixedTerm: true })).jkk).toBe(1_740n)
  })
})

describe('JP and age', () => {
  test('JP stops at the pension age and leaves the others alone', () => {
    const old = shares(wageEarner('2026-04', { ageInYears: 59 }))
    expect(old.jp).toEqual({ employer: 0n, worker: 0n })
    expect(old.jht.worker).toBe(200_000n)
  })

  test('it goes on for who continues', () => {
    const going = { ageInYears: 59, continuesAfterPensionAge: true }
    expect(shares(wageEarner('2026-04', going)).jp.worker).toBe(100_000n)
    const over = wageEarner('2026-04', { ...going, ageInYears: 62 })
    expect(shares(over).jp.worker).toBe(0n)
    expect(caveatKinds(over)).toContain('jp-deferral-over')
  })

  test('an age that is not given is assumed and said', () => {
    expect(caveatKinds(wageEarner('2025-06'))).toEqual(['age-not-given'])
    expect(caveatKinds(wageEarner('2025-06', { ageInYears: 30 }))).toEqual([])
    expect(caveatKinds(wageEarner('2025-06', { programmes: ['jkk', 'jkm', 'jht'] }))).toEqual([])
  })

  test('from March 2027 on the ceiling is said to be unknown', () => {
    const kind = 'jp-ceiling-not-published'
    expect(caveatKinds(wageEarner('2027-02', { ageInYears: 30 }))).not.toContain(kind)
    expect(caveatKinds(wageEarner('2027-03', { ageInYears: 30 }))).toContain(kind)
    expect(caveatKinds(wageEarner('2027-03', { ageInYears: 64 }))).not.toContain(kind)
    const answer = contributionsExplained(wageEarner('2027-03'))
    expect(answer.ok && answer.value.explanation.certainty).toBe('unverified')
  })
})

describe('only the programmes that are taken part in count', () => {
  test('micro employers: JKK and JKM', () => {
    expect(shares(wageEarner('2026-04', { programmes: ['jkk', 'jkm'] }))).toMatchObject({
      jht: { employer: 0n, worker: 0n },
      jp: { employer: 0n, worker: 0n },
      jkp: { government: 0n },
      total: { employer: 54_000n, worker: 0n, government: 0n },
    })
  })

  test('none at all cost nothing', () => {
    expect(shares(wageEarner('2026-04', { programmes: [] })).total).toEqual({
      employer: 0n,
      worker: 0n,
      government: 0n,
    })
    expect(shares(selfEmployed('2026-04', { programmes: [] })).total.worker).toBe(0n)
  })

  test('JKP without the programmes that it needs is said to be doubtful', () => {
    const alone = wageEarner('2026-04', { programmes: ['jkp'] })
    expect(shares(alone).jkp).toEqual({
      government: 11_000n,
      recomposedFromJkk: 0n,
      recomposedFromJkm: 0n,
    })
    expect(caveatKinds(alone)).toContain('jkp-membership')
    expect(caveatKinds(wageEarner('2026-02', { ageInYears: 54 }))).toContain('jkp-membership')
    expect(caveatKinds(wageEarner('2021-01', { ageInYears: 54 }))).not.toContain('jkp-membership')
  })

  test('a month in which the JKP rule changed is told', () => {
    expect(caveatKinds(wageEarner('2025-02'))).toContain('jkp-month-of-change')
    expect(caveatKinds(wageEarner('2025-03'))).not.toContain('jkp-month-of-change')
  })

  test('the recomposition is inside the bill, never on top', () => {
    const { jkk, jkm, jht, jp, total } = shares(wageEarner('2022-06'))
    expect(total.employer).toBe(jkk + jkm + jht.employer + jp.employer)
    expect(total.government).toBe(11_000n)
  })
})

describe('the reliefs of the self-employed', () => {
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

describe('a result can be explained', () => {
  test('rounding is told where it changed an amount, with the exact one', () => {
    const odd = wageEarner('2025-06', { wage: rupiah(4_321_987n), ageInYears: 30 })
    expect(caveatKinds(odd)).toEqual(['rounding-is-custom'])
    const answer = contributionsExplained(odd)
    const jkk = answer.ok
      ? nodesOf(answer.value.explanation).find(({ label }) => label.en === 'JKK contribution')
      : undefined
    // 0.24 % of 4,321,987 is 10,372.7688
    expect(jkk).toMatchObject({
      value: 10_373n,
      exact: { numerator: 12_965_961n, denominator: 1_250n },
    })
  })

  test('every amount of the tree is the sum or product below it, and every share cites the law', () => {
    const answer = contributionsExplained(wageEarner('2026-04'))
    if (!answer.ok) throw new Error('refused')
    const { explanation, shares: same } = answer.value
    expect(explanation.value).toBe(same.total.employer + same.total.worker)
    expect(explanation.basis).toContain('PP 46/2015 art. 16(1)b')
    for (const node of nodesOf(explanation)) expect(node.basis, node.label.en).toMatch(/^PP /)
  })

  test('a programme not taken part in gives its reason', () => {
    const answer = contributionsExplained(wageEarner('2026-04', { programmes: ['jkk'] }))
    const jht = answer.ok
      ? nodesOf(answer.value.explanation).find(({ label }) => label.en === 'JHT, worker')
      : undefined
    expect(jht?.formula.en).toBe('This programme is not taken part in')
  })
})
