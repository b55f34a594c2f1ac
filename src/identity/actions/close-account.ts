import { stopChanges } from '#members'
import { type Act, lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { closeAccountOf, reopenAccountOf } from '../account-store.ts'
import { deleteHalfSignInsOf, deleteSessionsOf } from '../all-sessions-store.ts'
import { endRecovery, openRecovery } from '../branch-recovery-store.ts'
import { deleteRequests } from '../code-request-store.ts'
import { AT_BRANCH } from '../staff-look.ts'
import { officeOf } from './look-as-staff.ts'

type Closing = {
  readonly memberId: bigint
  readonly now: Instant
  /** Whose act it is, and why. */
  readonly by: Pick<Act, 'actorKind' | 'actor' | 'from'>
  readonly purpose: 'number-join' | 'own-choice' | 'death'
}

/**
 * Nobody signs in to this account any more, in the caller's transaction: its sessions end, and its password and keys open
 * nothing. Nothing of it is removed. Answers whether there was an open one.
 */
export async function closeAccount(
  tx: Db,
  { memberId, now, by, purpose }: Closing,
): Promise<boolean> {
  await deleteHalfSignInsOf(tx, [memberId])
  await deleteRequests(tx, memberId)
  await endOpenRecovery(tx, { memberId, now, by })
  // Before the account, as whoever signs in.
  await lockChain(tx, memberId)
  if (!(await closeAccountOf(tx, memberId, now))) return false
  await recordAct(tx, {
    ...{ memberId, at: now, action: 'account-closed', purpose },
    ...{ ...by, fields: ['account', 'session'] },
  })
  // Nobody is there any more who could agree to what waits, or cancel it.
  await stopChanges(tx, { memberId, now })
  await deleteSessionsOf(tx, [memberId])
  return true
}

/** A code of a branch would give an account that is closed a new password. */
async function endOpenRecovery(
  tx: Db,
  { memberId, now, by }: Pick<Closing, 'memberId' | 'now' | 'by'>,
): Promise<void> {
  const open = await openRecovery(tx, memberId, { lock: true })
  if (open === undefined) return
  await endRecovery(tx, { memberId, recoveryId: open.recoveryId, state: 'stopped', now })
  await recordAct(tx, {
    ...{ memberId, at: now, action: 'recovery-stopped', purpose: 'protection' },
    ...{ ...by, fields: ['recovery'] },
  })
}

/** A death that was wrong: the account opens as it was, without any session. */
export async function reopenAccount(
  tx: Db,
  { memberId, now, staffId }: Record<'memberId', bigint> & { now: Instant; staffId: string },
): Promise<void> {
  await lockChain(tx, memberId)
  if (!(await reopenAccountOf(tx, memberId))) return
  await deleteSessionsOf(tx, [memberId])
  await recordAct(tx, {
    ...{ memberId, at: now, action: 'account-reopened', purpose: 'death' },
    ...{ actorKind: 'staff', actor: staffId, fields: ['account'] },
    from: await officeOf(tx, staffId, AT_BRANCH),
  })
}
