import { expect, test } from 'vitest'
import { maskedAccount, parseAccountNumber } from './account-number.ts'
import { BANKS_AS_OF, type Bank, banks } from './banks.ts'

const bank = (code: string): Bank => {
  const found = banks.get(code)
  if (found === undefined) throw new Error(code)
  return found
}

test.each([
  ['002', '1234 5678 9012 345', '123456789012345'],
  ['008', '123-00-1234567-8', '1230012345678'],
  ['014', '123.456.7890', '1234567890'],
  ['014', '１２３４５６７８９０', '1234567890'],
])('of bank %s, %s is a number', (code, typed, number) => {
  expect(parseAccountNumber(bank(code), typed)).toEqual({ ok: true, value: { number } })
})

test.each([
  ['014', '', { kind: 'number-missing' }],
  ['014', ' - ', { kind: 'number-missing' }],
  ['014', '12345O7890', { kind: 'number-not-digits' }],
  ['014', '+1234567890', { kind: 'number-not-digits' }],
  ['009', '1234', { kind: 'number-length', had: 4 }],
  ['009', '1'.repeat(21), { kind: 'number-length', had: 21 }],
  [
    '014',
    '123456789',
    { kind: 'number-not-of-bank', had: 9, wanted: 10, bank: 'Bank Central Asia (BCA)' },
  ],
  [
    '002',
    '1234567890',
    { kind: 'number-not-of-bank', had: 10, wanted: 15, bank: 'Bank Rakyat Indonesia (BRI)' },
  ],
])('of bank %s, %j is refused', (code, typed, refusal) => {
  expect(parseAccountNumber(bank(code), typed)).toEqual({ ok: false, refusal })
})

test('a format that one source tells refuses nothing: it is said that the number is unusual', () => {
  expect(parseAccountNumber(bank('451'), '12345678')).toEqual({
    ok: true,
    value: { number: '12345678', unusual: 10 },
  })
})

test('where no source tells a format, 5 to 20 digits will do', () => {
  for (const digits of [5, 12, 20])
    expect(parseAccountNumber(bank('013'), '7'.repeat(digits))).toEqual({
      ok: true,
      value: { number: '7'.repeat(digits) },
    })
})

test('a masked number shows its last digits, of a short one fewer', () => {
  expect(maskedAccount('1234567890')).toBe('•••• 7890')
  expect(maskedAccount('12345')).toBe('•••• 45')
})

test('the list of banks says from when it is, from what, and how sure each format is', () => {
  expect(BANKS_AS_OF.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect([...banks.keys()].every((code) => /^\d{3}$/.test(code))).toBe(true)
  expect(banks.size).toBeGreaterThan(80)
  const formats = [...banks.values()].flatMap(({ format }) => format ?? [])
  expect(formats.map(({ certainty }) => certainty)).not.toContain('checked')
  for (const { source } of formats) expect(source.length).toBeGreaterThan(20)
})
