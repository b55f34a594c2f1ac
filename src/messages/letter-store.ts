import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Words } from '#values'
import type { Envelope } from './message.ts'
import { type DeliveryKey, deliveryPlace } from './message-store.ts'
import { type MessageKind, noticeOf } from './notices.ts'
import { type Claim, type ClaimRow, opened } from './outbox-store.ts'

/** A letter in the print queue; who it is for stands on the paper alone. */
export type QueuedLetter = DeliveryKey & {
  readonly kind: MessageKind
  readonly subject: Words
  readonly state: 'waiting' | 'printed'
  /** Where it is handed over sealed; absent for what is posted. */
  readonly branch: string | undefined
  /** Stands on the paper too. */
  readonly messageCode: string
  readonly writtenAt: Instant
  readonly printedAt: Instant | undefined
}

type Row = {
  member_id: bigint
  delivery_id: string
  kind: MessageKind
  state: 'waiting' | 'printed'
  branch: string | null
  envelope_enc: Uint8Array
  written_at: Instant
  ended_at: Instant | null
}

export type LetterSearch = {
  /** Its own letters and those that are posted are seen, those of another branch never. */
  readonly branch: string
  readonly now: Instant
  readonly limit: number
  /** One letter only. */
  readonly deliveryId?: string
}

/** Letters to print, whose code has not expired, and printed ones that have not left; the oldest first. */
export async function letterQueue(
  db: Db,
  keys: Keys,
  { branch, now, limit, deliveryId }: LetterSearch,
): Promise<readonly QueuedLetter[]> {
  const { rows } = await sql<Row>`
    select d.member_id, d.delivery_id, m.kind, d.state, d.branch, d.envelope_enc, m.written_at, d.ended_at
      from messages.delivery d
      join messages.message m on m.member_id = d.member_id and m.message_id = d.message_id
     where d.channel = 'letter' and d.state in ('waiting', 'printed')
       and (d.branch is null or d.branch = ${branch})
       and (d.state = 'printed' or m.useless_at is null or m.useless_at > ${at(now)})
       and (${deliveryId ?? null}::uuid is null or d.delivery_id = ${deliveryId ?? null}::uuid)
     order by d.due_at, d.member_id, d.delivery_id
     limit ${limit}
  `.execute(db)
  return rows.map((row) => letterIn(keys, row))
}

function letterIn(keys: Keys, row: Row): QueuedLetter {
  const key = { memberId: row.member_id, deliveryId: row.delivery_id }
  const envelope = keys.open(deliveryPlace('envelope_enc', key), row.envelope_enc)
  return {
    ...key,
    kind: row.kind,
    subject: noticeOf(row.kind).subject,
    state: row.state,
    branch: row.branch ?? undefined,
    messageCode: (JSON.parse(envelope) as Envelope).messageCode,
    writtenAt: row.written_at,
    printedAt: row.ended_at ?? undefined,
  }
}

const SHOWN = 1000

/** The newest letters that wait to be printed, wherever; the oldest of them first. */
export async function waitingLetters(db: Db, now: Instant): Promise<readonly DeliveryKey[]> {
  const { rows } = await sql<{ member_id: bigint; delivery_id: string }>`
    select member_id, delivery_id
      from messages.delivery
     where channel = 'letter' and state = 'waiting' and due_at <= ${at(now)}
     order by due_at desc, member_id, delivery_id
     limit ${SHOWN}
  `.execute(db)
  return rows.toReversed().map((row) => ({ memberId: row.member_id, deliveryId: row.delivery_id }))
}

/** A letter that waits, opened without taking it; `undefined` when it no longer waits. */
export async function openWaiting(
  db: Db,
  keys: Keys,
  key: DeliveryKey,
): Promise<Omit<Claim, 'attempt'> | undefined> {
  const { rows } = await sql<Omit<ClaimRow, 'attempts'>>`
    select d.message_id, d.channel, d.envelope_enc, d.secret_enc,
           m.language, m.body_enc, m.written_at, m.useless_at,
           p.stopped_at is not null as is_stopped
      from messages.delivery d
      join messages.message m on m.member_id = d.member_id and m.message_id = d.message_id
      left join messages.preference p on p.member_id = d.member_id
     where d.member_id = ${key.memberId} and d.delivery_id = ${key.deliveryId}::uuid
       and d.state = 'waiting'
  `.execute(db)
  return rows[0] && opened(keys, key, rows[0])
}

/** Writes down that a printed letter has left; false when it was not printed, or has left before. */
export async function markPosted(
  db: Db,
  { memberId, deliveryId, now }: DeliveryKey & { readonly now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update messages.delivery
       set state = 'sent', ended_at = ${at(now)}
     where member_id = ${memberId} and delivery_id = ${deliveryId}::uuid
       and state = 'printed' and channel = 'letter'
    returning delivery_id
  `.execute(db)
  return rows.length > 0
}
