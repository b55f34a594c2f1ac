import { hashOf, isSecret, newSecret } from './session-token.ts'

export const TRUST_DAYS = 30
export const TRUST_SECONDS = TRUST_DAYS * 86_400
/** Members who share a browser each have their own; the oldest gives way. */
const SECRETS_IN_COOKIE = 5

/** Secrets of the trusted-device cookie; anything malformed is dropped. */
export const trustSecrets = (cookie: string | undefined): readonly string[] =>
  (cookie ?? '').slice(0, 500).split('.').filter(isSecret).slice(-SECRETS_IN_COOKIE)

/** A new secret beside those the browser has. */
export function newTrust(cookie: string | undefined): { hash: Uint8Array; cookie: string } {
  const secret = newSecret()
  const kept = trustSecrets(cookie).slice(-(SECRETS_IN_COOKIE - 1))
  return { hash: hashOf(secret), cookie: [...kept, secret].join('.') }
}
