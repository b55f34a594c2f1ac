import { ok, type Result, refused } from '#values'
import type { ProofTrouble } from '../factor-refusals.ts'
import { deleteTotp, factorsOf, holdTotp } from '../factor-store.ts'
import { standsAlone } from '../password-policy.ts'
import { deleteRecoveryCodes } from '../recovery-store.ts'
import { changeFactor } from './change-factor.ts'
import { checkPassword, type ProofServices, type TypedPassword } from './prove-again.ts'

/**
 * Removes the authenticator, and the recovery codes with it where no passkey is left for which they stand in. The password
 * then stands alone, so it is asked for here and must have 15 characters. A password that was changed meanwhile is asked
 * for again.
 */
export async function removeTotp(
  services: ProofServices,
  removal: TypedPassword,
): Promise<Result<undefined, ProofTrouble>> {
  const { session, typed, now } = removal
  const { memberId } = session
  const { passwordSetAt, passkeys } = await factorsOf(services.db, memberId)
  const checked = await checkPassword(services, removal)
  if (!checked.ok) return checked
  if (!checked.value) return refused({ kind: 'wrong-password' })
  if (!standsAlone(typed)) return refused({ kind: 'password-too-short' })
  let isOutdated = false
  await changeFactor(services, {
    memberId,
    now,
    action: 'authenticator-removed',
    fields: ['totp-secret', ...(passkeys === 0 ? ['recovery-codes'] : [])],
    notice: { kind: 'factor-removed', facts: { factor: 'totp' } },
    async change(tx) {
      // Whoever sets a shorter password beside the app has done it by now, or waits and then finds no app.
      if (!(await holdTotp(tx, memberId))) return false
      isOutdated = (await factorsOf(tx, memberId)).passwordSetAt !== passwordSetAt
      if (isOutdated) return false
      if (passkeys === 0) await deleteRecoveryCodes(tx, memberId)
      return deleteTotp(tx, memberId)
    },
  })
  return isOutdated ? refused({ kind: 'wrong-password' }) : ok(undefined)
}
