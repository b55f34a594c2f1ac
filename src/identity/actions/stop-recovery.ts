import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { endRecovery, openRecovery } from '../branch-recovery-store.ts'
import type { Notify } from './notify.ts'

type Stop = {
  readonly memberId: bigint
  readonly now: Instant
  /** `self` who signed in, `bearer` of a link or a freeze code. */
  readonly by: 'self' | 'bearer'
}
type Notifying = { readonly notify: Notify }

/**
 * Stops a recovery at a branch, in the caller's transaction and before it locks the member's chain. Told wherever the
 * beginning was told. False when there is none.
 */
export async function stopRecovery(
  tx: Db,
  { notify }: Notifying,
  { memberId, now, by }: Stop,
): Promise<boolean> {
  const open = await openRecovery(tx, memberId, { lock: true })
  if (open === undefined) return false
  await endRecovery(tx, { memberId, recoveryId: open.recoveryId, state: 'stopped', now })
  await recordAct(tx, {
    memberId,
    at: now,
    action: 'recovery-stopped',
    actorKind: 'member',
    actor: by,
    purpose: 'protection',
    fields: ['recovery'],
  })
  await notify(tx, { memberId, now, kind: 'recovery-stopped' })
  return true
}

/** Whoever can sign in needs no recovery: what was begun at a branch ends. A transaction of its own, after the sign-in's. */
export async function stopRecoveryAfterSignIn(
  { db, notify }: Notifying & { readonly db: Db },
  member: Omit<Stop, 'by'>,
): Promise<void> {
  await db.transaction().execute((tx) => stopRecovery(tx, { notify }, { ...member, by: 'self' }))
}
