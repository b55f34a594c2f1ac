import { describe, expect, test } from 'vitest'
import { localDate } from '#values'
import { demoFiles } from '../../../test/people/index.ts'
import { rowsOf } from '../../../test/people/radar-by-hand/rows.ts'
import { CONTRIBUTION_COLUMNS, contributionRowReader } from '../actions/contribution-row.ts'
import { readMonth } from './calendar.ts'
import { HEADER, memberLines } from './file.ts'
import { planOf } from './plan.ts'

const plan = planOf({
  members: 200,
  from: readMonth('2020-01'),
  to: readMonth('2026-10'),
  seed: 'form',
})
const generated = Array.from({ length: plan.members }, (_, index) => memberLines(plan, index).rows)

describe.each([
  ['demo-data', HEADER + generated.join('')],
  ['the demo people', demoFiles(localDate('2026-11-22')).contributions],
])('what %s writes', (_name, csv) => {
  test('is read by the import to the last row', () => {
    const read = contributionRowReader()
    const rows = rowsOf(csv)
    expect(csv.split('\n')[0]).toBe(CONTRIBUTION_COLUMNS.join(','))
    const keys = rows.map((row) => read(CONTRIBUTION_COLUMNS.map((name) => row[name] ?? '')).key)
    expect(new Set(keys).size).toBe(rows.length)
  })
})
