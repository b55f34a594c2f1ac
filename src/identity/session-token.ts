import { createHash, randomBytes } from 'node:crypto'

/** What seals and opens the part of a token that says whose session it is. */
export type Sealer = {
  sealToken(purpose: string, text: string): string
  openToken(purpose: string, sealed: string): string | undefined
}

/** What a session cookie says. It proves nothing until the hash is found among the member's sessions. */
export type SessionClaim = {
  readonly memberId: bigint
  readonly publicComputer: boolean
  /** sha256 of the secret, as stored. */
  readonly tokenHash: Uint8Array
}

const SECRET = /^[A-Za-z0-9_-]{43}$/ // 32 bytes in base64url
const WHOSE = /^([1-9]\d{0,18})(p?)$/
const PURPOSE = 'session'

/** 256 random bits as they travel in a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

export const isSecret = (text: string): boolean => SECRET.test(text)

/** What the database keeps of a secret. */
export const hashOf = (secret: string): Uint8Array => createHash('sha256').update(secret).digest()

/** The same of what is no text. */
export const hashOfBytes = (bytes: Uint8Array): Uint8Array =>
  createHash('sha256').update(bytes).digest()

/**
 * A new token, `<sealed member>.<secret>`. The sealed part also remembers a public computer, so that
 * signing out cleans up even when the session itself ended long ago.
 */
export function newSessionToken(
  keys: Sealer,
  whose: { readonly memberId: bigint; readonly publicComputer: boolean },
): { readonly token: string; readonly tokenHash: Uint8Array } {
  const secret = newSecret()
  const sealed = keys.sealToken(PURPOSE, `${whose.memberId}${whose.publicComputer ? 'p' : ''}`)
  return { token: `${sealed}.${secret}`, tokenHash: hashOf(secret) }
}

/** Reads a cookie; `undefined` for anything that this application did not seal. */
export function openSessionToken(keys: Sealer, token: string): SessionClaim | undefined {
  const [sealed = '', secret = '', ...rest] = token.slice(0, 500).split('.')
  if (rest.length > 0 || !isSecret(secret)) return undefined
  const whose = WHOSE.exec(keys.openToken(PURPOSE, sealed) ?? '')
  if (whose?.[1] === undefined) return undefined
  return {
    memberId: BigInt(whose[1]),
    publicComputer: whose[2] === 'p',
    tokenHash: hashOf(secret),
  }
}
