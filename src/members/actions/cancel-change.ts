import { lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { deleteProofs } from '../contact-proof-store.ts'
import { type LinkRight, linkTarget } from '../link-store.ts'
import type { ChangeKind } from '../pending-change.ts'
import {
  type ChangeKey,
  endChange,
  pendingKindOf,
  stopAllChanges,
} from '../pending-change-store.ts'
import type { ChangeServices } from './change-services.ts'

type ByLink = { readonly right: LinkRight; readonly now: Instant }

/** What the link would cancel; `undefined` when it is unknown, or nothing waits any more. Asking uses nothing up. */
export async function changeOfLink(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { right, now }: ByLink,
): Promise<ChangeKind | undefined> {
  const target = await linkTarget(db, keys, { purpose: 'cancel-change', right, now })
  return target && pendingKindOf(db, { memberId: target.memberId, changeId: target.about })
}

/**
 * Cancels the change that a message told of, for whoever has its link or code: nobody signs in for it, and it does nothing
 * else. False when it waits no more; of any number at once, one cancels it.
 */
export async function cancelByLink(
  services: ChangeServices,
  { right, now }: ByLink,
): Promise<boolean> {
  const { db, keys } = services
  const target = await linkTarget(db, keys, { purpose: 'cancel-change', right, now })
  if (target === undefined) return false
  const key = { memberId: target.memberId, changeId: target.about }
  return cancel(services, { ...key, now, by: 'bearer' })
}

/** The member takes a change back that waits. False when it waits no more. */
export const cancelChange = (
  services: ChangeServices,
  change: ChangeKey & { readonly now: Instant },
): Promise<boolean> => cancel(services, { ...change, by: 'self' })

function cancel(
  { db, tellOfChange }: ChangeServices,
  { by, now, ...key }: ChangeKey & { readonly now: Instant; readonly by: 'self' | 'bearer' },
): Promise<boolean> {
  const { memberId } = key
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    const kind = await endChange(tx, { ...key, state: 'cancelled', now })
    if (kind === undefined) return false
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'change-cancelled', actorKind: 'member', actor: by },
      ...{ purpose: by === 'self' ? 'own-choice' : 'protection', fields: [kind] },
    })
    await tellOfChange(tx, { memberId, now, what: kind, kind: 'cancelled' })
    return true
  })
}

/**
 * Stops whatever waits, and whatever new contact is about to be proved, as a freeze and "bukan saya" do, in the caller's
 * transaction, which has written its act into the member's chain before. Who is told says the caller.
 */
export async function stopChanges(
  tx: Db,
  member: { readonly memberId: bigint; readonly now: Instant },
): Promise<readonly ChangeKind[]> {
  await deleteProofs(tx, member.memberId)
  return stopAllChanges(tx, member)
}
