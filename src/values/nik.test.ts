import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNik } from './nik.ts'

test('an identity number is sixteen digits, with or without spaces, dots and dashes', () => {
  for (const text of [
    '3201010209980003',
    '3201 0102 0998 0003',
    '3201.0102-0998.0003 ',
    '32 01 01 020998 0003',
  ])
    expect(parseNik(text)).toBe('3201010209980003')
})

test('numbers that match no birthday are lawful', () => {
  expect(parseNik('0000000000000000')).toBe('0000000000000000')
  expect(parseNik('3201019999999999')).toBe('3201019999999999')
})

test('nothing else is one', () => {
  for (const text of [
    '',
    '320101020998000',
    '32010102099800031',
    '320101020998000A',
    '٣٢٠١٠١٠٢٠٩٩٨٠٠٠٣',
  ])
    expect(parseNik(text)).toBeUndefined()
})

test('any sixteen digits survive any grouping', () => {
  const digits = fc.array(fc.constantFrom(...'0123456789'), { minLength: 16, maxLength: 16 })
  fc.assert(
    fc.property(digits, fc.constantFrom(' ', '.', '-', '\u00a0'), (signs, separator) => {
      expect(parseNik(signs.join(separator))).toBe(signs.join(''))
    }),
    { seed: 20261122, numRuns: 100 },
  )
})
