import { describe, expect, test } from 'vitest'
import { type PlainField, readTyped } from './typed-value.ts'

const title = { id: 'Isian', en: 'Field' }
const amount: PlainField = { kind: 'rupiah', title }
const json = (field: PlainField, text: string) => {
  const read = readTyped(field, text)
  return 'json' in read ? read.json : undefined
}

describe('an amount', () => {
  test.each([
    '5000000',
    '5.000.000',
    '5,000,000',
    'Rp5.000.000',
    'Rp 5.000.000',
    'rp. 5.000.000,00',
    'IDR 5,000,000',
    '5 000 000',
    '5.000.000,-',
    '5,000,000.00',
  ])('%s is five million rupiah', (text) => {
    expect(json(amount, text)).toBe(5_000_000n)
  })

  test.each([
    'lima juta',
    '5,5',
    '5.5',
    '5.00.000',
    '5.000,000',
    '-5',
    '5jt',
    '0x10',
    '5.000.000,50',
  ])('%s is none that can be read without guessing', (text) =>
    expect(json(amount, text)).toBeUndefined(),
  )

  test('of fifteen digits is read, of sixteen refused as too much', () => {
    expect(json(amount, '999.999.999.999.999')).toBe(999_999_999_999_999n)
    expect(readTyped(amount, '1.000.000.000.000.000')).toEqual({
      problem: { id: 'paling banyak 15 angka', en: 'at most 15 digits' },
    })
  })
})

test('a month and a day are read as they are written here, too', () => {
  const [month, date]: readonly PlainField[] = [
    { kind: 'month', title },
    { kind: 'date', title },
  ]
  if (month === undefined || date === undefined) throw new Error('two fields')
  for (const text of ['2026-03', '03-2026', '3/2026', '3 2026']) {
    expect(json(month, text)).toBe('2026-03')
  }
  expect(json(month, '13-2026')).toBeUndefined()
  for (const text of ['2026-03-05', '05-03-2026', '5/3/2026']) {
    expect(json(date, text)).toBe('2026-03-05')
  }
  expect(json(date, '30-02-2026')).toBeUndefined()
})

test('a rate may have a comma and the sign of per cent', () => {
  const rate: PlainField = { kind: 'rate', from: '0', to: '20', title }
  for (const text of ['5.51', '5,51', '5,51%', '5,51 %']) expect(json(rate, text)).toBe('5.51')
  expect(json(rate, 'lima')).toBeUndefined()
  expect(json(rate, '20')).toBe('20')
  expect(readTyped(rate, '20,1')).toEqual({
    problem: { id: 'tulis persen dari 0 sampai 20', en: 'write per cent from 0 to 20' },
  })
})

test('a number and a choice stay within what the law takes', () => {
  const age: PlainField = { kind: 'whole-number', from: 0, to: 130, title }
  expect(json(age, '130')).toBe(130n)
  expect(readTyped(age, '131')).toEqual({
    problem: {
      id: 'tulis bilangan bulat 0 sampai 130',
      en: 'write a whole number from 0 to 130',
    },
  })
  const classes: PlainField = { kind: 'class', title, options: [{ value: 3, words: title }] }
  expect(json(classes, '3')).toBe(3n)
  expect(json(classes, '4')).toBeUndefined()
  const choice: PlainField = { kind: 'choice', title, options: { other: title } }
  expect(json(choice, 'other')).toBe('other')
  expect(json(choice, 'constructor')).toBeUndefined()
})

test('a day outside the field’s bounds is named with them', () => {
  const date: PlainField = { kind: 'date', from: '2015-07-01', title }
  expect(json(date, '1-7-2015')).toBe('2015-07-01')
  expect(readTyped(date, '30-6-2015')).toEqual({
    problem: {
      id: 'tulis tanggal dari 01-07-2015 sampai 31-12-2199',
      en: 'write a date from 01-07-2015 to 31-12-2199',
    },
  })
})
