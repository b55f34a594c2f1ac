import { type RawBuilder, sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import { type ProofLane, TRIES_KEPT_DAYS } from './proof-lane.ts'

/** In a row without a wait, in one lane. */
const FREE = 10
/** The same for all devices and sessions of a member together. */
const FREE_TOGETHER = 100
const FIRST_WAIT_MS = 15 * 60_000
const LONGEST_WAIT_MS = 24 * 3_600_000
const DAY_MS = 86_400_000

export type ProofTry = {
  readonly memberId: bigint
  readonly lane: ProofLane
  readonly now: Instant
}

/**
 * Takes one try to prove oneself by app code or password, before it is looked at. Ten in a row are free in each lane;
 * then one every 15 minutes, twice as long after each, 24 hours at most. Strangers share a lane, and touch no other.
 * Devices and sessions share a hundred besides, so that many of them are not many times as much. Answers from when on
 * one may try again; `undefined` when this try was taken.
 *
 * Guessing one of a million, three of which are right at a time: strangers have 10 + 7 tries in 32 hours, then one a day,
 * 380 in a year. 380 x 3 / 1 000 000: one in 877 guesses right. Whoever holds a known device or an open session has 380
 * more in each, 100 + 370 in all together until a right code comes from one of them.
 * Recovery codes need no such limit: nobody guesses 65 bits, and they stay a way in.
 */
export async function takeProofTry(db: Db, tried: ProofTry): Promise<Instant | undefined> {
  const { rows } = await sql`
    with own as (${counted(tried, tried.lane, { free: FREE, when: sql`true` })})
    ${
      tried.lane.kind === 'strangers'
        ? sql`select member_id from own`
        : counted(tried, TOGETHER, { free: FREE_TOGETHER, when: sql`exists (select from own)` })
    }
  `.execute(db)
  return rows.length > 0 ? undefined : freeFrom(db, tried)
}

const TOGETHER = { kind: 'known', subject: new Uint8Array() } as const

type Counting = { readonly free: number; readonly when: RawBuilder<unknown> }

const waitAfter = (free: number) => sql`
  least(${FIRST_WAIT_MS}::float8 * power(2, least(t.tries - ${free}::int, 7)), ${LONGEST_WAIT_MS}::float8)
    * interval '1 millisecond'`

const counted = (
  { memberId, now }: ProofTry,
  lane: Pick<ProofLane, 'subject'> & { readonly kind: string },
  { free, when }: Counting,
) => sql`
  insert into identity.proof_tries as t (member_id, lane, subject, tries, tried_at)
  select ${memberId}::bigint, ${lane.kind}, ${lane.subject}::bytea, 1, ${at(now)}::timestamptz
   where ${when}
  on conflict (member_id, lane, subject) do update
     set tries = t.tries + 1, tried_at = excluded.tried_at
   where t.tries < ${free}::int or t.tried_at + ${waitAfter(free)} <= excluded.tried_at
  returning member_id`

/** When both counts let one through again; now, when they do by then. */
async function freeFrom(db: Db, { memberId, lane, now }: ProofTry): Promise<Instant> {
  const free = sql`case when t.lane = 'known' then ${FREE_TOGETHER}::int else ${FREE}::int end`
  const { rows } = await sql<{ free_from: Instant | null }>`
    select max(t.tried_at + least(
             ${FIRST_WAIT_MS}::float8 * power(2, least(t.tries - ${free}, 7)), ${LONGEST_WAIT_MS}::float8)
             * interval '1 millisecond') as free_from
      from identity.proof_tries t
     where t.member_id = ${memberId} and t.tries >= ${free}
       and (t.lane = ${lane.kind} and t.subject = ${lane.subject}::bytea
            or t.lane = 'known' and ${lane.kind !== 'strangers'}::boolean)
  `.execute(db)
  return rows[0]?.free_from ?? now
}

/** After a right one the count of its lane begins anew, and that of all known ones with it. */
export async function forgetProofTries(
  db: Db,
  { memberId, lane }: Pick<ProofTry, 'memberId' | 'lane'>,
): Promise<void> {
  await sql`
    delete from identity.proof_tries
     where member_id = ${memberId}
       and (lane = ${lane.kind} and subject = ${lane.subject}::bytea
            or lane = 'known' and ${lane.kind !== 'strangers'}::boolean)
  `.execute(db)
}

/** Removes counts that nobody added to for 60 days: who waits that long has fewer tries than one a day. */
export async function sweepProofTries(db: Db, now: Instant): Promise<void> {
  await sql`
    delete from identity.proof_tries
     where (member_id, lane, subject) in (
       select member_id, lane, subject
         from identity.proof_tries
        where tried_at < ${at(instant(now - TRIES_KEPT_DAYS * DAY_MS))}
          for update skip locked -- whoever tries now holds two rows
     )
  `.execute(db)
}

/** Every count of the member begins anew: the password is another one. */
export async function forgetAllProofTries(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.proof_tries
     where member_id = ${memberId}
  `.execute(db)
}
