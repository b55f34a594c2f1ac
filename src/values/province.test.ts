import { expect, test } from 'vitest'
import { isProvinceCode } from './province.ts'

test('38 provinces have a code', () => {
  const codes = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0'))
  expect(codes.filter(isProvinceCode)).toHaveLength(38)
})

test.each(['31', '11', '96'])('%s is the code of a province', (code) => {
  expect(isProvinceCode(code)).toBe(true)
})

test.each(['99', '20', '97', '3', '311', ''])('"%s" is the code of no province', (code) => {
  expect(isProvinceCode(code)).toBe(false)
})
