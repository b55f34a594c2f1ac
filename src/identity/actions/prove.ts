import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { ok, type Result, refused } from '#values'
import type { ProofWait } from '../factor-refusals.ts'
import { acceptTotpStep, confirmedTotp } from '../factor-store.ts'
import { forgetProofTries, type ProofTry, takeProofTry } from '../proof-tries-store.ts'
import { recoveryCodeOf } from '../recovery-code.ts'
import { type CodeHash, spendRecoveryCode } from '../recovery-store.ts'
import { stepOfCode, totpCodeOf } from '../totp.ts'
import { isSentCode } from './second-code.ts'

/** What proved the member. */
export type Proof =
  | { readonly way: 'totp' }
  | { readonly way: 'sent-code' }
  | { readonly way: 'recovery-code'; readonly left: number }

/** Uses the code up, in the caller's transaction; `undefined` when it is not, or no longer, good. */
export type TakeProof = (tx: Db) => Promise<Proof | undefined>

type Services = { readonly db: Db; readonly keys: Keys }
type Typed = ProofTry & { readonly typed: string }

/**
 * Counts a try before it is looked at. A known device or a session is told how long it waits; strangers are not: theirs
 * is looked at like any other, and wrong.
 */
export async function countProofTry(
  db: Db,
  tried: ProofTry,
): Promise<Result<{ readonly isCounted: boolean }, ProofWait>> {
  const from = await takeProofTry(db, tried)
  if (from === undefined || tried.lane.kind === 'strangers')
    return ok({ isCounted: from === undefined })
  const retryAfterSeconds = Math.max(1, Math.ceil((from - tried.now) / 1000))
  return refused({ kind: 'proof-wait', retryAfterSeconds })
}

export const totpPlace = (memberId: bigint, totpId: string): string =>
  `identity.totp.secret_enc:${memberId}:${totpId}`

/** Every hash that a code of this member may be stored under, newest key first. */
export const recoveryHashes = (keys: Keys, memberId: bigint, code: string): readonly CodeHash[] =>
  keys.lookupHashes('recovery-code', `${memberId}:${code}`)

/**
 * Looks at what was typed: a code of the authenticator app or a recovery code. A code is validated and used up in one
 * statement, so that of any number of uses at once one succeeds.
 * Tries with app codes are counted before they are looked at, each lane for itself; when those of strangers are exhausted,
 * a right one is refused as a wrong one.
 */
export async function proofByCode(
  { db, keys }: Services,
  proof: Typed,
): Promise<Result<TakeProof, ProofWait>> {
  const { memberId, lane, typed, now } = proof
  const recovery = recoveryCodeOf(typed)
  if (recovery !== undefined) {
    const hashes = recoveryHashes(keys, memberId, recovery)
    return ok(async (tx) => {
      const left = await spendRecoveryCode(tx, { memberId, hashes, now })
      return left === undefined ? undefined : { way: 'recovery-code', left }
    })
  }
  const counted = await countProofTry(db, { memberId, lane, now })
  if (!counted.ok) return counted
  const totp = await confirmedTotp(db, memberId)
  if (totp === undefined) return ok(async () => undefined)
  const { totpId, secret } = totp
  const step = stepOfCode(
    keys.open(totpPlace(memberId, totpId), secret),
    totpCodeOf(typed) ?? '',
    now,
  )
  return ok(async (tx) => {
    if (!counted.value.isCounted || step === undefined) return undefined
    if (!(await acceptTotpStep(tx, { memberId, totpId, step, now }))) return undefined
    await forgetProofTries(tx, { memberId, lane })
    return { way: 'totp' }
  })
}

/**
 * Looks at a code that we sent. Tries are counted as those with app codes are. Whoever calls ends what the code was sent
 * for in the same transaction, so that it works once.
 */
export async function proofBySentCode(
  { db, keys }: Services,
  { memberId, lane, typed, now, seed }: Typed & { readonly seed: string },
): Promise<Result<TakeProof, ProofWait>> {
  const counted = await countProofTry(db, { memberId, lane, now })
  if (!counted.ok) return counted
  const isRight = isSentCode(keys, seed, typed)
  return ok(async (tx) => {
    if (!counted.value.isCounted || !isRight) return undefined
    await forgetProofTries(tx, { memberId, lane })
    return { way: 'sent-code' }
  })
}
