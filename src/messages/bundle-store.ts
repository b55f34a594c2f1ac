import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'
import type { Facts, Written } from './message.ts'
import { bodyPlace, type MessageKey } from './message-store.ts'

/** A message with the facts it was written from, so that it can be written again with more of them. */
export type Bundled = Written & { readonly facts?: Facts }

export type OpenBundle = {
  readonly messageId: string
  readonly language: Language
  readonly written: Bundled
}

type Row = { message_id: string; language: Language; body_enc: Uint8Array }

/**
 * The member's newest message of this kind written after `since`, while no delivery of it has begun or is due.
 * Its deliveries are locked: nobody can begin to carry it before this transaction ends.
 */
export async function openBundle(
  db: Db,
  keys: Keys,
  asked: {
    readonly memberId: bigint
    readonly kind: string
    readonly now: Instant
    readonly since: Instant
  },
): Promise<OpenBundle | undefined> {
  const { memberId, kind } = asked
  const { rows } = await sql<Row>`
    select message_id, language, body_enc
      from messages.message
     where member_id = ${memberId} and kind = ${kind} and written_at > ${at(asked.since)}
     order by written_at desc, message_id
     limit 1
       for update
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const messageId = row.message_id
  const deliveries = await sql<{ is_waiting: boolean }>`
    select state = 'waiting' and attempts = 0 and due_at > ${at(asked.now)} as is_waiting
      from messages.delivery
     where member_id = ${memberId} and message_id = ${messageId}::uuid
       for update
  `.execute(db)
  if (deliveries.rows.some((delivery) => !delivery.is_waiting)) return undefined
  const body = keys.open(bodyPlace({ memberId, messageId }), row.body_enc)
  return { messageId, language: row.language, written: JSON.parse(body) as Bundled }
}

/** Writes the message anew; whoever had read it has something new to read. */
export async function rewriteMessage(
  db: Db,
  keys: Keys,
  message: MessageKey & { readonly written: Bundled },
): Promise<void> {
  const { memberId, messageId } = message
  const body = keys.seal(bodyPlace(message), JSON.stringify(message.written))
  await sql`
    update messages.message
       set body_enc = ${body}::bytea, read_at = null
     where member_id = ${memberId} and message_id = ${messageId}::uuid
  `.execute(db)
}
