import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { endWaiting } from '../outbox-store.ts'
import { markStopped } from '../preference-store.ts'
import { preferenceFor } from './write-message.ts'

/**
 * Nothing is sent to this member any more, because they have died: what waits to be sent ends too, letters as well. What is
 * written still stands in the inbox.
 */
export async function stopMessages(
  db: Db,
  keys: Keys,
  stopped: { readonly memberId: bigint; readonly now: Instant },
): Promise<void> {
  await preferenceFor(db, keys, stopped)
  await markStopped(db, stopped.memberId, stopped.now)
  await endWaiting(db, { ...stopped, reason: 'stopped' })
}

/** It was wrong: messages are sent again. */
export const resumeMessages = (db: Db, memberId: bigint): Promise<void> =>
  markStopped(db, memberId, undefined)
