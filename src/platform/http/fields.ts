import type { Fields } from './types.ts'

/** The request cannot be read: its own page, status 400. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest'
}

export const NO_FIELDS: Fields = Object.freeze(Object.create(null))

/** True for text whose percent-encoding is valid UTF-8 and holds no NUL, which PostgreSQL refuses. */
export function isReadable(encoded: string): boolean {
  try {
    return !decodeURIComponent(encoded).includes('\0')
  } catch {
    return false
  }
}

/** The fields of a query or an urlencoded body; the last value of a name counts. @throws BadRequest */
export function parseFields(encoded: string): Fields {
  if (!isReadable(encoded)) throw new BadRequest('unreadable fields')
  return withoutPrototype(new URLSearchParams(encoded))
}

/** Names such as `constructor` or `__proto__` are ordinary here. */
export function withoutPrototype(pairs: Iterable<readonly [string, string]>): Fields {
  const fields: Record<string, string> = Object.create(null)
  for (const [name, value] of pairs) fields[name] = value
  return fields
}

/** What the address has after `?`; empty text without one. */
export const queryTextOf = (address: string): string => {
  const mark = address.indexOf('?')
  return mark === -1 ? '' : address.slice(mark + 1)
}

/** The address up to `?`. */
export const pathOf = (address: string): string => address.split('?', 1)[0] ?? '/'

export const CSRF_FIELD = '_csrf'

/** The fields a handler sees: all but the form's own token. */
export const withoutToken = (fields: Fields): Fields =>
  withoutPrototype(Object.entries(fields).filter(([name]) => name !== CSRF_FIELD))

const SECRET = /pass(?:word|code|phrase)|sandi|token|csrf|secret/
const SECRET_WORDS = new Set(['code', 'codes', 'otp', 'totp', 'pin'])
// An area or post code is an address, not a secret.
const PLACE_CODE = /(?:area|post|postal|bank|country|province|city)code$/

/** True for fields that are never shown again: passwords, codes, tokens, in any spelling of the name. */
export function isSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  const together = words.join('')
  if (SECRET.test(together)) return true
  return words.some((word) => SECRET_WORDS.has(word)) && !PLACE_CODE.test(together)
}

/** What a form may be filled with again. */
export const refillable = (fields: Fields): Fields =>
  withoutPrototype(Object.entries(fields).filter(([name]) => !isSecretName(name)))
