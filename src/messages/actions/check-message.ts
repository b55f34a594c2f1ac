import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'
import { codesOf, countMismatch, type SentMessage, sentMessage } from '../code-store.ts'
import type { Channel, DeliveryState } from '../message.ts'
import { tailOf, withNeighbours } from '../message-code.ts'

/** What anybody may know of a message of ours that they received. */
export type KnownMessage = {
  readonly sentAt: Instant
  readonly channel: Channel
  /** As it stood in the message, in its language. */
  readonly subject: string
  readonly language: Language
}

/**
 * `genuine` we sent it to that address; `expired` likewise, but the code or link in it works no longer; `copied` likewise, but
 * the code goes around in copies; `copy` we sent it, to somebody else; `mistyped` another code of ours for that address
 * differs in one letter; `unknown` there is no such code.
 */
export type MessageCheck =
  | { readonly kind: 'genuine' | 'expired' | 'copied'; readonly message: KnownMessage }
  | { readonly kind: 'copy' | 'mistyped' | 'unknown' }

export type AskedMessage = {
  /** As `parseMessageCode` answers it. */
  readonly code: string
  /** As `parseTail` answers it. */
  readonly tail: string
  readonly now: Instant
}

/** What has left us, or may have. A code of what has not stands nowhere but here. */
const LEFT: readonly DeliveryState[] = ['sending', 'sent', 'uncertain', 'printed']

/**
 * Whether we sent a message with this code to the address that ends so. The same looks for every code, known or not. Whom it
 * was for, and what it said, is never answered; a code that was asked for five times with other addresses is marked.
 */
export async function checkMessage(
  db: Db,
  keys: Keys,
  { code, tail, now }: AskedMessage,
): Promise<MessageCheck> {
  const codes = withNeighbours(code)
  const hashes = codes.map((one) => keys.lookupHashes('message-code', one))
  const found = await codesOf(db, hashes.flat())
  const [exact, ...near] = hashes.map((versions) =>
    versions
      .map(({ hash }) => found.get(Buffer.from(hash).toString('hex')))
      .find((one) => one !== undefined),
  )
  if (exact !== undefined) {
    const sent = await sentMessage(db, keys, exact)
    if (sent === undefined || !LEFT.includes(sent.state)) return { kind: 'unknown' }
    if (tailOf(sent.to) === tail) return genuine(sent, { isAbused: exact.isAbused, now })
    await countMismatch(db, exact.hash, now)
    return { kind: 'copy' }
  }
  for (const neighbour of near) {
    if (neighbour === undefined) continue
    const sent = await sentMessage(db, keys, neighbour)
    if (sent !== undefined && LEFT.includes(sent.state) && tailOf(sent.to) === tail)
      return { kind: 'mistyped' }
  }
  return { kind: 'unknown' }
}

function genuine(
  sent: SentMessage,
  { isAbused, now }: { readonly isAbused: boolean; readonly now: Instant },
): MessageCheck {
  const { sentAt, channel, subject, language, uselessAt } = sent
  const message = { sentAt, channel, subject, language }
  if (isAbused) return { kind: 'copied', message }
  return { kind: uselessAt !== undefined && uselessAt <= now ? 'expired' : 'genuine', message }
}
