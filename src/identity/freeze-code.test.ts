import { expect, test } from 'vitest'
import { freezeCodeOf, typedFreezeCode, WORDS_IN_CODE } from './freeze-code.ts'
import { PASSPHRASE_WORDS } from './passphrase-words.ts'

const key = new Uint8Array(32).fill(7)
const SEED = '0b5f6f0e-6f57-4f9b-8f1e-3c3a0f6a1c11'

test('a code has at least 80 bits: so many different words, nine times', () => {
  expect(new Set(PASSPHRASE_WORDS).size).toBe(PASSPHRASE_WORDS.length)
  expect(WORDS_IN_CODE * Math.log2(PASSPHRASE_WORDS.length)).toBeGreaterThanOrEqual(80)
  const words = freezeCodeOf(key, 1n, SEED).split(' ')
  expect(words).toHaveLength(9)
  for (const word of words) expect(PASSPHRASE_WORDS).toContain(word)
})

test('another member, seed or key has another code; the same have the same', () => {
  const code = freezeCodeOf(key, 1n, SEED)
  expect(freezeCodeOf(key, 1n, SEED)).toBe(code)
  const others = [
    freezeCodeOf(key, 2n, SEED),
    freezeCodeOf(key, 1n, SEED.replace('0b', '0c')),
    freezeCodeOf(new Uint8Array(32), 1n, SEED),
  ]
  expect(new Set([code, ...others]).size).toBe(4)
})

test('every word comes, none far more often than the others', () => {
  const counts = new Map<string, number>()
  for (let n = 0; n < 2_000; n += 1)
    for (const word of freezeCodeOf(key, BigInt(n), SEED).split(' '))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  expect(counts.size).toBe(PASSPHRASE_WORDS.length)
  // 18 000 words over about 650: some 28 each; ten standard deviations above are 80.
  expect(Math.max(...counts.values())).toBeLessThan(80)
})

test.each([
  ['abadi acara adik', 'abadi acara adik'],
  ['  Abadi-ACARA,\n 3. adik ', 'abadi acara adik'],
  ['ａｂａｄｉ acara', 'abadi acara'], // full-width letters
  ['', ''],
])('%j is read as %j', (typed, code) => {
  expect(typedFreezeCode(typed)).toBe(code)
})

test('what is far too long is cut before anything is done with it', () => {
  expect(typedFreezeCode('a'.repeat(1_000_000)).length).toBe(200)
})
