import { type Act, lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import { addressValue, type NewAddress } from '../address.ts'
import { addressesOf } from '../contact-store.ts'
import { deleteDraft } from '../draft-store.ts'
import type { FactField } from '../own-data.ts'
import { replaceFact } from '../own-data-store.ts'
import { personOf } from '../person-store.ts'
import type { ChangeServices } from './change-services.ts'
import { proposeChangeIn } from './propose-change.ts'

type NewValue = {
  readonly memberId: bigint
  readonly field: Extract<FactField, 'marital-status' | 'tax-number'>
  /** Checked. */
  readonly value: string
  readonly now: Instant
}

/**
 * Writes what a member changes without anybody's leave; the value of before stays in the history. Told to every contact.
 * What holds already is left alone: of two clicks one changes it.
 */
export function changeFact(
  { db, keys, tellOfChange }: ChangeServices,
  { memberId, field, value, now }: NewValue,
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    await deleteDraft(tx, { memberId, form: field })
    const fact = { memberId, field, value, source: 'member', now } as const
    if (!(await replaceFact(tx, keys, fact))) return
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'own-data-changed', actorKind: 'member', actor: 'self' },
      ...{ purpose: 'own-choice', fields: [field] },
    })
    await tellOfChange(tx, { memberId, now, what: field, kind: 'effective' })
  })
}

/** Asks for the change of the address; at once unless money is held. What holds already is left alone. */
export function changeAddress(
  services: ChangeServices,
  { memberId, address, now }: Pick<NewValue, 'memberId' | 'now'> & { readonly address: NewAddress },
) {
  return services.db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    if (await isAddressNow(tx, services.keys, { memberId, address }))
      return ok({ effectiveAt: now, isEffective: true })
    const value = addressValue(address)
    const proposed = await proposeChangeIn(tx, services, { memberId, kind: 'address', value, now })
    if (proposed.ok) await deleteDraft(tx, { memberId, form: 'address' })
    return proposed
  })
}

/** Whether that address is the member's only one: of two clicks the second finds it so. */
async function isAddressNow(
  tx: Db,
  keys: Keys,
  { memberId, address }: { readonly memberId: bigint; readonly address: NewAddress },
): Promise<boolean> {
  const held = await addressesOf(tx, keys, memberId)
  const [now] = held
  return (
    held.length === 1 &&
    now?.areaCode === address.areaCode &&
    now.street === address.street &&
    now.postCode === address.postCode
  )
}

type Correction = {
  readonly memberId: bigint
  /** What stood there when it was asked for, and when officers looked at it. */
  readonly before: { readonly name: string; readonly birthDate: string }
  /** As two officers granted it; what is absent stays. */
  readonly name?: string | undefined
  readonly birthDate?: string | undefined
  /** Whose act it is, of the two. */
  readonly by: Pick<Act, 'actorKind' | 'actor' | 'from'>
  readonly now: Instant
}

/**
 * Corrects name or birth date as two officers decided in a case, in the caller's transaction, which holds the member's
 * chain and wrote who decided. Told to every contact. `record-changed`, and nothing is written, when what is to be corrected
 * reads otherwise by now: the difference that officers agreed to is not the one that they would make.
 */
export async function correctIdentity(
  tx: Db,
  { keys, tellOfChange }: Pick<ChangeServices, 'keys' | 'tellOfChange'>,
  { memberId, before, name, birthDate, by, now }: Correction,
): Promise<Result<undefined, 'record-changed'>> {
  const person = await personOf(tx, memberId)
  const isName = name === undefined || person?.name === before.name
  const isBirthDate = birthDate === undefined || person?.birthDate === before.birthDate
  if (!isName || !isBirthDate) return refused('record-changed')
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
  return ok(undefined)
}
