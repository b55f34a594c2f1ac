import { expect, test } from 'vitest'
import { createKeys, linkToken, oneTimeCode, parseKeyRing } from './index.ts'

const ring = parseKeyRing(`1:${Buffer.alloc(32, 1).toString('base64')}`)
if (typeof ring === 'string') throw new Error(ring)
const keys = createKeys(ring)
const challenge = { purpose: 'reset', seed: '0b9f5a5e-6f0c-4c63-9f3e-2f5a0f8f7f11' }

test('who sends a code and who checks it derive the same', () => {
  expect(oneTimeCode(keys, challenge, 'digits-6')).toMatch(/^\d{6}$/)
  expect(oneTimeCode(keys, challenge, 'base32-8')).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  expect(oneTimeCode(keys, challenge, 'base32-12')).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
  expect(oneTimeCode(keys, challenge, 'base32-8')).toBe(oneTimeCode(keys, challenge, 'base32-8'))
})

test('another purpose, another seed and another form have nothing in common', () => {
  const codes = [
    oneTimeCode(keys, challenge, 'base32-8'),
    oneTimeCode(keys, { ...challenge, purpose: 'activation' }, 'base32-8'),
    oneTimeCode(keys, { ...challenge, seed: 'another' }, 'base32-8'),
  ]
  expect(new Set(codes).size).toBe(3)
})

test('a thousand seeds fill the six digits evenly, leading zeros too', () => {
  const codes = Array.from({ length: 1000 }, (_, index) =>
    oneTimeCode(keys, { purpose: 'reset', seed: String(index) }, 'digits-6'),
  )
  expect(new Set(codes).size).toBeGreaterThan(990)
  const leading = codes.filter((code) => code.startsWith('0')).length
  expect(leading).toBeGreaterThan(60) // 100 expected, 4 standard deviations are 38
  expect(leading).toBeLessThan(140)
})

test('a link carries 256 bits', () => {
  expect(linkToken(keys, challenge)).toMatch(/^[\w-]{43}$/)
})
