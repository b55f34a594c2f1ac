import { ok, type Result, refused } from '#values'
import type { ProofTrouble } from '../factor-refusals.ts'
import { deleteTotp } from '../factor-store.ts'
import { deleteRecoveryCodes } from '../recovery-store.ts'
import { changeFactor } from './change-factor.ts'
import { checkPassword, type NewProof, type ProofServices } from './prove-again.ts'

/** Fewest characters of a password that stands alone. */
const ALONE = 15

export type Removal = Omit<NewProof, 'session'> & { readonly memberId: bigint }

/**
 * Removes the authenticator, and the recovery codes that stood in for it. The password then stands alone, so it is asked
 * for here and must have 15 characters. Source: NIST SP 800-63B-4 section 3.1.1.2.
 */
export async function removeTotp(
  services: ProofServices,
  removal: Removal,
): Promise<Result<undefined, ProofTrouble>> {
  const { memberId, typed, now } = removal
  const checked = await checkPassword(services, removal)
  if (!checked.ok) return checked
  if (!checked.value) return refused({ kind: 'wrong-password' })
  if ([...typed.normalize('NFKC')].length < ALONE) return refused({ kind: 'password-too-short' })
  await changeFactor(services, {
    memberId,
    now,
    action: 'authenticator-removed',
    fields: ['totp-secret', 'recovery-codes'],
    notice: { kind: 'factor-removed', facts: { factor: 'totp' } },
    async change(tx) {
      const wasThere = await deleteTotp(tx, memberId)
      await deleteRecoveryCodes(tx, memberId)
      return wasThere
    },
  })
  return ok(undefined)
}
