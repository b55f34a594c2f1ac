import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { ok, type Result, refused } from '#values'
import { accountOf } from '../account-store.ts'
import { deviceSecrets } from '../device.ts'
import type { ProofRefusal } from '../factor-refusals.ts'
import { type HalfClaim, openHalfToken } from '../half-sign-in.ts'
import {
  deleteHalfSignIn,
  giveSignInTryBack,
  halfSignInOf,
  takeSignInTry,
} from '../half-sign-in-store.ts'
import { laneOfDevice } from '../proof-lane.ts'
import { hashOf } from '../session-token.ts'
import { type Browser, openSession, type SessionServices, type SignedIn } from './open-session.ts'
import { proofByCode, proofBySentCode } from './prove.ts'

export type CodeAttempt = {
  readonly browser: Omit<Browser, 'publicComputer'>
  readonly code: string
  readonly trust: boolean
}

/**
 * The second step of a sign-in: a code of the app, a recovery code or the one that was sent, in the browser that gave the password, within ten
 * minutes, five tries. Wrong, used, empty and over-long codes are one refusal, and so are too many wrong ones lately from
 * devices that are not known.
 */
export async function verifySignIn(
  services: SessionServices,
  { browser, code, trust }: CodeAttempt,
): Promise<Result<SignedIn, ProofRefusal>> {
  const { db, keys } = services
  const { now } = browser
  const claim = openHalfToken(keys, browser.sessionCookie)
  const half = claim && (await halfSignInOf(db, claim, now))
  if (!claim || !half) return refused({ kind: 'step-over' })
  const triesLeft = await takeSignInTry(db, claim)
  if (triesLeft === undefined) return refused({ kind: 'no-more-tries' })
  const { memberId } = claim
  const known = deviceSecrets(browser.deviceCookie).map(hashOf)
  const knownDevice = (await accountOf(db, memberId, known))?.knownDevice
  const typed = { memberId, lane: laneOfDevice(knownDevice), typed: code, now }
  const take = half.code
    ? await proofBySentCode(services, { ...typed, seed: half.code.seed })
    : await proofByCode(services, typed)
  if (!take.ok) {
    await giveSignInTryBack(db, claim)
    return take
  }
  const opened = await openSession(services, {
    browser: { ...browser, ...half },
    memberId,
    knownDevice,
    provedAt: now,
    stronglyProvedAt: half.code ? undefined : now,
    trust,
    async prove(tx) {
      const proof = await take.value(tx)
      // Whoever ends it signs in: a second answer of the same form finds nothing.
      if (proof === undefined || !(await deleteHalfSignIn(tx, claim))) return false
      if (proof.way === 'recovery-code')
        await tellCodeUsed(services, tx, { ...claim, ...proof, now })
      return true
    },
  })
  if (opened) return ok(opened)
  if (triesLeft > 0) return refused({ kind: half.code ? 'wrong-sent-code' : 'wrong-code' })
  await deleteHalfSignIn(db, claim)
  return refused({ kind: 'no-more-tries' })
}

type CodeUse = Pick<HalfClaim, 'memberId'> & {
  readonly left: number
  readonly now: Browser['now']
}

/** A recovery code was spent: into the history, and to every contact. In the caller's transaction. */
export async function tellCodeUsed(
  { notify }: SessionServices,
  tx: Db,
  { memberId, left, now }: CodeUse,
): Promise<void> {
  await recordAct(tx, {
    memberId,
    at: now,
    action: 'recovery-code-used',
    actorKind: 'member',
    actor: 'self',
    purpose: 'proof',
    fields: ['recovery-code'],
  })
  await notify(tx, { memberId, now, kind: 'recovery-code-used', facts: { left: String(left) } })
}
