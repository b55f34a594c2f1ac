import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import { overBefore } from './session.ts'
import type { SessionKey } from './session-store.ts'
import { TRUST_SECONDS } from './trusted-device.ts'

export type OpenSession = {
  readonly tokenHash: Uint8Array
  readonly deviceName: string
  readonly place: string | undefined
  readonly createdAt: Instant
  readonly seenAt: Instant
}

/** Sessions of the member that may still be used, the newest use first. */
export async function openSessions(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<readonly OpenSession[]> {
  const over = overBefore(now)
  const { rows } = await sql<{
    token_hash: Uint8Array
    device_name: string
    place: string | null
    created_at: Instant
    seen_at: Instant
  }>`
    select token_hash, device_name, place, created_at, seen_at
      from identity.session
     where member_id = ${memberId} and created_at > ${at(over.begun)}
       and seen_at > case
             when public_computer then ${at(over.seenOnPublicComputer)}::timestamptz else ${at(over.seen)}::timestamptz
           end
     order by seen_at desc, token_hash
  `.execute(db)
  return rows.map((row) => ({
    tokenHash: row.token_hash,
    deviceName: row.device_name,
    place: row.place ?? undefined,
    createdAt: row.created_at,
    seenAt: row.seen_at,
  }))
}

/** Ends every session of the member but this one; answers how many. */
export async function deleteOtherSessions(db: Db, kept: SessionKey): Promise<number> {
  const { rows } = await sql`
    delete from identity.session
     where member_id = ${kept.memberId} and token_hash <> ${kept.tokenHash}
    returning member_id
  `.execute(db)
  return rows.length
}

/** Since when the device of a session is known; `undefined` for one that is not remembered, as on a public computer. */
export async function deviceSince(
  db: Db,
  { memberId, tokenHash }: SessionKey,
): Promise<Instant | undefined> {
  const { rows } = await sql<{ first_seen_at: Instant }>`
    select d.first_seen_at
      from identity.session s
      join identity.device d on d.member_id = s.member_id and d.device_hash = s.device_hash
     where s.member_id = ${memberId} and s.token_hash = ${tokenHash}
  `.execute(db)
  return rows[0]?.first_seen_at
}

export type KnownDevice = {
  readonly deviceHash: Uint8Array
  readonly name: string
  readonly firstSeenAt: Instant
  readonly seenAt: Instant
  readonly trustedUntil: Instant | undefined
}

/** Devices that signed in as the member, the newest use first, and until when each is spared the code. */
export async function knownDevices(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<readonly KnownDevice[]> {
  const { rows } = await sql<{
    device_hash: Uint8Array
    name: string
    first_seen_at: Instant
    seen_at: Instant
    trusted_at: Instant | null
  }>`
    select d.device_hash, d.name, d.first_seen_at, d.seen_at,
           (select max(t.made_at)
              from identity.trusted_device t
              join identity.account a on a.member_id = t.member_id
             where t.member_id = d.member_id and t.device_hash = d.device_hash
               and t.made_at >= a.password_set_at) as trusted_at
      from identity.device d
     where d.member_id = ${memberId}
     order by d.seen_at desc, d.device_hash
     limit 100
  `.execute(db)
  return rows.map((row) => ({
    deviceHash: row.device_hash,
    name: row.name,
    firstSeenAt: row.first_seen_at,
    seenAt: row.seen_at,
    trustedUntil: trustEnd(row.trusted_at, now),
  }))
}

function trustEnd(trustedAt: Instant | null, now: Instant): Instant | undefined {
  if (trustedAt === null) return undefined
  const until = instant(trustedAt + TRUST_SECONDS * 1000)
  return until > now ? until : undefined
}

/** Forgets a device: its trust and its sessions end with it. Answers whether it was known. */
export async function deleteDevice(
  db: Db,
  device: { readonly memberId: bigint; readonly deviceHash: Uint8Array },
): Promise<boolean> {
  const { rows } = await sql`
    with sessions as (
      delete from identity.session
       where member_id = ${device.memberId} and device_hash = ${device.deviceHash}
    ),
    trust as (
      delete from identity.trusted_device
       where member_id = ${device.memberId} and device_hash = ${device.deviceHash}
    )
    delete from identity.device
     where member_id = ${device.memberId} and device_hash = ${device.deviceHash}
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Forgets every device of the member: the next sign-in on each is told as a new device's. */
export async function deleteDevices(db: Db, memberId: bigint): Promise<void> {
  await sql`delete from identity.device where member_id = ${memberId}`.execute(db)
}

/** Ends every session of the member. */
export async function deleteSessions(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.session
     where member_id = ${memberId}
  `.execute(db)
}

/** Forgets devices that first signed in at `since` or later. */
export async function deleteDevicesSince(db: Db, memberId: bigint, since: Instant): Promise<void> {
  await sql`
    delete from identity.device
     where member_id = ${memberId} and first_seen_at >= ${at(since)}
  `.execute(db)
}
