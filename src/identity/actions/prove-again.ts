import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { accountOf } from '../account-store.ts'
import type { ProofRefusal, ProofWait } from '../factor-refusals.ts'
import { factorsOf } from '../factor-store.ts'
import type { Busy } from '../hash-queue.ts'
import type { PasskeyRefusal } from '../passkey-refusals.ts'
import type { Passwords } from '../passwords.ts'
import { laneOfSession } from '../proof-lane.ts'
import { forgetProofTries } from '../proof-tries-store.ts'
import { renewSession, type SessionKey } from '../session-store.ts'
import { newSessionToken } from '../session-token.ts'
import type { SessionServices } from './open-session.ts'
import { countProofTry, proofByCode } from './prove.ts'
import { checkPasskey, type PasskeyServices, takePasskey } from './prove-by-passkey.ts'
import { tellCodeUsed } from './verify-sign-in.ts'

export type ProofServices = SessionServices & { readonly passwords: Passwords }

/** The session that goes on after the proof. */
export type ProvedSession = SessionKey & { readonly publicComputer: boolean }

export type NewProof = {
  readonly session: ProvedSession
  /** A code of the app or a recovery code; the password of whoever has no authenticator. */
  readonly typed: string
  readonly by: 'code' | 'password'
  readonly network: string
  readonly now: Instant
}

/**
 * The signed-in member proves once more to be there. The session goes by a new token, which is answered. Who has an
 * authenticator proves by code, whatever was typed; the password is enough only for who has none.
 */
export async function proveAgain(
  services: ProofServices,
  proof: NewProof,
): Promise<Result<{ readonly sessionToken: string }, ProofRefusal | Busy>> {
  const { session, now } = proof
  const { totpSince } = await factorsOf(services.db, session.memberId)
  const isStrong = proof.by === 'code' || totpSince !== undefined
  const prepared = await (isStrong ? byCode : byPassword)(services, proof)
  if (!prepared.ok) return prepared
  const sessionToken = await renewProof(services, {
    ...{ session, now, isStrong },
    take: prepared.value,
  })
  return sessionToken === undefined ? refused({ kind: 'wrong-code' }) : ok({ sessionToken })
}

/** The same with a passkey, which is enough for everybody who has one. */
export async function proveAgainByPasskey(
  services: PasskeyServices,
  { session, answer, now }: Pick<NewProof, 'session' | 'now'> & { readonly answer: string },
): Promise<Result<{ readonly sessionToken: string }, PasskeyRefusal>> {
  const { memberId } = session
  const checked = await checkPasskey(services, { answer, use: { proofOf: memberId }, now })
  if (!checked.ok) return checked
  // Somebody else's passkey, in this browser.
  if (checked.value.memberId !== memberId) return refused({ kind: 'passkey-invalid' })
  let refusal: PasskeyRefusal | undefined
  const sessionToken = await renewProof(services, {
    session,
    now,
    isStrong: true,
    async take(tx) {
      refusal = await takePasskey(services, tx, { passkey: checked.value, now })
      return refusal === undefined
    },
  })
  return sessionToken === undefined
    ? refused(refusal ?? { kind: 'passkey-stale' })
    : ok({ sessionToken })
}

type Renewal = Pick<NewProof, 'session' | 'now'> & {
  readonly take: Prepared
  readonly isStrong: boolean
}

/** Once the proof is taken, the session counts as proved and goes by a new token. */
function renewProof(
  { db, keys }: SessionServices,
  { session, now, take, isStrong }: Renewal,
): Promise<string | undefined> {
  const { memberId } = session
  const { token, tokenHash } = newSessionToken(keys, session)
  return db.transaction().execute(async (tx) => {
    if (!(await take(tx))) return undefined
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'proved-again',
      actorKind: 'member',
      actor: 'self',
      purpose: 'proof',
      fields: ['session'],
    })
    return (await renewSession(tx, session, { tokenHash, now, isStrong })) ? token : undefined
  })
}

type Prepared = (tx: Db) => Promise<boolean>

async function byCode(
  services: ProofServices,
  { session, typed, now }: NewProof,
): Promise<Result<Prepared, ProofWait>> {
  const { memberId } = session
  const lane = laneOfSession(session.tokenHash)
  const take = await proofByCode(services, { memberId, lane, typed, now })
  if (!take.ok) return take
  return ok(async (tx) => {
    const taken = await take.value(tx)
    if (taken?.way === 'recovery-code')
      await tellCodeUsed(services, tx, { memberId, now, ...taken })
    return taken !== undefined
  })
}

async function byPassword(
  services: ProofServices,
  proof: NewProof,
): Promise<Result<Prepared, Busy | ProofWait>> {
  const checked = await checkPassword(services, proof)
  if (!checked.ok) return checked
  const { memberId, tokenHash } = proof.session
  return ok(async (tx) => {
    if (checked.value) await forgetProofTries(tx, { memberId, lane: laneOfSession(tokenHash) })
    return checked.value
  })
}

export type TypedPassword = Omit<NewProof, 'session' | 'by'> & {
  readonly session: Pick<ProvedSession, 'memberId' | 'tokenHash'>
}

/** Whether this is the signed-in member's password; a try of this session is counted before it is looked at. */
export async function checkPassword(
  { db, passwords }: Pick<ProofServices, 'db' | 'passwords'>,
  { session, typed, network, now }: TypedPassword,
): Promise<Result<boolean, Busy | ProofWait>> {
  const { memberId, tokenHash } = session
  const caller = { network, known: true }
  const busy = passwords.refusalFor(caller)
  if (busy) return refused(busy)
  const counted = await countProofTry(db, { memberId, lane: laneOfSession(tokenHash), now })
  if (!counted.ok) return counted
  const account = await accountOf(db, memberId, [])
  const checked = await passwords.check({ password: typed, stored: account?.password, caller })
  return checked.ok ? ok(checked.value.matches) : checked
}
