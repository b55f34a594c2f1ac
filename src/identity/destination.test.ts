import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { destinationOf } from './destination.ts'

describe('where a member is brought back to', () => {
  test.each([
    ['/home', '/home'],
    ['/contributions?year=2025', '/contributions?year=2025'],
    [
      '/contributions.csv?year=2025&x=%2F%2Fevil.example',
      '/contributions.csv?year=2025&x=%2F%2Fevil.example',
    ],
    ['/a/../home', '/home'],
    ['/home#part', '/home'],
    ['/%2f%2fevil.example', '/%2f%2fevil.example'], // browsers do not decode a path before they follow it
    ['/%5cevil.example', '/%5cevil.example'],
  ])('%s is our own', (given, address) => {
    expect(destinationOf(given)).toBe(address)
  })

  test.each([
    ['nothing', undefined],
    ['empty', ''],
    ['another site', 'https://evil.example/'],
    ['another scheme', 'javascript:alert(1)'],
    ['no scheme', '//evil.example'],
    ['a backslash', '/\\evil.example'],
    ['two backslashes', '\\\\evil.example'],
    ['a backslash later', '/home\\..\\..\\\\evil.example'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a line feed that browsers drop', '/\n/evil.example'],
    ['a carriage return in a header', '/home\r\nSet-Cookie: a=b'],
    ['a leading space', ' //evil.example'],
    ['dots that leave two slashes', '/.//evil.example'],
    ['a parent that leaves two slashes', '/..//evil.example'],
    ['encoded dots that leave two slashes', '/%2e%2e//evil.example'],
    ['a relative path', 'evil.example'],
    ['a letter that looks like a slash', '/\u2044\u2044evil.example'],
    ['a full-width slash', '/\uff0fevil.example'],
    ['a NUL', '/home\0'],
    ['over-long', `/${'a'.repeat(2000)}`],
    ['the sign-in itself', '/login?next=/login'],
    ['the sign-out', '/logout'],
    ['the sign-out in a roundabout way', '/home/../logout'],
    ['the page after it', '/logged-out'],
  ])('%s is refused', (_title, given) => {
    expect(destinationOf(given)).toBeUndefined()
  })

  test('whatever is asked, a browser following the answer stays on this site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      '%5c',
      '%2e',
      '\t',
      ':',
      '@',
      'evil.example',
      '?',
      '#',
      'a',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const address = destinationOf(pieces.join(''))
        if (address === undefined) return
        expect(new URL(address, 'https://payung.example').origin).toBe('https://payung.example')
        expect(destinationOf(address)).toBe(address)
      }),
      { seed: 20261122, numRuns: 200 },
    )
  })
})
