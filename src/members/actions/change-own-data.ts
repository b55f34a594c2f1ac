import { type Act, lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { addressValue, type NewAddress } from '../address.ts'
import { deleteDraft } from '../draft-store.ts'
import type { FactField } from '../own-data.ts'
import { replaceFact } from '../own-data-store.ts'
import type { ChangeServices } from './change-services.ts'
import { proposeChangeIn } from './propose-change.ts'

type NewValue = {
  readonly memberId: bigint
  readonly field: Extract<FactField, 'marital-status' | 'tax-number'>
  /** Checked. */
  readonly value: string
  readonly now: Instant
}

/** Writes what a member changes without anybody's leave; the value of before stays in the history. Told to every contact. */
export function changeFact(
  { db, keys, tellOfChange }: ChangeServices,
  { memberId, field, value, now }: NewValue,
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'own-data-changed', actorKind: 'member', actor: 'self' },
      ...{ purpose: 'own-choice', fields: [field] },
    })
    await replaceFact(tx, keys, { memberId, field, value, source: 'member', now })
    await deleteDraft(tx, { memberId, form: field })
    await tellOfChange(tx, { memberId, now, what: field, kind: 'effective' })
  })
}

/** Asks for the change of the address; at once unless money is held. */
export function changeAddress(
  services: ChangeServices,
  { memberId, address, now }: Pick<NewValue, 'memberId' | 'now'> & { readonly address: NewAddress },
) {
  return services.db.transaction().execute(async (tx) => {
    const value = addressValue(address)
    const proposed = await proposeChangeIn(tx, services, { memberId, kind: 'address', value, now })
    if (proposed.ok) await deleteDraft(tx, { memberId, form: 'address' })
    return proposed
  })
}

type Correction = {
  readonly memberId: bigint
  /** As two officers granted it; what is absent stays. */
  readonly name?: string | undefined
  readonly birthDate?: string | undefined
  /** Whose act it is, of the two. */
  readonly by: Pick<Act, 'actorKind' | 'actor' | 'from'>
  readonly now: Instant
}

/**
 * Corrects name or birth date as two officers decided in a case, in the caller's transaction, which holds the member's
 * chain and wrote who decided. Told to every contact.
 */
export async function correctIdentity(
  tx: Db,
  { keys, tellOfChange }: Pick<ChangeServices, 'keys' | 'tellOfChange'>,
  { memberId, name, birthDate, by, now }: Correction,
): Promise<void> {
  const values = { name, 'birth-date': birthDate } as const
  await recordAct(tx, {
    ...{ ...by, memberId, at: now, action: 'identity-corrected' },
    ...{ purpose: 'case', fields: Object.entries(values).flatMap(([is, to]) => (to ? [is] : [])) },
  })
  for (const field of ['name', 'birth-date'] as const) {
    const value = values[field]
    if (value !== undefined)
      await replaceFact(tx, keys, { memberId, field, value, source: 'case', now })
  }
  await tellOfChange(tx, { memberId, now, what: 'identity', kind: 'effective' })
}
