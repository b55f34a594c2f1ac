import type { Instant } from '#values'
import { hashOfBytes } from './session-token.ts'

/** Whom passkeys are made for: this site and no other. */
export type RelyingParty = {
  /** The host's name without port: passkeys work here and nowhere else. */
  readonly id: string
  /** As browsers write it, `https://payung.example`. */
  readonly origin: string
}

/** The relying party of our own address. */
export function relyingParty(url: string): RelyingParty {
  const { hostname, origin } = new URL(url)
  return { id: hostname, origin }
}

/** A passkey as its member is shown it. */
export type Passkey = {
  /** What names it in our addresses: sha256 of the credential id, base64url. */
  readonly id: string
  /** The authenticator's own name for it, base64url. */
  readonly credentialId: string
  readonly transports: readonly string[]
  readonly name: string
  /** Whether its manager may copy it to other devices. */
  readonly canSync: boolean
  readonly backedUp: boolean
  readonly madeAt: Instant
  readonly usedAt: Instant | undefined
  /** Its counter betrayed a copy: it is refused until it is removed. */
  readonly copied: boolean
}

/** Nobody has so many devices; a list that a thief could fill is a list that nobody reads. */
export const MOST_PASSKEYS = 20

const LONGEST_NAME = 50

/** What `text` is as a name: one line of 1 to 50 characters; `undefined` when nothing is left. */
export function passkeyName(text: string): string | undefined {
  const line = text
    .slice(0, 10 * LONGEST_NAME)
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
  const name = [...line].slice(0, LONGEST_NAME).join('').trim()
  return name === '' ? undefined : name
}

/** Names a passkey in the database and, in base64url, in addresses. */
export const credentialHash = (credentialId: string): Uint8Array =>
  hashOfBytes(Buffer.from(credentialId, 'base64url'))

const ID = /^[\w-]{43}$/

/** The hash that an address names; `undefined` for what cannot be one. */
export const hashOfId = (id: string): Uint8Array | undefined =>
  ID.test(id) ? Buffer.from(id, 'base64url') : undefined

export const idOfHash = (hash: Uint8Array): string => Buffer.from(hash).toString('base64url')
