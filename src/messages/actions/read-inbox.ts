import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { markRead, messageOf, messagesOf, unreadCount } from '../inbox-store.ts'
import type { InboxEntry, InboxMessage } from '../message.ts'
import { type Preference, preferenceOf } from '../preference-store.ts'

const A_PAGE = 25

export type Inbox = {
  readonly messages: readonly InboxEntry[]
  readonly unread: number
  /** The last one shown, when older ones follow. */
  readonly olderThan: string | undefined
  readonly isNewest: boolean
  /** `undefined` before the first message. */
  readonly preference: Preference | undefined
}

/** A page of a member's messages, newest first. */
export async function readInbox(
  db: Db,
  keys: Keys,
  { memberId, before }: { readonly memberId: bigint; readonly before: string | undefined },
): Promise<Inbox> {
  const [found, unread, preference] = await Promise.all([
    messagesOf(db, keys, { memberId, before, limit: A_PAGE + 1 }),
    unreadCount(db, memberId),
    preferenceOf(db, keys, memberId),
  ])
  const messages = found.slice(0, A_PAGE)
  const olderThan = found.length > A_PAGE ? messages.at(-1)?.messageId : undefined
  return { messages, unread, olderThan, isNewest: before === undefined, preference }
}

/** One message, which counts as read from now on; `undefined` when it is not this member's. */
export async function openMessage(
  db: Db,
  keys: Keys,
  message: { readonly memberId: bigint; readonly messageId: string; readonly now: Instant },
): Promise<InboxMessage | undefined> {
  const found = await messageOf(db, keys, message)
  if (found?.isUnread === true) await markRead(db, message, message.now)
  return found
}
