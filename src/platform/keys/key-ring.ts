import { randomBytes } from 'node:crypto'

/** Master keys by version: the one that seals first, then the others; all open. */
export type KeyRing = readonly [MasterKey, ...MasterKey[]]
export type MasterKey = {
  readonly version: number
  readonly key: Uint8Array
  /** Opens and does not seal yet: until every instance knows it, what it sealed could not be read by all. */
  readonly isWaiting: boolean
}

const ENTRY = /^(~?)([1-9]\d{0,3}):([A-Za-z0-9+/]{43}=)$/
const HIGHEST = 9999

/**
 * Reads `~3:base64,2:base64,1:base64`: versions from 1 to 9999, keys of 32 bytes, in any order. One with a `~` waits: it
 * opens, and does not seal yet; it must be newer than those that seal.
 * @returns the ring, the newest that seals first, or a sentence that says what is wrong, without any key in it
 */
export function parseKeyRing(text: string): KeyRing | string {
  const keys: MasterKey[] = []
  for (const [index, entry] of text.split(',').entries()) {
    const match = ENTRY.exec(entry.trim())
    if (match === null) return `entry ${index + 1} is not of the form 1:<32 bytes in base64>`
    const version = Number(match[2])
    if (keys.some((known) => known.version === version)) return `version ${version} stands twice`
    const key = Buffer.from(match[3] ?? '', 'base64')
    keys.push({ version, key, isWaiting: match[1] === '~' })
  }
  return ordered(keys.sort((a, b) => b.version - a.version))
}

function ordered(keys: readonly MasterKey[]): KeyRing | string {
  const sealing = keys.find((key) => !key.isWaiting)
  if (sealing === undefined) return 'every key in it waits (~), so that none seals'
  const others = keys.filter((key) => key !== sealing)
  const late = others.find((key) => key.isWaiting && key.version < sealing.version)
  if (late !== undefined) return `version ${late.version} waits (~) though a newer one seals`
  return [sealing, ...others]
}

/** A ring of one new random key, as text for `PAYUNG_KEYS`. */
export const newKeyRing = (): string => `1:${newKey()}`

/** The same ring and one new random key that waits beside it. @throws RangeError beyond version 9999 */
export function withNextKey(ring: KeyRing): string {
  const version = Math.max(...ring.map((known) => known.version)) + 1
  if (version > HIGHEST) throw new RangeError(`there is no version beyond ${HIGHEST}`)
  return [`~${version}:${newKey()}`, ...ring.map(entryOf)].join(',')
}

const newKey = (): string => randomBytes(32).toString('base64')

const entryOf = ({ version, key, isWaiting }: MasterKey): string =>
  `${isWaiting ? '~' : ''}${version}:${Buffer.from(key).toString('base64')}`
