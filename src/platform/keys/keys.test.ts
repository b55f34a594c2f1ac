import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createKeys,
  type KeyRing,
  newKeyRing,
  oneTimeCode,
  oneTimeCodes,
  parseKeyRing,
  withNextKey,
} from './index.ts'

const ring = (text: string): KeyRing => {
  const parsed = parseKeyRing(text)
  if (typeof parsed === 'string') throw new Error(parsed)
  return parsed
}
const KEY_1 = `1:${Buffer.alloc(32, 1).toString('base64')}`
const KEY_2 = `2:${Buffer.alloc(32, 2).toString('base64')}`
const keys = createKeys(ring(KEY_1))

describe('a sealed field', () => {
  test('opens in its own place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(keys.open('a:1', keys.seal('a:1', text))).toBe(text)
      }),
      { seed: 20261122, numRuns: 100 },
    )
  })
  test('does not open in another row', () => {
    expect(() => keys.open('a:2', keys.seal('a:1', '0812'))).toThrow()
  })
  test('does not open when any byte was changed', () => {
    const sealed = keys.seal('a:1', '0812')
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Uint8Array.from(sealed, (byte, at) => (at === index ? byte ^ 1 : byte))
      expect(() => keys.open('a:1', changed)).toThrow()
    }
  })
  test('never looks the same twice', () => {
    expect(keys.seal('a:1', 'x')).not.toEqual(keys.seal('a:1', 'x'))
  })
  test('opens after a newer key joined, and is sealed with the newer one from then on', () => {
    const old = keys.seal('a:1', '0812')
    const rotated = createKeys(ring(`${KEY_1},${KEY_2}`))
    expect(rotated.open('a:1', old)).toBe('0812')
    expect(() => keys.open('a:1', rotated.seal('a:1', '0812'))).toThrow('key version 2')
  })
})

describe('sealed bytes', () => {
  const bytes = Buffer.from([0, 255, 254, 128, 10])
  test('come back as they were, at their own place alone', () => {
    const sealed = keys.sealBytes('part:1', bytes)
    expect(Buffer.from(sealed).includes(bytes)).toBe(false)
    expect(Buffer.from(keys.openBytes('part:1', sealed))).toEqual(bytes)
    expect(() => keys.openBytes('part:2', sealed)).toThrow()
  })
})

describe('a look-up hash', () => {
  test('is the same for the same number and differs by kind', () => {
    expect(keys.lookupHash('kpj', '1')).toEqual(keys.lookupHash('kpj', '1'))
    expect(keys.lookupHash('kpj', '1').hash).not.toEqual(keys.lookupHash('nik', '1').hash)
  })
  test('is tried with every key that lives, newest first', () => {
    const rotated = createKeys(ring(`${KEY_1},${KEY_2}`))
    expect(rotated.lookupHashes('kpj', '1').map((hash) => hash.keyVersion)).toEqual([2, 1])
    expect(rotated.lookupHashes('kpj', '1')[1]).toEqual(keys.lookupHash('kpj', '1'))
  })
})

describe('a sealed token', () => {
  test('opens for its purpose only', () => {
    const token = keys.sealToken('session', '7')
    expect(keys.openToken('session', token)).toBe('7')
    expect(keys.openToken('form', token)).toBeUndefined()
  })
  test.each(['', 'x', 'AAAA', '%%%', 'A'.repeat(200)])('%j is nobody’s token', (text) => {
    expect(keys.openToken('session', text)).toBeUndefined()
  })
})

describe('a key that waits', () => {
  const waiting = createKeys(ring(`~${KEY_2},${KEY_1}`))
  const both = createKeys(ring(`${KEY_2},${KEY_1}`))
  test('opens what others sealed with it, and seals nothing', () => {
    expect(waiting.open('a:1', both.seal('a:1', '0812'))).toBe('0812')
    expect(keys.open('a:1', waiting.seal('a:1', '0812'))).toBe('0812')
    expect(waiting.lookupHash('kpj', '1')).toEqual(keys.lookupHash('kpj', '1'))
    expect(waiting.lookupHashes('kpj', '1').map((hash) => hash.keyVersion)).toEqual([1, 2])
  })
  test('is the next of the ring', () => {
    const next = withNextKey(ring(KEY_1))
    expect(next).toMatch(/^~2:[A-Za-z0-9+/]{43}=,1:/)
    expect(createKeys(ring(next)).versions).toEqual({ sealing: 1, all: [1, 2], waiting: [2] })
  })
  test('leaves codes good that were sent before it sealed', () => {
    const challenge = { purpose: 'reset', seed: 'x' }
    const sent = oneTimeCode(keys, challenge, 'base32-8')
    expect(oneTimeCode(both, challenge, 'base32-8')).not.toBe(sent)
    expect(oneTimeCodes(both, challenge, 'base32-8')).toContain(sent)
    expect(oneTimeCode(both, { ...challenge, version: 1 }, 'base32-8')).toBe(sent)
  })
})

describe('PAYUNG_KEYS', () => {
  test('a new ring can be read', () => {
    expect(ring(newKeyRing())).toHaveLength(1)
  })
  test.each([
    ['', 'entry 1 is not of the form'],
    ['1:short', 'entry 1 is not of the form'],
    [`0:${KEY_1.slice(2)}`, 'entry 1 is not of the form'],
    [`${KEY_1},${KEY_1}`, 'version 1 stands twice'],
    [`~${KEY_1}`, 'every key in it waits (~), so that none seals'],
    [`~${KEY_1},${KEY_2}`, 'version 1 waits (~) though a newer one seals'],
  ])('%j is refused in words', (text, sentence) => {
    expect(parseKeyRing(text)).toContain(sentence)
  })
})
