import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant, type Language } from '#values'
import type { Channel, Envelope, Secret, Written } from './message.ts'
import { bodyPlace, type DeliveryKey, deliveryPlace } from './message-store.ts'
import { LEASE_MS } from './waits.ts'

/** What is due on a channel, longest due first. Another instance may see the same: claiming decides. */
export async function dueDeliveries(
  db: Db,
  channel: Channel,
  { now, limit }: { readonly now: Instant; readonly limit: number },
): Promise<readonly DeliveryKey[]> {
  const { rows } = await sql<{ member_id: bigint; delivery_id: string }>`
    select member_id, delivery_id
      from messages.delivery
     where state = 'waiting' and channel = ${channel} and due_at <= ${at(now)}
     order by due_at, member_id, delivery_id
     limit ${limit}
  `.execute(db)
  return rows.map((row) => ({ memberId: row.member_id, deliveryId: row.delivery_id }))
}

/** A delivery that this instance alone carries now, opened. */
export type Claim = DeliveryKey & {
  readonly messageId: string
  readonly channel: Channel
  /** This attempt's number, from 1; tells this claim from a later one. */
  readonly attempt: number
  readonly envelope: Envelope
  readonly secret: Secret
  readonly written: Written
  readonly language: Language
  readonly writtenAt: Instant
  readonly uselessAt: Instant | undefined
  /** The member has died since it was written. */
  readonly isStopped: boolean
}

export type ClaimRow = {
  message_id: string
  channel: Channel
  attempts: number
  envelope_enc: Uint8Array
  secret_enc: Uint8Array | null
  language: Language
  body_enc: Uint8Array
  written_at: Instant
  useless_at: Instant | null
  is_stopped: boolean
}

/**
 * Takes a delivery for this instance; `undefined` when another one has it. Within the member's own rows,
 * without waiting for anybody.
 */
export async function claim(
  db: Db,
  keys: Keys,
  { memberId, deliveryId, now }: DeliveryKey & { readonly now: Instant },
): Promise<Claim | undefined> {
  const { rows } = await sql<ClaimRow>`
    with taken as (
      update messages.delivery
         set state = 'sending', attempts = attempts + 1, claimed_at = ${at(now)}, handed_over_at = null
       where member_id = ${memberId}
         and delivery_id = (
           select delivery_id
             from messages.delivery
            where member_id = ${memberId} and delivery_id = ${deliveryId}::uuid
              and state = 'waiting' and due_at <= ${at(now)}
              for update skip locked)
      returning member_id, message_id, channel, attempts, envelope_enc, secret_enc
    )
    select t.message_id, t.channel, t.attempts, t.envelope_enc, t.secret_enc,
           m.language, m.body_enc, m.written_at, m.useless_at, p.stopped_at is not null as is_stopped
      from taken t
      join messages.message m on m.member_id = t.member_id and m.message_id = t.message_id
      left join messages.preference p on p.member_id = t.member_id
     where m.member_id = ${memberId}
  `.execute(db)
  return (
    rows[0] && { ...opened(keys, { memberId, deliveryId }, rows[0]), attempt: rows[0].attempts }
  )
}

/** What a row of the outbox and its message hold, opened. */
export function opened(
  keys: Keys,
  key: DeliveryKey,
  row: Omit<ClaimRow, 'attempts'>,
): Omit<Claim, 'attempt'> {
  const body = keys.open(bodyPlace({ ...key, messageId: row.message_id }), row.body_enc)
  const envelope = keys.open(deliveryPlace('envelope_enc', key), row.envelope_enc)
  const secret =
    row.secret_enc === null ? '{}' : keys.open(deliveryPlace('secret_enc', key), row.secret_enc)
  return {
    ...key,
    messageId: row.message_id,
    channel: row.channel,
    envelope: JSON.parse(envelope) as Envelope,
    secret: JSON.parse(secret) as Secret,
    written: JSON.parse(body) as Written,
    language: row.language,
    writtenAt: row.written_at,
    uselessAt: row.useless_at ?? undefined,
    isStopped: row.is_stopped,
  }
}

/** Notes that from now on this attempt may have been accepted; false when the claim is no longer ours. */
export async function markHandedOver(db: Db, claimed: Claim, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    update messages.delivery
       set handed_over_at = ${at(now)}
     where member_id = ${claimed.memberId} and delivery_id = ${claimed.deliveryId}::uuid
       and state = 'sending' and attempts = ${claimed.attempt} and handed_over_at is null
    returning delivery_id
  `.execute(db)
  return rows.length > 0
}

/** How an attempt ended: over, or waiting for the next. */
export type Ending =
  | { readonly state: 'sent' | 'printed' }
  | { readonly state: 'failed' | 'uncertain'; readonly reason: string }
  | { readonly state: 'waiting'; readonly reason: string; readonly dueAt: Instant }

/** Writes how the attempt ended, unless a later one has begun. What is over keeps no seeds of codes. */
export async function endAttempt(
  db: Db,
  claimed: Claim,
  { ending, now }: { readonly ending: Ending; readonly now: Instant },
): Promise<void> {
  const isOver = ending.state !== 'waiting'
  await sql`
    update messages.delivery
       set state = ${ending.state},
           reason = ${'reason' in ending ? ending.reason : null},
           due_at = ${at(ending.state === 'waiting' ? ending.dueAt : now)},
           ended_at = case when ${isOver} then ${at(now)}::timestamptz end,
           secret_enc = case when ${isOver} then null else secret_enc end,
           claimed_at = null,
           handed_over_at = null
     where member_id = ${claimed.memberId} and delivery_id = ${claimed.deliveryId}::uuid
       and state in ('sending', 'uncertain') and attempts = ${claimed.attempt}
  `.execute(db)
}

/**
 * Frees what instances that died have left: what certainly was not accepted waits again, what may have
 * been accepted is uncertain and is not sent again. Answers how many.
 */
export async function recoverAbandoned(
  db: Db,
  now: Instant,
): Promise<{ readonly waiting: number; readonly uncertain: number }> {
  const { rows } = await sql<{ state: string }>`
    update messages.delivery
       set state = case when handed_over_at is null then 'waiting' else 'uncertain' end,
           reason = 'abandoned',
           due_at = ${at(now)},
           ended_at = case when handed_over_at is not null then ${at(now)}::timestamptz end,
           secret_enc = case when handed_over_at is null then secret_enc end,
           claimed_at = null
     where state = 'sending' and claimed_at <= ${at(instant(now - LEASE_MS))}
    returning state
  `.execute(db)
  const waiting = rows.filter(({ state }) => state === 'waiting').length
  return { waiting, uncertain: rows.length - waiting }
}

/** Ends whatever of a member waits to be sent or printed, for good, with why. */
export async function endWaiting(
  db: Db,
  ended: { readonly memberId: bigint; readonly reason: string; readonly now: Instant },
): Promise<void> {
  await sql`
    update messages.delivery
       set state = 'failed', reason = ${ended.reason}, ended_at = ${at(ended.now)}, secret_enc = null
     where member_id = ${ended.memberId} and state = 'waiting'
  `.execute(db)
}
