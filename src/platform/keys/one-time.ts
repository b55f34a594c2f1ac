import { createHmac } from 'node:crypto'
import type { Keys } from './keys.ts'

export type CodeKind = 'digits-6' | 'base32-8' | 'base32-12' | 'base32-16'

/** Crockford's letters: none that is mistaken for another when it is read aloud or typed. */
export const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const LENGTHS = { 'base32-8': 8, 'base32-12': 12, 'base32-16': 16 } as const

/** What codes and links are derived from. `version` names another key of the ring than the one that seals. */
export type Challenge = {
  readonly purpose: string
  readonly seed: string
  readonly version?: number
}
type Deriving = Pick<Keys, 'derive' | 'deriveAs'>
type Versioned = Deriving & Pick<Keys, 'versions'>

/**
 * The one-time code of a challenge: six digits, eight letters and digits (40 bits), twelve (60 bits) or sixteen (80 bits). It is stored
 * nowhere: who sends it and who checks it derive it from the challenge's random seed. With the key that seals, unless
 * `version` names the one with which it was asked for.
 */
export function oneTimeCode(keys: Deriving, challenge: Challenge, kind: CodeKind): string {
  const bytes = derivedFrom(keys, `code/${kind}`, challenge)
  // 64 bits over a million: the favoured codes are likelier by one part in 10^13.
  if (kind === 'digits-6') {
    return (bytes.readBigUInt64BE(0) % 1_000_000n).toString().padStart(6, '0')
  }
  const letters = codeLetters(bytes.readUIntBE(0, 5), 8) + codeLetters(bytes.readUIntBE(5, 5), 8)
  return letters.slice(0, LENGTHS[kind])
}

/** What that code may be: derived with each key that lives, since it may have been sent before the key was changed. */
export const oneTimeCodes = (
  keys: Versioned,
  challenge: Challenge,
  kind: CodeKind,
): readonly string[] =>
  keys.versions.all.map((version) => oneTimeCode(keys, { ...challenge, version }, kind))

/** The token of a challenge's link: 256 bits in base64url, derived as `oneTimeCode` is. */
export const linkToken = (keys: Deriving, challenge: Challenge): string =>
  derivedFrom(keys, 'link', challenge).toString('base64url')

/** What that token may be, as `oneTimeCodes`. */
export const linkTokens = (keys: Versioned, challenge: Challenge): readonly string[] =>
  keys.versions.all.map((version) => linkToken(keys, { ...challenge, version }))

/** A number as so many letters of a code, 5 bits each, the last ones of the number last. */
const codeLetters = (value: number, length: number): string =>
  Array.from({ length }, (_, index) => {
    const shift = 32 ** (length - 1 - index)
    return CODE_LETTERS[Math.floor(value / shift) % 32]
  }).join('')

function derivedFrom(keys: Deriving, form: string, challenge: Challenge): Buffer {
  const { purpose, seed, version } = challenge
  const of = `one-time/${form}/${purpose}`
  const key = version === undefined ? keys.derive(of) : keys.deriveAs(version, of)
  return createHmac('sha256', key).update(seed).digest()
}
