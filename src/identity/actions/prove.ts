import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { acceptTotpStep, confirmedTotp } from '../factor-store.ts'
import { forgetProofTries, takeProofTry } from '../proof-tries-store.ts'
import { recoveryCodeOf } from '../recovery-code.ts'
import { type CodeHash, spendRecoveryCode } from '../recovery-store.ts'
import { stepOfCode, totpCodeOf } from '../totp.ts'

/** What proved the member. */
export type Proof =
  | { readonly way: 'totp' }
  | { readonly way: 'recovery-code'; readonly left: number }

/** Uses the code up, in the caller's transaction; `undefined` when it is not, or no longer, good. */
export type TakeProof = (tx: Db) => Promise<Proof | undefined>

type Services = { readonly db: Db; readonly keys: Keys }
type Typed = { readonly memberId: bigint; readonly typed: string; readonly now: Instant }

export const totpPlace = (memberId: bigint, totpId: string): string =>
  `identity.totp.secret_enc:${memberId}:${totpId}`

/** Every hash that a code of this member may be stored under, newest key first. */
export const recoveryHashes = (keys: Keys, memberId: bigint, code: string): readonly CodeHash[] =>
  keys.lookupHashes('recovery-code', `${memberId}:${code}`)

/**
 * Looks at what was typed: a code of the authenticator app or a recovery code. A code is validated and used up in one
 * statement, so that of any number of uses at once one succeeds.
 * Tries with app codes are counted before they are looked at; when they are exhausted, a right one is refused as a wrong one.
 */
export async function proofByCode({ db, keys }: Services, proof: Typed): Promise<TakeProof> {
  const { memberId, typed, now } = proof
  const recovery = recoveryCodeOf(typed)
  if (recovery !== undefined) {
    const hashes = recoveryHashes(keys, memberId, recovery)
    return async (tx) => {
      const left = await spendRecoveryCode(tx, { memberId, hashes, now })
      return left === undefined ? undefined : { way: 'recovery-code', left }
    }
  }
  const mayTry = await takeProofTry(db, memberId, now)
  const totp = await confirmedTotp(db, memberId)
  if (totp === undefined) return async () => undefined
  const { totpId, secret } = totp
  const step = stepOfCode(
    keys.open(totpPlace(memberId, totpId), secret),
    totpCodeOf(typed) ?? '',
    now,
  )
  return async (tx) => {
    if (!mayTry || step === undefined) return undefined
    if (!(await acceptTotpStep(tx, { memberId, totpId, step, now }))) return undefined
    await forgetProofTries(tx, memberId)
    return { way: 'totp' }
  }
}
