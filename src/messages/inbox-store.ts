import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'
import {
  type Channel,
  type DeliveryState,
  type Envelope,
  type InboxEntry,
  type InboxMessage,
  masked,
  type Written,
} from './message.ts'
import { bodyPlace, deliveryPlace, type MessageKey } from './message-store.ts'

type MessageRow = {
  message_id: string
  language: Language
  body_enc: Uint8Array
  written_at: Instant
  read_at: Instant | null
}

export type InboxPage = {
  readonly memberId: bigint
  /** Only what was written before this message. */
  readonly before: string | undefined
  readonly limit: number
}

/** A member's messages, newest first. */
export async function messagesOf(
  db: Db,
  keys: Keys,
  { memberId, before, limit }: InboxPage,
): Promise<readonly InboxEntry[]> {
  const { rows } = await sql<MessageRow>`
    select m.message_id, m.language, m.body_enc, m.written_at, m.read_at
      from messages.message m
     where m.member_id = ${memberId}
       and (${before ?? null}::uuid is null or (m.written_at, m.message_id) < (
             select b.written_at, b.message_id
               from messages.message b
              where b.member_id = ${memberId} and b.message_id = ${before ?? null}::uuid))
     order by m.written_at desc, m.message_id desc
     limit ${limit}
  `.execute(db)
  const ids = rows.map((row) => row.message_id)
  const deliveries = await deliveriesOf(db, memberId, ids)
  return rows.map((row) => {
    const written = opened(keys, memberId, row)
    const ways = deliveries.filter((delivery) => delivery.message_id === row.message_id)
    return { ...headOf(row, written), deliveries: ways.map(deliveryOf) }
  })
}

/** One message with all its ways; `undefined` when the member has none of this key. */
export async function messageOf(
  db: Db,
  keys: Keys,
  { memberId, messageId }: MessageKey,
): Promise<InboxMessage | undefined> {
  const { rows } = await sql<MessageRow>`
    select message_id, language, body_enc, written_at, read_at
      from messages.message
     where member_id = ${memberId} and message_id = ${messageId}::uuid
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const written = opened(keys, memberId, row)
  const deliveries = (await deliveriesOf(db, memberId, [messageId])).map((delivery) => {
    const place = deliveryPlace('envelope_enc', { memberId, deliveryId: delivery.delivery_id })
    const { to, messageCode } = JSON.parse(keys.open(place, delivery.envelope_enc)) as Envelope
    return { ...deliveryOf(delivery), maskedTo: masked(delivery.channel, to), messageCode }
  })
  return { ...headOf(row, written), sentences: written.sentences, deliveries }
}

/** Marks a message read; the first time stays. */
export async function markRead(db: Db, key: MessageKey, now: Instant): Promise<void> {
  await sql`
    update messages.message
       set read_at = ${at(now)}
     where member_id = ${key.memberId} and message_id = ${key.messageId}::uuid and read_at is null
  `.execute(db)
}

/** How many messages a member has not opened. */
export async function unreadCount(db: Db, memberId: bigint): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) as count
      from messages.message
     where member_id = ${memberId} and read_at is null
  `.execute(db)
  return Number(rows[0]?.count ?? 0n)
}

const opened = (keys: Keys, memberId: bigint, row: MessageRow): Written =>
  JSON.parse(keys.open(bodyPlace({ memberId, messageId: row.message_id }), row.body_enc)) as Written

const headOf = (row: MessageRow, { subject }: Written) => ({
  messageId: row.message_id,
  language: row.language,
  subject,
  writtenAt: row.written_at,
  isUnread: row.read_at === null,
})

type DeliveryRow = {
  message_id: string
  delivery_id: string
  channel: Channel
  state: DeliveryState
  ended_at: Instant | null
  reason: string | null
  envelope_enc: Uint8Array
}

const deliveryOf = (row: DeliveryRow) => ({
  channel: row.channel,
  state: row.state,
  endedAt: row.ended_at ?? undefined,
  reason: row.reason ?? undefined,
})

async function deliveriesOf(
  db: Db,
  memberId: bigint,
  messageIds: readonly string[],
): Promise<readonly DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    select message_id, delivery_id, channel, state, ended_at, reason, envelope_enc
      from messages.delivery
     where member_id = ${memberId} and message_id = any(${messageIds}::uuid[])
     order by message_id, channel, delivery_id
  `.execute(db)
  return rows
}
