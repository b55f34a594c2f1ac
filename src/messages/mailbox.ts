import type { Instant } from '#values'
import type { Channel } from './message.ts'

/** Something that ended in the development mailbox instead of going out. */
export type MailboxItem = {
  readonly id: string
  readonly channel: Channel
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Of a mail only. */
  readonly html: string | undefined
  readonly at: Instant
}

const KEPT = 200

/** What the demo sent, newest first; kept in memory, gone with the process. */
export type Mailbox = {
  readonly items: () => readonly MailboxItem[]
  put(item: MailboxItem): void
}

export function createMailbox(): Mailbox {
  let items: readonly MailboxItem[] = []
  return {
    items: () => items,
    put(item) {
      items = [item, ...items].slice(0, KEPT)
    },
  }
}

/** The addresses that a text names, to be clicked. */
export const addressesIn = (text: string): readonly string[] => text.match(/https?:\/\/\S+/g) ?? []
