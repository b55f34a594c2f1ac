import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import { HALF_SIGN_IN_SECONDS, type HalfClaim, TRIES_PER_SIGN_IN } from './half-sign-in.ts'
import { type CodeChannel, MOST_SENDS, type SentCode } from './sent-code.ts'

export type HalfSignIn = {
  readonly publicComputer: boolean
  readonly begunAt: Instant
  readonly knownDevice: Uint8Array | undefined
  /** Absent where the code comes from an app. */
  readonly code: SentCode | undefined
}

export type NewHalfSignIn = HalfClaim & {
  readonly publicComputer: boolean
  /** Where the password was given, when the account knows that device. */
  readonly knownDevice: Uint8Array | undefined
  readonly now: Instant
  /** What is sent with it. */
  readonly code?: Pick<SentCode, 'channel' | 'seed'>
}

const begunAfter = (now: Instant): string => at(instant(now - HALF_SIGN_IN_SECONDS * 1000))

/** Writes down that the password was right. What is over stays until the member's history has told it. */
export async function insertHalfSignIn(db: Db, half: NewHalfSignIn): Promise<void> {
  await sql`
    insert into identity.half_sign_in
      (member_id, token_hash, public_computer, device_hash, made_at, channel, seed, sends, sent_at)
    values (${half.memberId}, ${half.tokenHash}::bytea, ${half.publicComputer},
            ${half.knownDevice ?? null}::bytea, ${at(half.now)},
            ${half.code?.channel ?? null}, ${half.code?.seed ?? null}::uuid, ${half.code ? 1 : 0},
            ${half.code ? at(half.now) : null}::timestamptz)
  `.execute(db)
}

/** The half-finished sign-in of this browser, unless it is over or the password was changed since. */
export async function halfSignInOf(
  db: Db,
  claim: HalfClaim,
  now: Instant,
): Promise<HalfSignIn | undefined> {
  const { rows } = await sql<{
    public_computer: boolean
    device_hash: Uint8Array | null
    made_at: Instant
    channel: CodeChannel | null
    seed: string | null
    sends: number
    sent_at: Instant | null
  }>`
    select h.public_computer, h.device_hash, h.made_at, h.channel, h.seed::text, h.sends, h.sent_at
      from identity.half_sign_in h
      join identity.account a on a.member_id = h.member_id
     where h.member_id = ${claim.memberId} and h.token_hash = ${claim.tokenHash}
       and h.made_at > ${begunAfter(now)} and h.made_at >= a.password_set_at
       and h.tries < ${TRIES_PER_SIGN_IN}
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const { channel, seed, sends, sent_at: sentAt } = row
  return {
    publicComputer: row.public_computer,
    knownDevice: row.device_hash ?? undefined,
    begunAt: row.made_at,
    code: channel && seed && sentAt ? { channel, seed, sends, sentAt } : undefined,
  }
}

/** Takes one of the tries, before the code is looked at; answers how many remain, `undefined` when none was left. */
export async function takeSignInTry(db: Db, claim: HalfClaim): Promise<number | undefined> {
  const { rows } = await sql<{ tries: number }>`
    update identity.half_sign_in
       set tries = tries + 1
     where member_id = ${claim.memberId} and token_hash = ${claim.tokenHash}
       and tries < ${TRIES_PER_SIGN_IN}
    returning tries
  `.execute(db)
  const [row] = rows
  return row && TRIES_PER_SIGN_IN - row.tries
}

/** Gives a try back whose code was not looked at. */
export async function giveSignInTryBack(db: Db, claim: HalfClaim): Promise<void> {
  await sql`
    update identity.half_sign_in
       set tries = greatest(tries - 1, 0)
     where member_id = ${claim.memberId} and token_hash = ${claim.tokenHash}
  `.execute(db)
}

/** Notes that the code is sent once more, unless somebody just did that; answers whether it is. */
export async function countSignInSend(
  db: Db,
  claim: HalfClaim,
  again: Pick<SentCode, 'channel' | 'sends'> & { readonly now: Instant },
): Promise<boolean> {
  const { channel, sends, now } = again
  const { rows } = await sql`
    update identity.half_sign_in
       set sends = sends + 1, sent_at = ${at(now)}, channel = ${channel}
     where member_id = ${claim.memberId} and token_hash = ${claim.tokenHash}
       and sends = ${sends} and sends < ${MOST_SENDS}
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Nothing went out after all: the counting and the wait are as they were. */
export async function takeSendBack(
  db: Db,
  claim: HalfClaim,
  { channel, sends, sentAt }: Pick<SentCode, 'channel' | 'sends' | 'sentAt'>,
): Promise<void> {
  await sql`
    update identity.half_sign_in
       set sends = ${sends}, sent_at = ${at(sentAt)}, channel = ${channel}
     where member_id = ${claim.memberId} and token_hash = ${claim.tokenHash}
  `.execute(db)
}

/** Ends it; true for the one caller who did it. */
export async function deleteHalfSignIn(db: Db, claim: HalfClaim): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.half_sign_in
     where member_id = ${claim.memberId} and token_hash = ${claim.tokenHash}
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Ends every half-finished sign-in of the member. */
export async function deleteHalfSignIns(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.half_sign_in
     where member_id = ${memberId}
  `.execute(db)
}
