import { expect, test } from 'vitest'
import { parseEmail, parseIdentifier, parsePassport, parsePhone } from './identifier.ts'

test.each([
  ['siti@example.com', 'siti@example.com'],
  ['  Siti@Example.COM ', 'siti@example.com'],
  ['ｓｉｔｉ@example.com', 'siti@example.com'], // full-width letters
])('%j is an e-mail address', (typed, email) => {
  expect(parseIdentifier(typed)).toEqual({ kind: 'email', email })
})

test.each([
  ['21045678901', '21045678901'],
  ['2104 5678 901', '21045678901'],
  ['2104-5678-901', '21045678901'],
  ['２１０４５６７８９０１', '21045678901'],
  ['05k10098765', '05K10098765'],
])('%j is a KPJ', (typed, kpj) => {
  expect(parseIdentifier(typed)).toMatchObject({ kind: 'number', kpj, phone: undefined })
})

test.each([
  ['0812-3456-7890', undefined, '+6281234567890'],
  ['+62 812 3456 789', undefined, '+628123456789'],
  ['08123456789', '08123456789', '+628123456789'],
])('%j is a phone, where it has eleven digits a KPJ too', (typed, kpj, phone) => {
  expect(parseIdentifier(typed)).toEqual({ kind: 'number', kpj, phone })
})

test.each(['', ' ', 'siti', 'siti@', '@example.com', 'a@b', 'a b@example.com', '210456789', '\0'])(
  '%j is neither',
  (typed) => {
    expect(parseIdentifier(typed)).toBeUndefined()
  },
)

test('an address longer than 254 characters is none', () => {
  expect(parseEmail(`${'a'.repeat(250)}@example.com`)).toBeUndefined()
})

test.each([
  ['0812-3456-7890', '+6281234567890'],
  ['6281234567890', '+6281234567890'],
  ['+62 812 3456 7890', '+6281234567890'],
  ['(021) 555 0101', '+62215550101'],
  ['+31 20 555 0101', '+31205550101'],
])('%j is a phone number', (typed, phone) => {
  expect(parsePhone(typed)).toBe(phone)
})

test.each(['12', 'abc', '+0812345678', '081234567890123456'])('%j is no phone number', (typed) => {
  expect(parsePhone(typed)).toBeUndefined()
})

test('a passport number is compared without spaces and in capitals', () => {
  expect(parsePassport('x 123-4567')).toBe('X1234567')
  expect(parsePassport('x!')).toBeUndefined()
})
