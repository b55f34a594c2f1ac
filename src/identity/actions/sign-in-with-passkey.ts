import { ok, type Result, refused } from '#values'
import { accountOf } from '../account-store.ts'
import { deviceSecrets } from '../device.ts'
import type { PasskeyRefusal } from '../passkey-refusals.ts'
import { forgetOldChallenges } from '../passkey-store.ts'
import { hashOf } from '../session-token.ts'
import { type Browser, openSession, type SignedIn } from './open-session.ts'
import { checkPasskey, type PasskeyServices, takePasskey } from './prove-by-passkey.ts'

/** One try to sign in with a passkey, as the browser sent it. */
export type PasskeyAttempt = Browser & {
  /** What the authenticator answered, as JSON. */
  readonly answer: string
}

/**
 * Signs a member in with a passkey alone: the key is something they have, unlocking it something they are or know.
 * The session is that of a sign-in by password and code. Passwords, their counters and their queue are not touched.
 * A key whose counter did not grow is refused from then on.
 */
export async function signInWithPasskey(
  services: PasskeyServices,
  attempt: PasskeyAttempt,
): Promise<Result<SignedIn, PasskeyRefusal>> {
  const { db } = services
  const { answer, now } = attempt
  const checked = await checkPasskey(services, { answer, use: 'sign-in', now })
  if (!checked.ok) return checked
  const { memberId } = checked.value
  const account = await accountOf(db, memberId, deviceSecrets(attempt.deviceCookie).map(hashOf))
  if (account === undefined) return refused({ kind: 'passkey-invalid' })
  let refusal: PasskeyRefusal | undefined
  const opened = await openSession(services, {
    browser: attempt,
    memberId,
    knownDevice: account.knownDevice,
    provedAt: now,
    stronglyProvedAt: now,
    async prove(tx) {
      refusal = await takePasskey(services, tx, { passkey: checked.value, now })
      return refusal === undefined
    },
  })
  if (opened === undefined) return refused(refusal ?? { kind: 'passkey-stale' })
  await forgetOldChallenges(db, now)
  return ok(opened)
}
