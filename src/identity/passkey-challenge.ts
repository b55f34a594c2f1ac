import { type Instant, instant } from '#values'
import { hashOf, newSecret, type Sealer } from './session-token.ts'

/** What a passkey answers a challenge for: to sign somebody in, to be added by this person, to prove them once more. */
export type ChallengeUse =
  | 'sign-in'
  | 'staff-sign-in'
  | { readonly staffEnrolmentOf: string }
  | { readonly enrolmentOf: bigint }
  | { readonly proofOf: bigint }

/** A challenge of ours that still holds; whether it was used is for the store to say. */
export type Challenge = {
  /** sha256 of its secret, as stored once it is spent. */
  readonly hash: Uint8Array
  readonly expiresAt: Instant
}

export const CHALLENGE_MS = 10 * 60_000

const PURPOSE = 'passkey-challenge'
const CONTENT =
  /^(sign-in|staff-sign-in|staff-[\da-f-]{36}|(?:enrolment|proof)-[1-9]\d{0,18})\.(\d{1,15})\.([\w-]{43})$/

function subjectOf(use: ChallengeUse): string {
  if (use === 'sign-in' || use === 'staff-sign-in') return use
  if ('staffEnrolmentOf' in use) return `staff-${use.staffEnrolmentOf}`
  return 'proofOf' in use ? `proof-${use.proofOf}` : `enrolment-${use.enrolmentOf}`
}

/**
 * A challenge in base64url: 256 random bits, what they are for and until when, sealed. Nothing is stored until it is
 * answered, so showing the sign-in page writes nothing.
 */
export const newChallenge = (keys: Sealer, use: ChallengeUse, now: Instant): string =>
  keys.sealToken(PURPOSE, `${subjectOf(use)}.${now + CHALLENGE_MS}.${newSecret()}`)

/** Reads a challenge; `undefined` for one that is not ours, was made for something else, or is older than 10 minutes. */
export function openChallenge(
  keys: Sealer,
  { use, challenge }: { readonly use: ChallengeUse; readonly challenge: string },
  now: Instant,
): Challenge | undefined {
  const content = CONTENT.exec(keys.openToken(PURPOSE, challenge) ?? '')
  const [, subject, until, secret = ''] = content ?? []
  if (subject !== subjectOf(use) || Number(until) <= now) return undefined
  return { hash: hashOf(secret), expiresAt: instant(Number(until)) }
}
