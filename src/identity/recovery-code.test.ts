import { expect, test } from 'vitest'
import { codesOfSet, printedCode, recoveryCodeOf } from './recovery-code.ts'

const key = new Uint8Array(32).fill(7)
const SEED = '0b8a9e0e-5d8f-4f0c-9a53-0d6f3f6f2a11'

test('a set is ten different codes of 13 characters, 65 bits each', () => {
  const codes = codesOfSet(key, 7n, SEED)
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{13}$/)
})

test('the same set can be shown again; another member, seed or key has other codes', () => {
  const codes = codesOfSet(key, 7n, SEED)
  expect(codesOfSet(key, 7n, SEED)).toEqual(codes)
  const others = [
    codesOfSet(key, 8n, SEED),
    codesOfSet(key, 7n, SEED.replace('0b', '1b')),
    codesOfSet(new Uint8Array(32).fill(8), 7n, SEED),
  ].flat()
  expect(others.filter((code) => codes.includes(code))).toEqual([])
})

test('every character of the alphabet is used, evenly', () => {
  const counts = new Map<string, number>()
  for (let member = 1n; member <= 200n; member += 1n) {
    for (const character of codesOfSet(key, member, SEED).join('')) {
      counts.set(character, (counts.get(character) ?? 0) + 1)
    }
  }
  expect(counts.size).toBe(32)
  // 200 × 10 × 13 / 32 = 812.5 expected; five standard deviations are about 140.
  for (const count of counts.values()) expect(Math.abs(count - 812.5)).toBeLessThan(140)
})

test('a code is recognised as people type it', () => {
  expect(printedCode('7KQ2M9XA4TRWC')).toBe('7KQ2-M9XA-4TRWC')
  for (const typed of ['7KQ2-M9XA-4TRWC', ' 7kq2 m9xa 4trwc ', '7KQ2M9XA4TRWC']) {
    expect(recoveryCodeOf(typed)).toBe('7KQ2M9XA4TRWC')
  }
  expect(recoveryCodeOf('oil0-0000-00000')).toBe('0110000000000') // o is 0; i and l are 1
  for (const typed of [
    '',
    '287082',
    '7KQ2M9XA4TRW',
    '7KQ2M9XA4TRWCC',
    'U'.repeat(13),
    'a'.repeat(99),
  ]) {
    expect(recoveryCodeOf(typed)).toBeUndefined()
  }
})
