import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'

/** As long as "bukan saya" may be said of a change. */
const KEPT_MS = 10 * 24 * 3_600_000

export type AddedSince = { readonly memberId: bigint; readonly since: Instant }

/**
 * Removes what was added to sign in with from `since` on: authenticator, passkeys, recovery codes, codes by message. The
 * authenticator that was in use before then is in use again, if another took its place. In the caller's transaction.
 */
export async function takeBackFactors(db: Db, { memberId, since }: AddedSince): Promise<void> {
  const from = at(since)
  await sql`
    delete from identity.totp
     where member_id = ${memberId} and (confirmed_at is null or confirmed_at >= ${from})
  `.execute(db)
  await sql`
    update identity.totp t
       set replaced_at = null
     where t.member_id = ${memberId} and t.replaced_at >= ${from}
       and t.totp_id = (select o.totp_id
                          from identity.totp o
                         where o.member_id = ${memberId}
                         order by o.confirmed_at desc, o.totp_id
                         limit 1)
  `.execute(db)
  await sql`
    with gone as (
      delete from identity.passkey
       where member_id = ${memberId} and made_at >= ${from}
      returning credential_hash
    )
    delete from identity.passkey_lookup where hash in (select credential_hash from gone)
  `.execute(db)
  await sql`
    delete from identity.recovery_code where member_id = ${memberId} and made_at >= ${from}
  `.execute(db)
  await sql`
    delete from identity.message_step where member_id = ${memberId} and made_at >= ${from}
  `.execute(db)
}

/** Forgets authenticators that were replaced longer ago than "bukan saya" may be said. */
export async function sweepReplacedFactors(db: Db, now: Instant): Promise<void> {
  await sql`
    delete from identity.totp where replaced_at < ${at(instant(now - KEPT_MS))}
  `.execute(db)
}
