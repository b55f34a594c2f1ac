import { expect, test } from 'vitest'
import { localDate, month } from '#values'
import { cited, citedItem, type DatedEntry, inForceAt, leaf, rupiahOf } from './dated.ts'

const entry = (from: string): DatedEntry => ({ from, source: 'read', certainty: 'checked' })
const file = { id: 'jkk/table', basis: 'PP 44/2015 annex III' }

test('years, months and days each begin on their first day', () => {
  const entries = [entry('2015'), entry('2019-12'), entry('2019-12-02'), entry('2025-02-01')]
  const at = (when: Parameters<typeof inForceAt>[1]) => inForceAt(entries, when)?.from
  expect(at(month('2014-12'))).toBeUndefined()
  expect(at(localDate('2015-01-01'))).toBe('2015')
  expect(at(localDate('2019-12-01'))).toBe('2019-12')
  expect(at(month('2019-12'))).toBe('2019-12')
  expect(at(localDate('2019-12-02'))).toBe('2019-12-02')
  expect(at(localDate('2025-01-31'))).toBe('2019-12-02')
  expect(at(month('2025-02'))).toBe('2025-02-01')
})

test('a value with a basis of its own is cited with that', () => {
  expect(cited(file, entry('2015-07'), 1).basis).toBe('PP 44/2015 annex III')
  expect(cited(file, { ...entry('2019-12-02'), basis: 'PP 82/2019' }, 1).basis).toBe('PP 82/2019')
})

test('a row says of itself what differs from its table, and its leaf names it', () => {
  const row = { certainty: 'unverified', source: 'from memory' } as const
  const value = citedItem(file, entry('2015-07'), { item: 'right-thumb', row, value: 15 })
  expect(value).toEqual({
    id: 'jkk/table',
    item: 'right-thumb',
    value: 15,
    from: '2015-07',
    basis: 'PP 44/2015 annex III',
    source: 'from memory',
    certainty: 'unverified',
  })
  const own = { ...row, basis: 'PP 82/2019', note: 'each' }
  const other = citedItem(file, entry('2015-07'), { item: 'toe', row: own, value: 2 })
  expect(other).toMatchObject({ basis: 'PP 82/2019', note: 'each' })
  const label = { id: 'Ibu jari kanan', en: 'Right thumb' }
  expect(leaf(value, label, { unit: 'number', value: 15 })).toMatchObject({
    certainty: 'unverified',
    ruleVersion: 'jkk/table/right-thumb@2015-07',
  })
})

test('an amount that is not known stays so', () => {
  expect(rupiahOf(undefined)).toBeUndefined()
  expect(rupiahOf(0n)).toBe(0n)
})
