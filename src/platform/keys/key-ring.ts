import { randomBytes } from 'node:crypto'

/** Master keys by version; the newest seals, all open. */
export type KeyRing = readonly [MasterKey, ...MasterKey[]]
export type MasterKey = { readonly version: number; readonly key: Uint8Array }

const ENTRY = /^([1-9]\d{0,3}):([A-Za-z0-9+/]{43}=)$/

/**
 * Reads `2:base64,1:base64`: versions from 1 to 9999, keys of 32 bytes, in any order.
 * @returns the ring, newest first, or a sentence that says what is wrong, without any key in it
 */
export function parseKeyRing(text: string): KeyRing | string {
  const keys: MasterKey[] = []
  for (const [index, entry] of text.split(',').entries()) {
    const match = ENTRY.exec(entry.trim())
    if (match === null) return `entry ${index + 1} is not of the form 1:<32 bytes in base64>`
    const version = Number(match[1])
    if (keys.some((known) => known.version === version)) return `version ${version} stands twice`
    keys.push({ version, key: Buffer.from(match[2] ?? '', 'base64') })
  }
  const [newest, ...older] = keys.sort((a, b) => b.version - a.version)
  return newest === undefined ? 'it is empty' : [newest, ...older]
}

/** A ring of one new random key, as text for `PAYUNG_KEYS`. */
export const newKeyRing = (): string => `1:${randomBytes(32).toString('base64')}`
