import { expect, test } from 'vitest'
import { month, rupiah } from '#values'
import { jpOfWage } from './contribution.ts'
import { ceilingLeaf, wageCeilingIn } from './wage-ceiling.ts'

const worker = (text: string, wage: bigint) =>
  jpOfWage({ month: month(text), wage: rupiah(wage) }).worker.value

test('the JP ceiling of March 2026 does not touch February', () => {
  expect(worker('2026-02', 12_000_000n)).toBe(105_474n) // 1 % of 10 547 400
  expect(worker('2026-03', 12_000_000n)).toBe(110_863n) // 1 % of 11 086 300
})

test('the ceiling fell in March 2021', () => {
  expect(worker('2021-02', 9_000_000n)).toBe(89_397n) // 1 % of 8 939 700
  expect(worker('2021-03', 9_000_000n)).toBe(87_546n) // 1 % of 8 754 600
})

test('from March 2027 on the last published ceiling stands in and is marked', () => {
  expect(wageCeilingIn(month('2027-02'))).toMatchObject({
    isPublished: true,
    certainty: 'needs-review',
  })
  const unknown = wageCeilingIn(month('2027-03'))
  expect(unknown).toMatchObject({ isPublished: false, certainty: 'unverified', value: 11_086_300n })
  expect(unknown && ceilingLeaf(unknown).note).toContain('not published')
})

test('before July 2015 there is no ceiling and no JP', () => {
  expect(wageCeilingIn(month('2015-06'))).toBeUndefined()
  expect(worker('2015-06', 9_000_000n)).toBe(0n)
})
