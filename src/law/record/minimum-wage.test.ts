import { expect, test } from 'vitest'
import { month } from '#values'
import { minimumWageIn } from './minimum-wage.ts'

test('a minimum wage is that of the province and the year, with its source', () => {
  expect(minimumWageIn('31', month('2026-01'))).toEqual({
    id: 'record/minimum-wage',
    item: '31',
    value: 5_729_876n,
    from: '2026',
    basis: 'UU 13/2003 art. 88C-88D; decree of each governor',
    source: 'decree Kep. 1142/2025',
    certainty: 'checked',
  })
  expect(minimumWageIn('31', month('2025-12'))?.value).toBe(5_396_761n)
})

test('a value with decimals is rounded up', () => {
  expect(minimumWageIn('33', month('2026-06'))?.value).toBe(2_327_387n) // 2,327,386.07
})

test('where two sources differ the lower one counts', () => {
  expect(minimumWageIn('65', month('2026-06'))?.value).toBe(3_770_000n)
})

test('a year or a province without a value has none', () => {
  expect(minimumWageIn('31', month('2023-12'))).toBeUndefined()
  expect(minimumWageIn('31', month('2027-01'))).toBeUndefined()
  expect(minimumWageIn('', month('2026-01'))).toBeUndefined()
  expect(minimumWageIn('99', month('2026-01'))).toBeUndefined()
})
