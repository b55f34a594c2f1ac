import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvValue, parseRecord } from './csv-record.ts'
import { type Row, splitRows, valuesOf } from './rows.ts'

const SEED = { seed: 20261122, numRuns: 200 }

const split = (text: string, columns: number, isLast = true) =>
  splitRows(text, { columns, line: 2, isLast })
const values = (rows: readonly Row[], columns: number) => rows.map((row) => valuesOf(row, columns))

const value = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '😀') })
// A return at the very end of a bare value belongs to the line end, as for every reader of Windows files.
const table = fc.array(
  fc.tuple(value, value, value).filter((row) => row.some((text) => text !== '')),
  { maxLength: 12 },
)

test('what was written as CSV is read back, whatever the values hold', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const text = rows.map((row) => row.map(csvValue).join(',') + end).join('')
      expect(values(split(text, 3).rows, 3)).toEqual(rows)
    }),
    SEED,
  )
})

test('good files read as csv-parse reads them', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => `${row.map(csvValue).join(',')}\n`).join('')
      const expected: unknown = parse(text, { record_delimiter: '\n' })
      expect(values(split(text, 3).rows, 3)).toEqual(expected)
    }),
    SEED,
  )
})

test('a file cut anywhere reads as the whole', () => {
  fc.assert(
    fc.property(table, fc.nat(), (rows, cutAt) => {
      const text = rows.map((row) => `${row.map(csvValue).join(',')}\n`).join('')
      const cut = text.lastIndexOf('\n', cutAt % (text.length + 1)) + 1
      const first = split(text.slice(0, cut), 3, false)
      const second = split(text.slice(first.used), 3)
      const whole = split(text, 3)
      expect([...first.rows, ...second.rows].map(({ raw }) => raw)).toEqual(
        whole.rows.map(({ raw }) => raw),
      )
      expect(first.lines + second.lines).toBe(whole.lines)
    }),
    SEED,
  )
})

test('no text makes the reader throw or stand still, and every line is accounted for', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\0') }), (text) => {
      const { rows, used, lines } = split(text, 2)
      expect(used).toBe(text.length)
      expect(lines).toBe(text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0))
      for (const row of rows) expect(['string', 'object']).toContain(typeof valuesOf(row, 2))
    }),
    SEED,
  )
})

test('a line with an open quote is a row of its own; the lines after it are not lost', () => {
  const { rows } = split('1,"open\n2,b\n3,"c, d"\n4,e\n', 2)
  expect(rows.map(({ line, raw }) => [line, raw])).toEqual([
    [2, '1,"open'],
    [3, '2,b'],
    [4, '3,"c, d"'],
    [5, '4,e'],
  ])
  expect(values(rows, 2)).toEqual([
    'A double quote opens and never closes.',
    ['2', 'b'],
    ['3', 'c, d'],
    ['4', 'e'],
  ])
})

test('a quote in the middle of a bare value is an ordinary character', () => {
  expect(parseRecord('PT "Maju" Jaya,2')).toEqual(['PT "Maju" Jaya', '2'])
})
