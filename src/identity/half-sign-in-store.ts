import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import { HALF_SIGN_IN_SECONDS, type HalfClaim, TRIES_PER_SIGN_IN } from './half-sign-in.ts'

export type HalfSignIn = { readonly publicComputer: boolean }

const begunAfter = (now: Instant): string => at(instant(now - HALF_SIGN_IN_SECONDS * 1000))

/** Writes down that the password was right; whatever is over of this member's goes. */
export async function insertHalfSignIn(
  db: Db,
  half: HalfClaim & HalfSignIn & { readonly now: Instant },
): Promise<void> {
  await sql`
    with over as (
      delete from identity.half_sign_in
       where member_id = ${half.memberId} and made_at <= ${begunAfter(half.now)}
    )
    insert into identity.half_sign_in (member_id, token_hash, public_computer, made_at)
    values (${half.memberId}, ${half.tokenHash}::bytea, ${half.publicComputer}, ${at(half.now)})
  `.execute(db)
}

/** The half-finished sign-in of this browser, unless it is over or the password was changed since. */
export async function halfSignInOf(
  db: Db,
  claim: HalfClaim,
  now: Instant,
): Promise<HalfSignIn | undefined> {
  const { rows } = await sql<{ public_computer: boolean }>`
    select h.public_computer
      from identity.half_sign_in h
      join identity.account a on a.member_id = h.member_id
     where h.member_id = ${claim.memberId} and h.token_hash = ${claim.tokenHash}
       and h.made_at > ${begunAfter(now)} and h.made_at >= a.password_set_at
       and h.tries < ${TRIES_PER_SIGN_IN}
  `.execute(db)
  const [row] = rows
  return row && { publicComputer: row.public_computer }
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
