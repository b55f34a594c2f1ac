import { ok, type Result, refused } from '#values'
import { factorsOf } from '../factor-store.ts'
import type { Busy } from '../hash-queue.ts'
import { deletePasskey, holdPasskeys } from '../passkey-list-store.ts'
import type { RemovalRefusal } from '../passkey-refusals.ts'
import { standsAlone } from '../password-policy.ts'
import { deleteRecoveryCodes } from '../recovery-store.ts'
import { changeFactor } from './change-factor.ts'
import { checkPassword, type ProofServices, type TypedPassword } from './prove-again.ts'

export type PasskeyRemoval = Omit<TypedPassword, 'typed'> & {
  /** Of the credential's id. */
  readonly hash: Uint8Array
  /** Needed for the last strong factor only. */
  readonly password: string
}

/**
 * Removes a passkey: it signs nobody in from then on. Sessions begun with it go on. When no other good passkey and no
 * authenticator is left it takes the password, which then stands alone and must have 15 characters, and the recovery
 * codes go with it. One that is gone already is removed.
 */
export async function removePasskey(
  services: ProofServices,
  removal: PasskeyRemoval,
): Promise<Result<undefined, RemovalRefusal | Busy>> {
  const password = await stateOfPassword(services, removal)
  if (typeof password === 'object') return refused(password)
  const { session, hash, now } = removal
  const { memberId } = session
  const { totpSince } = await factorsOf(services.db, memberId)
  // Only for the last one a password is asked for.
  const mayBeAlone = totpSince === undefined && password === 'right'
  let refusal: RemovalRefusal | undefined
  await changeFactor(services, {
    memberId,
    now,
    action: 'passkey-removed',
    fields: mayBeAlone ? ['passkey', 'recovery-codes'] : ['passkey'],
    notice: { kind: 'factor-removed', facts: { factor: 'passkey' } },
    async change(tx) {
      const good = await holdPasskeys(tx, memberId)
      const isLast = good.length === 1 && good.every((one) => Buffer.from(one).equals(hash))
      const isAlone = isLast && totpSince === undefined
      if (isAlone && password !== 'right') {
        refusal = { kind: password }
        return false
      }
      if (isAlone) await deleteRecoveryCodes(tx, memberId) // they stood in for it
      return deletePasskey(tx, { memberId, hash })
    },
  })
  return refusal ? refused(refusal) : ok(undefined)
}

/** `right` when the password is the member's and can stand alone. */
async function stateOfPassword(
  services: ProofServices,
  { password, ...asked }: PasskeyRemoval,
): Promise<'right' | RemovalRefusal['kind'] | Busy> {
  if (password === '') return 'password-needed'
  const checked = await checkPassword(services, { ...asked, typed: password })
  if (!checked.ok) return checked.refusal.kind === 'busy' ? checked.refusal : 'password-wrong'
  if (!checked.value) return 'password-wrong'
  return standsAlone(password) ? 'right' : 'password-too-short'
}
