import { describe, expect, test } from 'vitest'
import { localDate } from '#values'
import type { Child } from './children.ts'
import { scholarshipCaveats, scholarshipOn } from './scholarship.ts'

const BEFORE = localDate('2019-12-01')
const FROM = localDate('2019-12-02')
const AFTER = localDate('2019-12-03')
const child = (remainingYears: Child['remainingYears']): Child => ({ remainingYears })
const amount = (children: readonly Child[], on = FROM) => scholarshipOn(children, on).value

describe('from 2 December 2019', () => {
  test('each level has its amount a year', () => {
    expect(amount([child({ primary: 1 })])).toBe(1_500_000n)
    expect(amount([child({ lowerSecondary: 1 })])).toBe(2_000_000n)
    expect(amount([child({ upperSecondary: 1 })])).toBe(3_000_000n)
    expect(amount([child({ higher: 1 })])).toBe(12_000_000n)
  })

  test('each level is paid for its longest time and no longer', () => {
    expect([amount([child({ primary: 8 })]), amount([child({ primary: 9 })])]).toEqual([
      12_000_000n, // 8 x 1,500,000
      12_000_000n,
    ])
    expect(amount([child({ lowerSecondary: 4 })])).toBe(6_000_000n) // 3 x 2,000,000
    expect(amount([child({ upperSecondary: 4 })])).toBe(9_000_000n) // 3 x 3,000,000
    expect(amount([child({ higher: 6 })])).toBe(60_000_000n) // 5 x 12,000,000
  })

  test('of three children the two with the most get it, in whatever order they stand', () => {
    const [least, middle, most] = [
      child({ primary: 2 }),
      child({ higher: 1 }),
      child({ higher: 2 }),
    ] as const
    // 12,000,000 + 24,000,000
    expect(amount([least, middle, most])).toBe(36_000_000n)
    expect(amount([most, least, middle])).toBe(36_000_000n)
    const { children } = scholarshipOn([least, middle, most], FROM)
    expect(children.map(({ label, value }) => [label.en, value])).toEqual([
      ['Child 3', 24_000_000n],
      ['Child 2', 12_000_000n],
      ['Other children', 0n],
    ])
    expect(children.at(-1)?.children[0]).toMatchObject({ value: 2, certainty: 'checked' })
  })

  test('a child without school years ahead gets none', () => {
    expect(amount([child({})])).toBe(0n)
    expect(amount([child({ primary: 0, higher: 0 })])).toBe(0n)
  })

  test('that it is paid every year is said', () => {
    expect(scholarshipCaveats([child({})], FROM).map(({ kind }) => kind)).toEqual([
      'scholarship-paid-yearly',
    ])
    expect(scholarshipCaveats([], FROM)).toEqual([])
    expect(scholarshipCaveats([child({})], BEFORE)).toEqual([])
  })
})

test('before, a member’s children get 12 million once, if one is still at school', () => {
  expect(amount([child({ primary: 1 })], BEFORE)).toBe(12_000_000n)
  expect(amount([child({}), child({ higher: 5 }), child({ higher: 5 })], BEFORE)).toBe(12_000_000n)
  expect(amount([child({})], BEFORE)).toBe(0n)
  expect(scholarshipOn([child({ primary: 1 })], BEFORE).certainty).toBe('checked')
  expect(amount([child({ primary: 1 })], AFTER)).toBe(1_500_000n)
})
