import { expect, test } from 'vitest'
import { hashOfId, idOfHash, passkeyName, relyingParty } from './passkey.ts'

test('the relying party is our own host, without its port', () => {
  expect(relyingParty('http://localhost:3000')).toEqual({
    id: 'localhost',
    origin: 'http://localhost:3000',
  })
  expect(relyingParty('https://payung.example')).toEqual({
    id: 'payung.example',
    origin: 'https://payung.example',
  })
})

test('a name is one line of at most 50 characters', () => {
  expect(passkeyName('  HP  saya\n(baru) ')).toBe('HP saya (baru)')
  expect(passkeyName('a\u0000b\u202Ec')).toBe('a b c') // control and direction marks
  expect(passkeyName('☂'.repeat(80))).toBe('☂'.repeat(50))
  expect(passkeyName('x'.repeat(1_000_000))).toBe('x'.repeat(50))
  for (const nothing of ['', '   ', '\u200B\u200B', '\n'])
    expect(passkeyName(nothing)).toBeUndefined()
})

test('an address names a hash of 32 bytes or nothing', () => {
  const hash = new Uint8Array(32).fill(7)
  expect(Buffer.from(hashOfId(idOfHash(hash)) ?? [])).toEqual(Buffer.from(hash))
  for (const text of ['', 'new', 'x'.repeat(44), '../../etc/passwd'])
    expect(hashOfId(text)).toBeUndefined()
})
