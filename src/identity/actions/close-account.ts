import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { closeAccountOf } from '../account-store.ts'
import { deleteHalfSignInsOf, deleteSessionsOf } from '../all-sessions-store.ts'

/**
 * Nobody signs in to this account any more, in the caller's transaction: its sessions end, and its password and keys open
 * nothing. Nothing of it is removed. Nothing happens where there is none.
 */
export async function closeAccount(
  tx: Db,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<void> {
  await deleteHalfSignInsOf(tx, [memberId])
  if (!(await closeAccountOf(tx, memberId, now))) return
  await recordAct(tx, {
    ...{ memberId, at: now, action: 'account-closed', purpose: 'number-join' },
    ...{ actorKind: 'operator', actor: 'command-line', fields: ['account', 'session'] },
  })
  await deleteSessionsOf(tx, [memberId])
}
