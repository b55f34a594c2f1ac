import { describe, expect, test } from 'vitest'
import { localDate, percent } from '#values'
import type { Loss } from './loss.ts'
import { lossProblem } from './loss-problem.ts'

const problem = (losses: readonly Loss[], functional = false) =>
  lossProblem(losses, { on: localDate('2024-01-01'), functional })
const field = (losses: readonly Loss[], functional = false) => problem(losses, functional)?.field
const HALF = percent('50')

test('a partial disability without a loss is none', () => {
  expect(field([])).toBe('losses')
})

test('a loss of function says how much of it is lost', () => {
  const thumb: Loss = { item: 'right-thumb', functionLossPercent: HALF }
  expect(problem([thumb], true)).toBeUndefined()
  expect(field([thumb, { item: 'left-thumb' }], true)).toBe('losses[1].functionLossPercent')
  expect(problem([thumb, { item: 'left-thumb' }])).toBeUndefined()
})

describe('the degree', () => {
  test('is needed for a range, and lies within it', () => {
    const scalp = (degree?: string): Loss => ({
      item: 'scalp',
      ...(degree === undefined ? {} : { degreePercent: percent(degree) }),
    })
    expect(problem([scalp('10')])).toBeUndefined()
    expect(problem([scalp('30')])).toBeUndefined()
    for (const wrong of [scalp(), scalp('9.99'), scalp('30.01')])
      expect(problem([wrong])).toMatchObject({
        field: 'losses[0].degreePercent',
        must: { en: 'say what the doctor set, from 10 to 30' },
      })
  })

  test('or the count tells how much sight is lost, not both', () => {
    expect(problem([{ item: 'visual-field', degreePercent: HALF }])).toBeUndefined()
    expect(problem([{ item: 'visual-field', count: 5 }])).toBeUndefined()
    expect(field([{ item: 'visual-field', count: 5, degreePercent: HALF }])).toBe(
      'losses[0].degreePercent',
    )
  })

  test('belongs to no other row', () => {
    expect(field([{ item: 'one-eye' }, { item: 'both-eyes', degreePercent: HALF }])).toBe(
      'losses[1].degreePercent',
    )
  })
})

describe('the count', () => {
  test('is at most what a body has, over all rows', () => {
    expect(problem([{ item: 'other-toe', count: 6 }])).toBeUndefined()
    expect(field([{ item: 'other-toe', count: 7 }])).toBe('losses[0].count')
    expect(
      field([
        { item: 'other-toe', count: 3 },
        { item: 'big-toe', count: 2 },
        { item: 'other-toe', count: 4 },
      ]),
    ).toBe('losses[2].count')
  })

  test('is one where a body has one', () => {
    expect(field([{ item: 'right-thumb', count: 2 }])).toBe('losses[0].count')
    expect(field([{ item: 'right-thumb' }, { item: 'right-thumb' }])).toBe('losses[1].count')
  })
})
