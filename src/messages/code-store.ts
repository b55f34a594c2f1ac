import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys, LookupHash } from '#platform/keys'
import type { Instant, Language } from '#values'
import type { Channel, DeliveryState, Envelope, Written } from './message.ts'
import { MISMATCHES_OF_ABUSE } from './message-code.ts'
import { bodyPlace, type DeliveryKey, deliveryPlace } from './message-store.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

export type FoundCode = DeliveryKey & {
  readonly hash: Uint8Array
  readonly isAbused: boolean
}

/** What these hashes lead to, by the hash in hexadecimal. */
export async function codesOf(
  db: Db,
  hashes: readonly LookupHash[],
): Promise<ReadonlyMap<string, FoundCode>> {
  const { rows } = await sql<{
    hash: Uint8Array
    member_id: bigint
    delivery_id: string
    abused_at: Instant | null
  }>`
    select hash, member_id, delivery_id, abused_at
      from messages.code_lookup
     where hash = any(${hashes.map(({ hash }) => Buffer.from(hash))}::bytea[])
     order by hash, key_version
  `.execute(db)
  return new Map(
    rows.map(({ hash, member_id, delivery_id, abused_at }) => [
      hex(hash),
      { hash, memberId: member_id, deliveryId: delivery_id, isAbused: abused_at !== null },
    ]),
  )
}

export type SentMessage = {
  readonly to: string
  readonly channel: Channel
  readonly state: DeliveryState
  readonly language: Language
  readonly subject: string
  readonly sentAt: Instant
  readonly uselessAt: Instant | undefined
}

/** What became of a delivery, opened. */
export async function sentMessage(
  db: Db,
  keys: Keys,
  { memberId, deliveryId }: DeliveryKey,
): Promise<SentMessage | undefined> {
  const { rows } = await sql<{
    message_id: string
    channel: Channel
    state: DeliveryState
    envelope_enc: Uint8Array
    body_enc: Uint8Array
    language: Language
    sent_at: Instant
    useless_at: Instant | null
  }>`
    select d.message_id, d.channel, d.state, d.envelope_enc, m.body_enc, m.language,
           coalesce(d.ended_at, m.written_at) as sent_at, m.useless_at
      from messages.delivery d
      join messages.message m on m.member_id = d.member_id and m.message_id = d.message_id
     where d.member_id = ${memberId} and d.delivery_id = ${deliveryId}::uuid
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const { channel, state, language } = row
  const envelopePlace = deliveryPlace('envelope_enc', { memberId, deliveryId })
  const { to }: Envelope = JSON.parse(keys.open(envelopePlace, row.envelope_enc))
  const place = bodyPlace({ memberId, messageId: row.message_id })
  const { subject }: Written = JSON.parse(keys.open(place, row.body_enc))
  const uselessAt = row.useless_at ?? undefined
  return { to, channel, state, language, subject, sentAt: row.sent_at, uselessAt }
}

/** Counts that a code was asked for by somebody who did not receive it; the fifth time marks it. */
export async function countMismatch(db: Db, hash: Uint8Array, now: Instant): Promise<void> {
  await sql`
    update messages.code_lookup
       set mismatches = least(mismatches + 1, ${MISMATCHES_OF_ABUSE}::int),
           abused_at = case
             when mismatches + 1 >= ${MISMATCHES_OF_ABUSE}::int then coalesce(abused_at, ${at(now)})
           end
     where hash = ${Buffer.from(hash)}
  `.execute(db)
}
