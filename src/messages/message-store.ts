import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'
import type { Channel, Envelope, Secret, Written } from './message.ts'

export type MessageKey = { readonly memberId: bigint; readonly messageId: string }
export type DeliveryKey = { readonly memberId: bigint; readonly deliveryId: string }

/** Where a message's words are sealed: moved to another row they do not open. */
export const bodyPlace = ({ memberId, messageId }: MessageKey): string =>
  `messages.message.body_enc:${memberId}:${messageId}`

export const deliveryPlace = (
  column: 'envelope_enc' | 'secret_enc',
  { memberId, deliveryId }: DeliveryKey,
): string => `messages.delivery.${column}:${memberId}:${deliveryId}`

export type NewRow = MessageKey & {
  readonly kind: string
  readonly language: Language
  readonly written: Written
  readonly now: Instant
  readonly uselessAt: Instant | undefined
}

export async function insertMessage(db: Db, keys: Keys, row: NewRow): Promise<void> {
  const body = keys.seal(bodyPlace(row), JSON.stringify(row.written))
  const uselessAt = row.uselessAt === undefined ? null : at(row.uselessAt)
  await sql`
    insert into messages.message
      (member_id, message_id, kind, language, body_enc, written_at, useless_at)
    values (${row.memberId}, ${row.messageId}::uuid, ${row.kind}, ${row.language}, ${body}::bytea,
            ${at(row.now)}, ${uselessAt}::timestamptz)
  `.execute(db)
}

export type NewDelivery = MessageKey &
  DeliveryKey & {
    readonly channel: Channel
    readonly envelope: Envelope
    readonly secret: Secret | undefined
    /** Not before. */
    readonly dueAt: Instant
    /** Where a letter is handed over sealed. */
    readonly branch: string | undefined
  }

/** Puts a delivery into the outbox. */
export async function insertDelivery(db: Db, keys: Keys, row: NewDelivery): Promise<void> {
  const envelope = keys.seal(deliveryPlace('envelope_enc', row), JSON.stringify(row.envelope))
  const secret =
    row.secret && keys.seal(deliveryPlace('secret_enc', row), JSON.stringify(row.secret))
  await sql`
    insert into messages.delivery
      (member_id, delivery_id, message_id, channel, envelope_enc, secret_enc, state, attempts, due_at, branch)
    values (${row.memberId}, ${row.deliveryId}::uuid, ${row.messageId}::uuid, ${row.channel},
            ${envelope}::bytea, ${secret ?? null}::bytea, 'waiting', 0, ${at(row.dueAt)}, ${row.branch ?? null})
  `.execute(db)
}

/** Reserves a message code for a delivery; false when another one has it. */
export async function reserveCode(
  db: Db,
  keys: Keys,
  { memberId, deliveryId, messageCode }: DeliveryKey & { readonly messageCode: string },
): Promise<boolean> {
  const { hash, keyVersion } = keys.lookupHash('message-code', messageCode)
  const { rows } = await sql`
    insert into messages.code_lookup (hash, key_version, member_id, delivery_id)
    values (${hash}::bytea, ${keyVersion}, ${memberId}, ${deliveryId}::uuid)
    on conflict (hash, key_version) do nothing
    returning delivery_id
  `.execute(db)
  return rows.length > 0
}
