import { Secret, TOTP } from 'otpauth'
import type { Instant } from '#values'

const PERIOD_SECONDS = 30
/** Bytes of a secret: the length of SHA-1, as RFC 4226 recommends. */
const SECRET_BYTES = 20
/** Clocks of phones are seldom right: one step either way. */
const DRIFT_STEPS = 1
const CODE = /^\d{6}$/

/** A new secret of 160 bits in base32. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** What authenticator apps read from the QR code: issuer and account are what they show beside the code. */
export const totpUri = (secret: string, shown: { issuer: string; account: string }): string =>
  new TOTP({
    secret,
    issuer: shown.issuer,
    label: shown.account,
    period: PERIOD_SECONDS,
  }).toString()

/** The secret in groups of four, for typing it into an app that cannot read the QR code. */
export const typedSecret = (secret: string): string => secret.replace(/.{4}(?=.)/g, '$& ')

/** Whether this is meant to be a code of an app: six digits, wherever people put spaces. */
export const totpCodeOf = (typed: string): string | undefined => {
  const digits = typed.replace(/[\s-]/g, '')
  return CODE.test(digits) ? digits : undefined
}

/**
 * The step of 30 s whose code this is, now or one step away; `undefined` for a wrong code.
 * The caller refuses a step that is not newer than the last one accepted: a code is good once.
 * Source: RFC 6238 section 5.2.
 */
export function stepOfCode(secret: string, code: string, now: Instant): number | undefined {
  const totp = new TOTP({ secret, period: PERIOD_SECONDS })
  const delta = totp.validate({ token: code, timestamp: now, window: DRIFT_STEPS })
  return delta === null ? undefined : totp.counter({ timestamp: now }) + delta
}
