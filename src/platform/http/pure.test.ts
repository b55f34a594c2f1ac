import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownAddress } from '#values'
import { evidenceOf } from './evidence.ts'
import { isSecretName, parseFields, refillable } from './fields.ts'
import { createFormTokens } from './form-token.ts'
import { languageOf, withoutLanguage } from './language.ts'
import { byName, isLoopbackHost } from './loopback.ts'
import { newReference } from './reference.ts'
import { DEMO, PRODUCTION } from './test-shell.ts'

const SEEDED = { seed: 20261122, numRuns: 200 }

describe('form tokens', () => {
  const tokens = createFormTokens(new Uint8Array(32).fill(1))

  test('a token fits the cookie it was made for, under every mask', () => {
    const [one, two] = [tokens.mint('form:a'), tokens.mint('form:a')]
    expect(one).not.toBe(two)
    expect(tokens.isValid('form:a', one) && tokens.isValid('form:a', two)).toBe(true)
  })

  test('it fits no other cookie, no other key, and not with one letter changed', () => {
    const token = tokens.mint('form:a')
    expect(tokens.isValid('form:b', token)).toBe(false)
    expect(tokens.isValid('session:a', token)).toBe(false)
    expect(createFormTokens(new Uint8Array(32).fill(2)).isValid('form:a', token)).toBe(false)
    const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    expect(tokens.isValid('form:a', changed)).toBe(false)
  })

  test('no text that a stranger types is a token', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => !tokens.isValid('form:a', text)),
      SEEDED,
    )
  })
})

describe('where a form came from', () => {
  const from = (headers: Record<string, string>, config = PRODUCTION) => evidenceOf(headers, config)

  test.each([
    [{ 'sec-fetch-site': 'same-origin' }, 'own'],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://misconfigured.example' }, 'own'],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://payung.example' }, 'other'],
    [{ 'sec-fetch-site': 'same-site' }, 'other'],
    [{ 'sec-fetch-site': 'cross-site', origin: 'null' }, 'other'],
    [{ 'sec-fetch-site': 'none' }, 'none'],
    [{ 'sec-fetch-site': 'none', origin: 'https://payung.example' }, 'own'],
    [{ origin: 'https://payung.example' }, 'own'],
    [{ origin: 'http://payung.example' }, 'other'],
    [{ origin: 'https://payung.example.evil.example' }, 'other'],
    [{ origin: 'null' }, 'none'],
    [{}, 'none'],
    // In production the Host header proves nothing.
    [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, 'other'],
  ] as const)('%j is %s', (headers, expected) => expect(from(headers)).toBe(expected))

  test('in the demo any loopback host that equals Host is ours', () => {
    const demo = (origin: string, host: string) => from({ origin, host }, DEMO)
    expect(demo('http://127.0.0.1:4000', '127.0.0.1:4000')).toBe('own')
    expect(demo('http://[::1]:3000', '[::1]:3000')).toBe('own')
    expect(demo('http://localhost:4000', 'localhost:3000')).toBe('other')
    expect(demo('http://192.168.1.9:3000', '192.168.1.9:3000')).toBe('other')
    expect(demo('http://rebound.example:3000', 'rebound.example:3000')).toBe('other')
  })
})

describe('own addresses', () => {
  test.each(['//evil.example', '/\\evil.example', '/.//evil.example', '/a/..//evil.example'])(
    '%s is none',
    (text) => expect(ownAddress(text)).toBeUndefined(),
  )
  test.each([
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/a b',
    '',
    'home',
  ])('%j is none', (text) => expect(ownAddress(text)).toBeUndefined())
  test('path, query and fragment are kept', () =>
    expect(ownAddress('/contributions?year=2025#march')).toBe('/contributions?year=2025#march'))
  test('whatever is accepted leads to the same host', () => {
    const tricky = fc.stringMatching(/^\/[/\\.@:?#%a-z\t ]{0,12}$/)
    fc.assert(
      fc.property(tricky, (text) => {
        const own = ownAddress(text)
        return own === undefined || new URL(own, 'https://here.example').host === 'here.example'
      }),
      SEEDED,
    )
  })
})

describe('fields', () => {
  test('the last value counts, and no name reaches a prototype', () => {
    const fields = parseFields('a=1&a=2&__proto__=x&constructor=y&empty=&plus=a+b%26')
    expect({ ...fields }).toMatchObject({ a: '2', constructor: 'y', empty: '', plus: 'a b&' })
    expect(parseFields('').constructor).toBeUndefined()
    expect(({} as { x?: string }).x).toBeUndefined()
  })

  test.each(['a=%', 'a=%zz', 'a=%FF', 'a=%00', 'a=%ED%A0%80'])('%s is refused', (text) =>
    expect(() => parseFields(text)).toThrow('unreadable'),
  )

  test('passwords, codes and tokens are never refilled; addresses are', () => {
    const secret =
      'password newPassword password2 new-password kata_sandi code resetCode code1 otp pin _csrf api_token recoverySecret'
    const shown = 'identifier areaCode post_code name spinning footprint encoded'
    expect(secret.split(' ').filter((name) => !isSecretName(name))).toEqual([])
    expect(shown.split(' ').filter(isSecretName)).toEqual([])
    expect({ ...refillable({ password: 'x', identifier: 'siti@example.com' }) }).toEqual({
      identifier: 'siti@example.com',
    })
  })
})

describe('language', () => {
  test.each([
    ['en', 'id', 'en'],
    [undefined, 'en-GB,en;q=0.9,id;q=0.8', 'en'],
    [undefined, 'fr, id;q=0.4, en;q=0.5', 'en'],
    [undefined, 'in-ID', 'id'],
    [undefined, 'en;q=0, fr', 'id'],
    [undefined, 'en;q=nonsense', 'id'],
    [undefined, '*', 'id'],
    ['xx', undefined, 'id'],
  ] as const)('chosen %s, accepted %s: %s', (chosen, accepted, expected) =>
    expect(languageOf(chosen, accepted)).toBe(expected),
  )

  test('the rest of a query survives the switch as it was', () => {
    expect(withoutLanguage('year=2025&lang=en&q=a%20b')).toBe('?year=2025&q=a%20b')
    expect(withoutLanguage('lang=en')).toBe('')
    expect(withoutLanguage('language=en')).toBe('?language=en')
  })
})

describe('loopback hosts', () => {
  test('are known by name and number', () => {
    const hosts =
      'localhost localhost:3000 LOCALHOST a.localhost:1 127.0.0.1 127.9.9.9:80 [::1]:3000'
    expect(hosts.split(' ').filter((host) => !isLoopbackHost(host))).toEqual([])
    const others =
      'localhost.example 127.0.0.1.example 10.0.0.1 example.com [::2] localhost:3000@evil'
    expect(others.split(' ').filter(isLoopbackHost)).toEqual([])
  })

  test('a number is led to the name, unless the operator chose otherwise', () => {
    expect(byName('127.0.0.1:3001', 'http://localhost:3000')).toBe('http://localhost:3001')
    expect(byName('localhost:3000', 'http://localhost:3000')).toBeUndefined()
    expect(byName('127.0.0.1:3000', 'http://127.0.0.1:3000')).toBeUndefined()
  })
})

test('reference numbers are eight letters and digits and do not repeat', () => {
  const references = Array.from({ length: 1000 }, newReference)
  expect(references.every((one) => /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(one))).toBe(
    true,
  )
  expect(new Set(references).size).toBe(1000)
})
