import { describe, expect, test } from 'vitest'
import { runLaw } from '../../command-line.ts'

describe('survivors of a member who dies before the pension', () => {
  const survivors = (changed: object = {}) => {
    const input = {
      diedOn: '2026-11-22',
      wage: 8_000_000,
      contributionMonths: 130,
      membershipMonths: 132,
      ...changed,
    }
    return JSON.parse(runLaw(['jp-survivor-projection'], JSON.stringify(input)).out)
  }

  test('fifteen years count where most months of the membership were paid', () => {
    // 1 % × 15 × 8,000,000 = 1,200,000; the lowest pension of 2026 is 411,400.
    expect(survivors().result).toEqual({
      kind: 'monthly',
      formulaAmount: 1_200_000,
      spouse: 600_000,
      child: 600_000,
      childAfterSpouse: 411_400,
      parent: 411_400,
    })
  })

  test('the wage above the ceiling does not count', () => {
    expect(survivors({ wage: 20_000_000 }).result.formulaAmount).toBe(1_662_945) // 15 % of 11,086,300
  })

  test('with a lower density there is a lump sum and no amount', () => {
    expect(survivors({ contributionMonths: 100 }).result).toEqual({ kind: 'lump-sum' })
  })

  test('nothing before July 2015', () => {
    expect(survivors({ diedOn: '2015-06-30' }).refusal.kind).toBe('before-the-law')
  })
})
