import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { deleteRequests } from '../code-request-store.ts'
import { frozenSince } from '../freeze-store.ts'
import { deleteHalfSignIns } from '../half-sign-in-store.ts'
import { deleteTrust } from '../trusted-device-store.ts'
import { holdMoneyAfter } from './hold-money.ts'
import type { Notice } from './notify.ts'
import type { SessionServices } from './open-session.ts'

export type FactorChange = {
  readonly memberId: bigint
  readonly now: Instant
  /** For the history, as a word with dashes. */
  readonly action: string
  readonly fields: readonly string[]
  readonly notice: Pick<
    Extract<Notice, { kind: 'factor-added' | 'factor-removed' }>,
    'kind' | 'facts'
  >
  /** Changes the factor's own rows; when it answers false, nothing happens. */
  change(tx: Db): Promise<boolean>
}

/**
 * Adds or removes a factor, with everything that belongs to it: no device stays trusted, half-finished sign-ins end, codes
 * and links under way die, money waits 72 hours, the history says so, every contact is told. Nothing happens while the
 * account is frozen.
 */
export async function changeFactor(
  { db, notify }: SessionServices,
  { memberId, now, action, fields, notice, change }: FactorChange,
): Promise<boolean> {
  const done = db.transaction().execute(async (tx) => {
    if (!(await change(tx))) return false
    await deleteHalfSignIns(tx, memberId)
    await deleteRequests(tx, memberId)
    await recordAct(tx, {
      memberId,
      at: now,
      action,
      actorKind: 'member',
      actor: 'self',
      purpose: 'account',
      fields,
    })
    // Only here: whoever freezes has locked the chain before us, or waits for us.
    if ((await frozenSince(tx, memberId)) !== undefined) throw new FrozenMeanwhile()
    await deleteTrust(tx, memberId)
    await holdMoneyAfter(tx, 'factor-changed', { memberId, now })
    await notify(tx, { memberId, now, ...notice })
    return true
  })
  return done.catch((fault) => {
    if (fault instanceof FrozenMeanwhile) return false
    throw fault
  })
}

/** Takes back what the change has written. Pages say beforehand that the account is frozen (`unlessFrozen`). */
class FrozenMeanwhile extends Error {
  override readonly name = 'FrozenMeanwhile'
}
