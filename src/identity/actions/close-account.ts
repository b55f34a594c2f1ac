import { type Act, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { closeAccountOf } from '../account-store.ts'
import { deleteHalfSignInsOf, deleteSessionsOf } from '../all-sessions-store.ts'

type Closing = {
  readonly memberId: bigint
  readonly now: Instant
  /** Whose act it is. */
  readonly by: Pick<Act, 'actorKind' | 'actor'>
}

/**
 * Nobody signs in to this account any more, in the caller's transaction: its sessions end, and its password and keys open
 * nothing. Nothing of it is removed. Nothing happens where there is none.
 */
export async function closeAccount(tx: Db, { memberId, now, by }: Closing): Promise<void> {
  await deleteHalfSignInsOf(tx, [memberId])
  if (!(await closeAccountOf(tx, memberId, now))) return
  await recordAct(tx, {
    ...{ memberId, at: now, action: 'account-closed', purpose: 'number-join' },
    ...{ ...by, fields: ['account', 'session'] },
  })
  await deleteSessionsOf(tx, [memberId])
}
