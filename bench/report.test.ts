import { expect, test } from 'vitest'
import { BUDGETS, type Measured, NOT_MEASURED, shortfall } from './budgets.ts'
import { resultsFile, tableOf } from './report.ts'

const sample: readonly Measured[] = [
  { name: 'login_of_hash_limit', goal: 0.85, reach: 'at-least', unit: 'ratio', value: 0.8125 },
  { name: 'storm_dashboard_p99', goal: 3, reach: 'at-most', unit: 'ratio', value: 2.5 },
]

test('the table says of each goal whether it is met, and by how much it is not', () => {
  expect(tableOf(sample)).toBe(
    [
      'name                 value  goal     verdict',
      'login_of_hash_limit  0.813  >= 0.85  falls short by 0.037', // 0.85 - 0.8125 = 0.0375
      'storm_dashboard_p99  2.5    <= 3     met',
      '',
    ].join('\n'),
  )
})

test('the file for programs has value, goal and unit under each name, not rounded', () => {
  expect(JSON.parse(resultsFile(sample))).toEqual({
    login_of_hash_limit: { value: 0.8125, goal: 0.85, unit: 'ratio' },
    storm_dashboard_p99: { value: 2.5, goal: 3, unit: 'ratio' },
  })
})

test('a goal that is just reached is met, whichever way it points', () => {
  const least = { name: 'x', goal: 0.5, reach: 'at-least', unit: 'ratio' } as const
  expect(shortfall({ ...least, value: 0.5 })).toBe(0)
  expect(shortfall({ ...least, value: 0.25 })).toBe(0.25)
  expect(shortfall({ ...least, value: 0.75 })).toBe(0)
  expect(shortfall({ ...least, reach: 'at-most', value: 0.5 })).toBe(0)
  expect(shortfall({ ...least, reach: 'at-most', value: 0.75 })).toBe(0.25)
})

test('a shortfall smaller than the table shows does not read as none', () => {
  const row = { name: 'x', goal: 1, reach: 'at-least', unit: 'ratio', value: 0.9999 } as const
  expect(tableOf([row])).toContain('falls short by 1.0e-4') // 1 - 0.9999
})

test('no budget is both measured and not measured', () => {
  const measured: readonly string[] = Object.values(BUDGETS).map(({ name }) => name)
  expect(NOT_MEASURED.filter((name) => measured.includes(name))).toEqual([])
})
