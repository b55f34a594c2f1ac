import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { hashOf, newSessionToken, openSessionToken } from './session-token.ts'

const keys = newKeys()
const whose = { memberId: 7n, publicComputer: false }

describe('a session token', () => {
  test('says whose it is and what is stored of its secret', () => {
    const { token, tokenHash } = newSessionToken(keys, { memberId: 7n, publicComputer: true })
    expect(openSessionToken(keys, token)).toEqual({ memberId: 7n, publicComputer: true, tokenHash })
  })

  test('carries 256 bits of secret and never the member in the clear', () => {
    const { token, tokenHash } = newSessionToken(keys, {
      memberId: 1234567890n,
      publicComputer: false,
    })
    const secret = token.split('.')[1] ?? ''
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect(hashOf(secret)).toEqual(tokenHash)
    expect(token).not.toContain('1234567890')
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('1234567890')
  })

  test('two tokens of one member have nothing in common', () => {
    const parts = [newSessionToken(keys, whose), newSessionToken(keys, whose)].flatMap(
      ({ token }) => token.split('.'),
    )
    expect(new Set(parts).size).toBe(4)
  })

  test('one changed letter of the sealed part opens nothing', () => {
    const { token } = newSessionToken(keys, whose)
    const dot = token.indexOf('.')
    fc.assert(
      fc.property(fc.nat(dot - 1), fc.constantFrom(...'AQgw-_09az'), (at, letter) => {
        fc.pre(token[at] !== letter)
        const forged = token.slice(0, at) + letter + token.slice(at + 1)
        // The last letter carries unused bits: another spelling of the same bytes is the same token.
        if (
          Buffer.from(forged.slice(0, dot), 'base64url').equals(
            Buffer.from(token.slice(0, dot), 'base64url'),
          )
        )
          return
        expect(openSessionToken(keys, forged)).toBeUndefined()
      }),
      { seed: 20261122, numRuns: 200 },
    )
  })

  test.each([
    ['empty', ''],
    ['no secret', 'abc'],
    ['three parts', `a.${'b'.repeat(43)}.c`],
    ['a short secret', `${keys.sealToken('session', '7')}.${'b'.repeat(42)}`],
    ['a member that is not a number', `${keys.sealToken('session', 'x')}.${'b'.repeat(43)}`],
    ['nobody', `${keys.sealToken('session', '0')}.${'b'.repeat(43)}`],
    ['sealed for another purpose', `${keys.sealToken('reset', '7')}.${'b'.repeat(43)}`],
    ['sealed by another installation', newSessionToken(newKeys(), whose).token],
    ['a megabyte', '.'.repeat(1_000_000)],
  ])('%s is no token', (_title, token) => {
    expect(openSessionToken(keys, token)).toBeUndefined()
  })
})
