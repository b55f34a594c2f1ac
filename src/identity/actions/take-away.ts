import { stopChanges } from '#members'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { deleteRequests } from '../code-request-store.ts'
import { deleteDevicesSince, deleteSessions } from '../device-store.ts'
import { deletePendingTotp } from '../factor-store.ts'
import { deleteHalfSignIns } from '../half-sign-in-store.ts'
import { deletePendingStep } from '../message-step-store.ts'
import { deleteRecoveryDraft } from '../recovery-store.ts'
import { deleteTrust } from '../trusted-device-store.ts'

export type Taking = {
  readonly memberId: bigint
  readonly now: Instant
  /** For the history, as a word with dashes. */
  readonly action: string
  /** Devices that were first seen from here on are forgotten; the others stay known. */
  readonly devicesSince?: Instant
}

/**
 * Takes everything away that somebody else could go on with: sessions, half-finished sign-ins, codes and links under
 * way, trusted devices, factors that are being set up, changes that wait. It opens nothing. In the caller's transaction, with the act in the history.
 */
export async function takeAway(tx: Db, taking: Taking): Promise<void> {
  const { memberId, now, action, devicesSince } = taking
  await deletePendingTotp(tx, memberId)
  await deletePendingStep(tx, memberId)
  await deleteRecoveryDraft(tx, memberId)
  await deleteHalfSignIns(tx, memberId)
  await deleteRequests(tx, memberId)
  await recordAct(tx, {
    memberId,
    at: now,
    action,
    actorKind: 'member',
    // Whoever has the link or the code: nobody signed in for this.
    actor: 'bearer',
    purpose: 'protection',
    fields: ['session', 'trusted-device', 'pending-changes', 'money'],
  })
  await stopChanges(tx, { memberId, now })
  await deleteSessions(tx, memberId)
  await deleteTrust(tx, memberId)
  if (devicesSince !== undefined) await deleteDevicesSince(tx, memberId, devicesSince)
}
