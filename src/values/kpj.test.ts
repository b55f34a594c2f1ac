import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kpjText, parseKpj } from './kpj.ts'

describe('a membership number', () => {
  test('is eleven letters or digits, with or without spaces, dots and dashes', () => {
    for (const text of [
      '21045678901',
      '2104 5678 901',
      ' 2104-5678.901 ',
      '2104\u00a05678\u00a0901',
    ])
      expect(parseKpj(text)).toBe('21045678901')
    expect(parseKpj('12j45678901')).toBe('12J45678901')
  })

  test('nothing else is one', () => {
    for (const text of [
      '',
      '2104567890',
      '210456789012',
      '2104567890_',
      '２１０４５６７８９０１',
      'ı2345678901',
      'ß234567890',
    ])
      expect(parseKpj(text)).toBeUndefined()
  })

  test('as printed it reads back the same', () => {
    const letters = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    fc.assert(
      fc.property(fc.array(letters, { minLength: 11, maxLength: 11 }), (signs) => {
        const kpj = parseKpj(signs.join(''))
        expect(kpj).toBe(signs.join(''))
        expect(kpj && parseKpj(kpjText(kpj))).toBe(kpj)
        expect(kpj && parseKpj(kpj.toLowerCase())).toBe(kpj)
      }),
      { seed: 20261122, numRuns: 100 },
    )
  })

  test('is printed in groups of four, four and three', () => {
    const kpj = parseKpj('21045678901')
    expect(kpj && kpjText(kpj)).toBe('2104 5678 901')
  })
})
