import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'

/**
 * Takes one try to prove oneself by app code or password, before it is looked at. Ten in a row are free; then one
 * every 15 minutes, twice as long after each, 24 hours at most. False when it is too soon.
 * Recovery codes need no such limit: nobody guesses 65 bits, and they stay a way in.
 */
export async function takeProofTry(db: Db, memberId: bigint, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.proof_tries as t (member_id, tries, tried_at)
    values (${memberId}, 1, ${at(now)})
    on conflict (member_id) do update
       set tries = t.tries + 1, tried_at = excluded.tried_at
     where t.tries < 10
        or t.tried_at + least(interval '15 minutes' * power(2, least(t.tries - 10, 7)), interval '24 hours')
           <= excluded.tried_at
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** After a right one the count begins anew. */
export async function forgetProofTries(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.proof_tries
     where member_id = ${memberId}
  `.execute(db)
}
