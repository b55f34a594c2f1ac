import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import { HALF_SIGN_IN_SECONDS } from './half-sign-in.ts'

export type Unfinished = { readonly memberId: bigint; readonly times: number }

/** Takes out the sign-ins that had the right password and are over without a right code, one row each. */
export async function takeUnfinished(db: Db, now: Instant): Promise<readonly Unfinished[]> {
  const over = at(instant(now - HALF_SIGN_IN_SECONDS * 1000))
  const { rows } = await sql<{ member_id: bigint }>`
    delete from identity.half_sign_in
     where made_at <= ${over}
    returning member_id
  `.execute(db)
  return rows.map((row) => ({ memberId: row.member_id, times: 1 }))
}
