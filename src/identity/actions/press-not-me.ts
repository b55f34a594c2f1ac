import { holdMoney, liftMoneyHold, moneyHoldsBegun, openMoneyHolds } from '#members'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import { deleteProvisional } from '../account-store.ts'
import { takeBackFactors } from '../added-factor-store.ts'
import { openRecovery } from '../branch-recovery-store.ts'
import { deleteFreezeCode, lockFreeze } from '../freeze-store.ts'
import { isLinkGood, type NotMeLink, notMeHashes, useNotMeLink } from '../not-me-link-store.ts'
import { NOT_ME, type NotMeRight } from '../not-me-right.ts'
import type { SessionServices } from './open-session.ts'
import { stopRecovery } from './stop-recovery.ts'
import { takeAway } from './take-away.ts'
import { stopThawIn } from './thaw.ts'

type Services = { readonly db: Db; readonly keys: Keys }
type Pressed = { readonly right: NotMeRight; readonly now: Instant }

/** Whether the link can still be used; asking burns nothing. */
export const mayPressNotMe = (
  { db, keys }: Services,
  { token, now }: { readonly token: string; readonly now: Instant },
): Promise<boolean> => isLinkGood(db, { hashes: notMeHashes(keys, { token }), now })

/**
 * "Bukan saya": everything ends that somebody else could go on with, and money waits until the member lifts that with a
 * fresh proof. What the notice told of is taken back: a factor that was added, a freeze code that was made; a provisional
 * account ends altogether. Nobody is signed in, and no password is reset for whoever pressed: the contacts of before are
 * told how. False for a link or code that is unknown, used or older than ten days.
 */
export function pressNotMe(
  { db, keys, notify }: SessionServices,
  { right, now }: Pressed,
): Promise<boolean> {
  const hashes = notMeHashes(keys, right)
  return db.transaction().execute(async (tx) => {
    const link = await useNotMeLink(tx, { hashes, now })
    if (link === undefined) return false
    const { memberId, madeAt } = link
    // Locked before the member's chain, as by whoever begins a thaw or a recovery.
    await lockFreeze(tx, memberId)
    await openRecovery(tx, memberId, { lock: true })
    await takeBack(tx, link)
    await takeAway(tx, { memberId, now, action: 'not-me-pressed', devicesSince: madeAt })
    await stopThawIn({ db: tx, notify }, { memberId, now })
    await stopRecovery(tx, { notify }, { memberId, now, by: 'bearer' })
    await holdMoney(tx, { memberId, until: 'until-lifted', reason: NOT_ME, since: now })
    const wasProvisional = await deleteProvisional(tx, memberId)
    await notify(tx, { memberId, now, kind: 'not-me' })
    if (!wasProvisional) await notify(tx, { memberId, now, kind: 'reset-offered', before: madeAt })
    return true
  })
}

/** Without this whoever added a factor would be asked for it, and the member could not come in. */
async function takeBack(tx: Db, { memberId, notice, madeAt }: NotMeLink): Promise<void> {
  if (notice === 'factor-added') await takeBackFactors(tx, { memberId, since: madeAt })
  if (notice === 'freeze-code-made') await deleteFreezeCode(tx, memberId)
}

type Asked = {
  readonly memberId: bigint
  readonly now: Instant
  /** Whether a strong factor was given within the last minutes. */
  readonly isStronglyProved: boolean
}

/** The password was replaced by whom a contact on record, or two officers and a letter, proved. */
const RESETS = ['password-reset', 'recovered'] as const

/** `not-held`: nothing waits for this. `password-known`: whoever knew the password then may be the one who asks. */
export type UndoRefusal = { readonly kind: 'not-held' | 'password-known' }

/**
 * Whether this visitor may lift what "bukan saya" holds: by a strong factor that was there when it was pressed, or once
 * the password was reset since, by a contact on record or at a branch. The password of then proves nothing, nor does what it can change:
 * who made the member press may know it.
 */
export async function mayUndoNotMe(
  db: Db,
  { memberId, isStronglyProved }: Omit<Asked, 'now'>,
): Promise<Result<undefined, UndoRefusal>> {
  if (!(await openMoneyHolds(db, memberId)).includes(NOT_ME)) return refused({ kind: 'not-held' })
  const begun = await moneyHoldsBegun(db, memberId)
  const heldAt = begun.get(NOT_ME) ?? 0
  const hasOwnFactor = (begun.get('factor-changed') ?? -1) < heldAt
  const isReset = RESETS.some((reason) => (begun.get(reason) ?? -1) > heldAt)
  const isProved = isReset || (isStronglyProved && hasOwnFactor)
  return isProved ? ok(undefined) : refused({ kind: 'password-known' })
}

/** The member says that all is well: money waits no longer for this. Told to every contact, as what it ends was. */
export function undoNotMe(
  { db, notify }: Pick<SessionServices, 'db' | 'notify'>,
  { memberId, now, isStronglyProved }: Asked,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await mayUndoNotMe(tx, { memberId, isStronglyProved })).ok) return false
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'not-me-undone',
      actorKind: 'member',
      actor: 'self',
      purpose: 'protection',
      fields: ['money'],
    })
    if (!(await liftMoneyHold(tx, { memberId, reason: NOT_ME, now }))) return false
    await notify(tx, { memberId, now, kind: 'not-me-undone' })
    return true
  })
}
