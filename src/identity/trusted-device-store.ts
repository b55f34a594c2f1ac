import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import { TRUST_SECONDS } from './trusted-device.ts'

const madeAfter = (now: Instant): string => at(instant(now - TRUST_SECONDS * 1000))

/** Whether one of the browser's secrets is trusted by this member, no longer than 30 days and under today's password. */
export async function isTrusted(
  db: Db,
  trust: {
    readonly memberId: bigint
    readonly hashes: readonly Uint8Array[]
    readonly now: Instant
  },
): Promise<boolean> {
  const { rows } = await sql`
    select t.member_id
      from identity.trusted_device t
      join identity.account a on a.member_id = t.member_id
     where t.member_id = ${trust.memberId} and t.token_hash = any(${trust.hashes}::bytea[])
       and t.made_at > ${madeAfter(trust.now)} and t.made_at >= a.password_set_at
     limit 1
  `.execute(db)
  return rows.length > 0
}

/** Trusts this browser from now on; what it had, and what is over, goes. */
export async function insertTrust(
  db: Db,
  trust: {
    readonly memberId: bigint
    readonly hash: Uint8Array
    readonly deviceHash: Uint8Array | undefined
    readonly now: Instant
  },
): Promise<void> {
  const deviceHash = trust.deviceHash ?? null
  await sql`
    with over as (
      delete from identity.trusted_device
       where member_id = ${trust.memberId}
         and (device_hash = ${deviceHash}::bytea or made_at <= ${madeAfter(trust.now)})
    )
    insert into identity.trusted_device (member_id, token_hash, device_hash, made_at)
    values (${trust.memberId}, ${trust.hash}::bytea, ${deviceHash}::bytea, ${at(trust.now)})
  `.execute(db)
}

/** No device of the member is trusted any longer: for whoever changes a factor. */
export async function deleteTrust(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.trusted_device
     where member_id = ${memberId}
  `.execute(db)
}
