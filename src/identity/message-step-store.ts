import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import { type CodeChannel, MOST_SENDS, type SentCode } from './sent-code.ts'

/** How long a code waits while the step is set up. */
const SET_UP_MS = 10 * 60_000
const TRIES = 5

const begunAfter = (now: Instant): string => at(instant(now - SET_UP_MS))

type Whose = { readonly memberId: bigint; readonly now: Instant }

/** Begins to set the step up, in place of what was begun before; one in use stays. */
export async function insertPendingStep(
  db: Db,
  step: Whose & { readonly channel: CodeChannel; readonly seed: string },
): Promise<void> {
  const { memberId, channel, seed, now } = step
  await sql`
    insert into identity.message_step (member_id, is_on, channel, seed, sends, sent_at, made_at)
    values (${memberId}, false, ${channel}, ${seed}::uuid, 1, ${at(now)}, ${at(now)})
    on conflict (member_id, is_on) do update
       set channel = excluded.channel, seed = excluded.seed, sends = 1, sent_at = excluded.sent_at,
           made_at = excluded.made_at, tries = 0
  `.execute(db)
}

/** The step that is being set up. */
export async function pendingStep(db: Db, { memberId, now }: Whose): Promise<SentCode | undefined> {
  const { rows } = await sql<{
    channel: CodeChannel
    seed: string
    sends: number
    sent_at: Instant
  }>`
    select channel, seed::text, sends, sent_at
      from identity.message_step
     where member_id = ${memberId} and not is_on and made_at > ${begunAfter(now)}
       and tries < ${TRIES}
  `.execute(db)
  const [row] = rows
  return row && { channel: row.channel, seed: row.seed, sends: row.sends, sentAt: row.sent_at }
}

/** Takes one of the five tries of what is being set up, before the code is looked at; its seed when one was left. */
export async function takeStepTry(db: Db, { memberId, now }: Whose): Promise<string | undefined> {
  const { rows } = await sql<{ seed: string }>`
    update identity.message_step
       set tries = tries + 1
     where member_id = ${memberId} and not is_on and made_at > ${begunAfter(now)}
       and tries < ${TRIES}
    returning seed::text
  `.execute(db)
  return rows[0]?.seed
}

/** Puts the step with this seed to use, in place of the one before; true for the one caller who did it. */
export async function confirmStep(
  db: Db,
  { memberId, seed, now }: Whose & { readonly seed: string },
): Promise<boolean> {
  const { rows } = await sql`
    with confirmed as (
      delete from identity.message_step
       where member_id = ${memberId} and not is_on and seed = ${seed}::uuid
      returning member_id, channel, seed, sends, sent_at
    )
    insert into identity.message_step (member_id, is_on, channel, seed, sends, sent_at, made_at)
    select member_id, true, channel, seed, sends, sent_at, ${at(now)}::timestamptz from confirmed
    on conflict (member_id, is_on) do update
       set channel = excluded.channel, seed = excluded.seed, made_at = excluded.made_at
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Notes that the code of what is being set up is sent once more, when it is time; answers whether it is. */
export async function countStepSend(
  db: Db,
  { memberId, now, sends }: Whose & Pick<SentCode, 'sends'>,
): Promise<boolean> {
  const { rows } = await sql`
    update identity.message_step
       set sends = sends + 1, sent_at = ${at(now)}
     where member_id = ${memberId} and not is_on and sends = ${sends} and sends < ${MOST_SENDS}
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Nothing went out after all: the counting and the wait are as they were. */
export async function takeStepSendBack(
  db: Db,
  memberId: bigint,
  { sends, sentAt }: Pick<SentCode, 'sends' | 'sentAt'>,
): Promise<void> {
  await sql`
    update identity.message_step
       set sends = ${sends}, sent_at = ${at(sentAt)}
     where member_id = ${memberId} and not is_on
  `.execute(db)
}

/** Ends what is being set up; a step in use stays. */
export async function deletePendingStep(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.message_step where member_id = ${memberId} and not is_on
  `.execute(db)
}

/** Switches the step off; answers whether it was on. */
export async function deleteStep(db: Db, memberId: bigint): Promise<boolean> {
  const { rows } = await sql<{ is_on: boolean }>`
    delete from identity.message_step where member_id = ${memberId} returning is_on
  `.execute(db)
  return rows.some((row) => row.is_on)
}
