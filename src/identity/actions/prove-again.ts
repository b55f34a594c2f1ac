import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { accountOf } from '../account-store.ts'
import type { ProofRefusal } from '../factor-refusals.ts'
import { factorsOf } from '../factor-store.ts'
import type { Busy } from '../hash-queue.ts'
import type { Passwords } from '../passwords.ts'
import { forgetProofTries, takeProofTry } from '../proof-tries-store.ts'
import { renewSession, type SessionKey } from '../session-store.ts'
import { newSessionToken } from '../session-token.ts'
import type { SessionServices } from './open-session.ts'
import { proofByCode } from './prove.ts'
import { tellCodeUsed } from './verify-sign-in.ts'

export type ProofServices = SessionServices & { readonly passwords: Passwords }

export type NewProof = {
  readonly session: SessionKey & { readonly publicComputer: boolean }
  /** A code of the app or a recovery code; the password of whoever has no authenticator. */
  readonly typed: string
  readonly network: string
  readonly now: Instant
}

/** Who has an authenticator proves by code; the password is enough only for who has none. */
export const provesByCode = async (db: Db, memberId: bigint): Promise<boolean> =>
  (await factorsOf(db, memberId)).totpSince !== undefined

/** The signed-in member proves once more to be there. The session goes by a new token, which is answered. */
export async function proveAgain(
  services: ProofServices,
  proof: NewProof,
): Promise<Result<{ readonly sessionToken: string }, ProofRefusal | Busy>> {
  const { db, keys } = services
  const { session, now } = proof
  const { memberId } = session
  const prepared = (await provesByCode(db, memberId))
    ? ok(await byCode(services, proof))
    : await byPassword(services, proof)
  if (!prepared.ok) return prepared
  const { token, tokenHash } = newSessionToken(keys, session)
  const proved = await db.transaction().execute(async (tx) => {
    if (!(await prepared.value(tx))) return false
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'proved-again',
      actorKind: 'member',
      actor: 'self',
      purpose: 'proof',
      fields: ['session'],
    })
    return renewSession(tx, session, { tokenHash, now })
  })
  return proved ? ok({ sessionToken: token }) : refused({ kind: 'wrong-code' })
}

type Prepared = (tx: Db) => Promise<boolean>

async function byCode(services: ProofServices, proof: NewProof): Promise<Prepared> {
  const { typed, now } = proof
  const { memberId } = proof.session
  const take = await proofByCode(services, { memberId, typed, now })
  return async (tx) => {
    const taken = await take(tx)
    if (taken?.way === 'recovery-code')
      await tellCodeUsed(services, tx, { memberId, now, ...taken })
    return taken !== undefined
  }
}

async function byPassword(
  { db, passwords }: ProofServices,
  { session, typed, network, now }: NewProof,
): Promise<Result<Prepared, Busy>> {
  const { memberId } = session
  const checked = await checkPassword({ db, passwords }, { memberId, typed, network, now })
  if (!checked.ok) return checked
  return ok(async (tx) => {
    if (checked.value) await forgetProofTries(tx, memberId)
    return checked.value
  })
}

/** Whether this is the signed-in member's password; a try is counted before it is looked at. */
export async function checkPassword(
  { db, passwords }: Pick<ProofServices, 'db' | 'passwords'>,
  asked: Omit<NewProof, 'session'> & { readonly memberId: bigint },
): Promise<Result<boolean, Busy>> {
  const { memberId, typed, network, now } = asked
  const caller = { network, known: true }
  const busy = passwords.refusalFor(caller)
  if (busy) return refused(busy)
  const mayTry = await takeProofTry(db, memberId, now)
  const account = await accountOf(db, memberId, [])
  const checked = await passwords.check({ password: typed, stored: account?.password, caller })
  return checked.ok ? ok(mayTry && checked.value.matches) : checked
}
