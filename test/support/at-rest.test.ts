import { expect, test } from 'vitest'
import { readings, secretsIn, tokenSecrets } from './at-rest.ts'

const EMAIL = 'siti@example.com'
const secrets = [{ what: 'e-mail', value: EMAIL }]
const hex = (text: string) => `\\x${Buffer.from(text).toString('hex')}`
const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')
const json = (text: string) => JSON.stringify({ to: [{ address: text }] })

test.each([
  ['as it stands', EMAIL],
  ['in other letters', 'To: SITI@Example.com'],
  ['as bytes', hex(EMAIL)],
  ['in base64', base64(EMAIL)],
  ['in base64 for addresses', base64url(`?? ${EMAIL} ??`)],
  ['in JSON, escaped', json(EMAIL).replace('@', '\\u0040')],
  ['as a key in JSON', JSON.stringify({ [EMAIL]: 1 })],
  ['in JSON as bytes', hex(json(EMAIL))],
  ['in base64 in JSON', json(base64(EMAIL))],
  ['in JSON in base64 as bytes', hex(base64(json(EMAIL)))],
  ['in hexadecimal in JSON in base64', base64(json(hex(EMAIL)))],
])('an address is found %s', (_how, value) => {
  expect(secretsIn(['nothing', value], secrets)).toEqual(['e-mail'])
})

test('what is not there is not found', () => {
  expect(secretsIn([hex('sari@example.com'), json('siti@example'), ''], secrets)).toEqual([])
})

test('the sign before bytes is not read with them', () => {
  expect(secretsIn(['\\x0001111a2f'], [{ what: 'passport', value: 'X0001111' }])).toEqual([])
})

test('a code is found with and without its dashes', () => {
  const code = [{ what: 'code', value: '7KQ2-M9XA' }]
  for (const value of ['7KQ2M9XA', '7kq2-m9xa', hex('7KQ2 M9XA')])
    expect(secretsIn([value], code)).toEqual(['code'])
})

test('six digits count only where they stand alone', () => {
  const code = [{ what: 'code', value: '482913', alone: true }]
  for (const value of ['482913', 'Kode: 482913.', json('482913')])
    expect(secretsIn([value], code)).toEqual(['code'])
  for (const value of ['14829130', '08:00:00.482913+00', 'a482913'])
    expect(secretsIn([value], code)).toEqual([])
})

test('a token is found as text and as its bytes', () => {
  const token = Buffer.alloc(32, 7).toString('base64url')
  const [asText, asBytes] = tokenSecrets('token', token)
  expect(secretsIn([`x.${token}`], tokenSecrets('token', token))).toContain(asText?.what)
  const bytes = `\\x${Buffer.alloc(32, 7).toString('hex')}`
  expect(secretsIn([bytes], tokenSecrets('token', token))).toEqual([asBytes?.what])
})

test('what is nested deeper than four times ends the reading', () => {
  const five = [1, 2, 3, 4, 5].reduce((text) => base64(text), EMAIL)
  expect(readings(five)).not.toContain(EMAIL)
})
