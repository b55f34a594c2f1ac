import { expect, test } from 'vitest'
import { localDate, rupiah } from '#values'
import { temporaryDisability } from './temporary-disability.ts'

const WAGE = rupiah(4_000_000n)
const amount = (months: number, on: string, wage = WAGE) =>
  temporaryDisability(wage, months, localDate(on)).value

test('before 2 December 2019: six months whole, six months 75 %, then half', () => {
  expect(amount(0, '2019-12-01')).toBe(0n)
  expect(amount(6, '2019-12-01')).toBe(24_000_000n) // 6 x 4,000,000
  expect(amount(7, '2019-12-01')).toBe(27_000_000n) // 24,000,000 + 3,000,000
  expect(amount(12, '2019-12-01')).toBe(42_000_000n) // 24,000,000 + 6 x 3,000,000
  expect(amount(13, '2019-12-01')).toBe(44_000_000n) // 42,000,000 + 2,000,000
  expect(amount(20, '2015-07-01')).toBe(58_000_000n) // 42,000,000 + 8 x 2,000,000
})

test('from that day: twelve months whole, then half', () => {
  for (const on of ['2019-12-02', '2019-12-03', '2026-11-28']) {
    expect(amount(6, on)).toBe(24_000_000n)
    expect(amount(7, on)).toBe(28_000_000n)
    expect(amount(12, on)).toBe(48_000_000n)
    expect(amount(13, on)).toBe(50_000_000n)
  }
})

test('the periods are carried exactly and rounded together, once', () => {
  // 6 x 1 + 0.75 x 5 + nothing = 9.75; by month it would be 6 + 5 x 1
  expect(amount(11, '2019-12-01', rupiah(1n))).toBe(10n)
  // 6 + 6 x 0.75 + 0.5 = 11; rounded apart it would be 6 + 5 + 1
  expect(amount(13, '2019-12-01', rupiah(1n))).toBe(11n)
  expect(temporaryDisability(rupiah(1n), 11, localDate('2019-12-01')).exact).toEqual({
    numerator: 39n,
    denominator: 4n,
  })
})

test('the reasons name each period that was reached, and how sure its share is', () => {
  const old = temporaryDisability(WAGE, 7, localDate('2019-12-01'))
  expect(old.certainty).toBe('checked')
  expect(old.children.map(({ label, value }) => [label.en, value])).toEqual([
    ['Length of a period', 6],
    ['First six months', 24_000_000n],
    ['Second six months', 3_000_000n],
  ])
  expect(temporaryDisability(WAGE, 1, localDate('2019-12-02')).certainty).toBe('needs-review')
})
