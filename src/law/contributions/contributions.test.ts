import { describe, expect, test } from 'vitest'
import { month, rupiah } from '#values'
import type { WageEarnerInput } from '../inputs/contributions.ts'
import { contributionShares, contributionsExplained } from './contributions.ts'

type Change = Partial<Omit<WageEarnerInput, 'month'>>

const wageEarner = (text: string, change: Change = {}): WageEarnerInput => ({
  segment: 'wage-earner',
  month: month(text),
  wage: rupiah(10_000_000n),
  riskClass: 1,
  ...change,
})
function shares(input: WageEarnerInput) {
  const answer = contributionShares(input)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}
function caveatKinds(input: WageEarnerInput) {
  const answer = contributionsExplained(input)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value.caveats.map(({ kind }) => kind)
}

describe('the law begins in July 2015', () => {
  test('an earlier month is refused with the first month', () => {
    const refusal = { kind: 'before-the-law', month: '2015-06', firstMonth: '2015-07' }
    expect(contributionShares(wageEarner('2015-06'))).toEqual({ ok: false, refusal })
    expect(contributionsExplained(wageEarner('2015-06'))).toEqual({ ok: false, refusal })
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
  const of = (input: (text: string) => WageEarnerInput, of: 'jkk' | 'jkm') =>
    months.map((text) => shares(input(text))[of])

  test('a hundredth of JKK and JKM is paid', () => {
    expect(of(wageEarner, 'jkk')).toEqual([24_000n, 240n, 240n, 24_000n])
    expect(of(wageEarner, 'jkm')).toEqual([30_000n, 300n, 300n, 30_000n])
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

describe('nobody has to take a relief', () => {
  test('JKK or JKM, or both, are whole where it is left', () => {
    const left = (reliefLeft: readonly ('jkk' | 'jkm')[]) => {
      const { jkk, jkm } = shares(wageEarner('2020-08', { reliefLeft }))
      return [jkk, jkm]
    }
    expect(left([])).toEqual([240n, 300n])
    expect(left(['jkk'])).toEqual([24_000n, 300n])
    expect(left(['jkk', 'jkm'])).toEqual([24_000n, 30_000n])
    const labour = { labourIntensive: true, reliefLeft: ['jkk'] } as const
    expect(shares(wageEarner('2025-06', labour)).jkk).toBe(24_000n)
  })

  test('and its conditions are not told then', () => {
    const left = wageEarner('2020-08', { reliefLeft: ['jkk', 'jkm'] })
    expect(caveatKinds(left)).not.toContain('relief-2020-conditions')
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
