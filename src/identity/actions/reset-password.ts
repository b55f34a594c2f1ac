import { lastEndsOf } from '#members'
import { type Instant, ok, type Result, refused } from '#values'
import { accountOf } from '../account-store.ts'
import { type CodeClaim, openCodeTokens } from '../code-request.ts'
import { endRequest, markFactorProved, provedRequest } from '../code-request-store.ts'
import { deviceSecrets } from '../device.ts'
import type { ProofRefusal } from '../factor-refusals.ts'
import { type Factors, factorsOf, isStrong } from '../factor-store.ts'
import type { PasskeyRefusal } from '../passkey-refusals.ts'
import { laneOfDevice } from '../proof-lane.ts'
import { hashOf } from '../session-token.ts'
import { beginHalfSignIn, owedStep } from './begin-half-sign-in.ts'
import { type Browser, openSession, type SessionServices, type SignedIn } from './open-session.ts'
import { proofByCode } from './prove.ts'
import { checkPasskey, type PasskeyServices, takePasskey } from './prove-by-passkey.ts'
import { type PasswordRefusal, type PasswordServices, setPassword } from './set-password.ts'
import { tellCodeUsed } from './verify-sign-in.ts'

/** A reset whose code or link was right, in this browser. */
export type OpenReset = {
  readonly claim: CodeClaim
  readonly factors: Factors
  readonly isFactorProved: boolean
  /** A strong factor is still owed: a reset never goes around it. */
  readonly owesFactor: boolean
}

/** The reset that this browser may go on with; `undefined` for none, or one that is over. */
export async function openReset(
  { db, keys }: SessionServices,
  token: string | undefined,
  now: Instant,
): Promise<OpenReset | undefined> {
  for (const claim of openCodeTokens(keys, 'reset', token)) {
    const sentAfter = await lastEndsOf(db, claim.memberId)
    const proved = await provedRequest(db, claim, { purpose: 'reset', now, sentAfter })
    if (proved === undefined) continue
    const factors = await factorsOf(db, claim.memberId)
    const { isFactorProved } = proved
    return { claim, factors, isFactorProved, owesFactor: isStrong(factors) && !isFactorProved }
  }
  return undefined
}

async function knownDeviceOf(
  { db }: SessionServices,
  memberId: bigint,
  deviceCookie: string | undefined,
): Promise<Uint8Array | undefined> {
  const devices = deviceSecrets(deviceCookie).map(hashOf)
  return (await accountOf(db, memberId, devices))?.knownDevice
}

type Typed = {
  readonly reset: OpenReset
  readonly typed: string
  readonly deviceCookie: string | undefined
  readonly now: Instant
}

/** Takes a code of the app or a recovery code beside the code that was sent. */
export async function proveResetFactor(
  services: SessionServices,
  { reset, typed, deviceCookie, now }: Typed,
): Promise<Result<undefined, ProofRefusal>> {
  const { memberId } = reset.claim
  const lane = laneOfDevice(await knownDeviceOf(services, memberId, deviceCookie))
  const take = await proofByCode(services, { memberId, lane, typed, now })
  if (!take.ok) return take
  const proved = await services.db.transaction().execute(async (tx) => {
    const proof = await take.value(tx)
    if (proof === undefined) return false
    if (proof.way === 'recovery-code')
      await tellCodeUsed(services, tx, { memberId, now, left: proof.left })
    return markFactorProved(tx, reset.claim, now)
  })
  return proved ? ok(undefined) : refused({ kind: 'wrong-code' })
}

/** The same with a passkey. */
export async function proveResetByPasskey(
  services: PasskeyServices,
  { reset, answer, now }: Pick<Typed, 'reset' | 'now'> & { readonly answer: string },
): Promise<Result<undefined, PasskeyRefusal>> {
  const { memberId } = reset.claim
  const checked = await checkPasskey(services, { answer, use: { proofOf: memberId }, now })
  if (!checked.ok) return checked
  if (checked.value.memberId !== memberId) return refused({ kind: 'passkey-invalid' })
  let refusal: PasskeyRefusal | undefined
  const proved = await services.db.transaction().execute(async (tx) => {
    refusal = await takePasskey(services, tx, { passkey: checked.value, now })
    return refusal === undefined && markFactorProved(tx, reset.claim, now)
  })
  return proved ? ok(undefined) : refused(refusal ?? { kind: 'passkey-stale' })
}

/**
 * Sets the new password, which uses the reset up, and signs in. The session counts as proved only where a factor was:
 * who reads somebody's mail gets no further than the mail. Who has codes sent as a second step owes one of them.
 */
export async function resetPassword(
  services: PasswordServices,
  { reset, password, browser }: { reset: OpenReset; password: string; browser: Browser },
): Promise<Result<SignedIn, PasswordRefusal>> {
  const { claim, isFactorProved } = reset
  const { memberId } = claim
  const { now } = browser
  if (reset.owesFactor) return refused({ kind: 'over' })
  const set = await setPassword(services, {
    memberId,
    password,
    now,
    by: 'reset',
    keptSession: undefined,
    take: (tx) => endRequest(tx, claim),
  })
  if (!set.ok) return set
  const owes = isFactorProved ? undefined : await owedStep(services, memberId)
  const knownDevice = await knownDeviceOf(services, memberId, browser.deviceCookie)
  if (owes) return ok(await beginHalfSignIn(services, browser, { memberId, owes, knownDevice }))
  const opened = await openSession(services, {
    browser,
    memberId,
    knownDevice,
    provedAt: isFactorProved ? now : undefined,
    stronglyProvedAt: isFactorProved ? now : undefined,
  })
  return opened ? ok(opened) : refused({ kind: 'over' })
}
