import { describe, expect, test } from 'vitest'
import { month, rupiah } from '#values'
import { nodesOf } from '../explained.ts'
import type { WageEarnerInput } from '../inputs/contributions.ts'
import { contributionsExplained } from './contributions.ts'

const wageEarner = (text: string, change: Partial<WageEarnerInput> = {}): WageEarnerInput => ({
  segment: 'wage-earner',
  month: month(text),
  wage: rupiah(10_000_000n),
  riskClass: 1,
  ...change,
})

describe('a result can be explained', () => {
  test('rounding is told where it changed an amount, with the exact one', () => {
    const odd = wageEarner('2025-06', { wage: rupiah(4_321_987n), ageInYears: 30 })
    const answer = contributionsExplained(odd)
    expect(answer).toMatchObject({ value: { caveats: [{ kind: 'rounding-is-custom' }] } })
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
