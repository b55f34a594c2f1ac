import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readParameterFile } from './parameter-file.ts'

describe('a list of holidays', () => {
  const list = (days: string, year = '2026') =>
    readParameterFile(
      'record/holiday',
      parse(
        `{ title: x, unit: name by day, keyed-by: calendar-year, basis: x, last-reviewed: 2026-11-30, values: { ${year}: { source: x, certainty: checked, holidays: ${days} } } }`,
      ),
    )

  test('names each day', () => {
    expect(list('{ "2026-01-01": Tahun Baru }')).toMatchObject({
      kind: 'holidays',
      keyedBy: 'calendar-year',
      values: [{ from: '2026', holidays: { '2026-01-01': 'Tahun Baru' } }],
    })
  })

  test('with a day that is none, or without a name, is refused', () => {
    expect(() => list('{ "2026-02-30": Nyepi }')).toThrow('must be a day and its name')
    expect(() => list('{ "2026-01-01": "" }')).toThrow('must be a day and its name')
    expect(() => list('{ "2026-01-01": 5 }')).toThrow('must be a day and its name')
    expect(() => list('{ "2026-01-01": x }', 'soon')).toThrow('not an effective date')
  })
})
