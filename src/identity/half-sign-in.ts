import { hashOf, isSecret, newSecret, type Sealer } from './session-token.ts'

/** How long the right password waits for its code. */
export const HALF_SIGN_IN_SECONDS = 600
/** Codes that may be tried for one right password. */
export const TRIES_PER_SIGN_IN = 5

const PURPOSE = 'half-sign-in'
const WHOSE = /^[1-9]\d{0,18}$/

/** What the cookie says of somebody who still owes the code. */
export type HalfClaim = { readonly memberId: bigint; readonly tokenHash: Uint8Array }

/**
 * A token for the session cookie, `<sealed member>.<secret>`, sealed for another purpose than a session: it opens
 * nothing but the page that asks for the code, and only in the browser that gave the password.
 */
export function newHalfToken(keys: Sealer, memberId: bigint): HalfClaim & { token: string } {
  const secret = newSecret()
  const token = `${keys.sealToken(PURPOSE, String(memberId))}.${secret}`
  return { memberId, token, tokenHash: hashOf(secret) }
}

/** Reads a cookie; `undefined` for a session's and for anything that this application did not seal. */
export function openHalfToken(keys: Sealer, token: string | undefined): HalfClaim | undefined {
  const [sealed = '', secret = '', ...rest] = (token ?? '').slice(0, 500).split('.')
  if (rest.length > 0 || !isSecret(secret)) return undefined
  const whose = keys.openToken(PURPOSE, sealed) ?? ''
  return WHOSE.test(whose) ? { memberId: BigInt(whose), tokenHash: hashOf(secret) } : undefined
}
