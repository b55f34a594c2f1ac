import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'

const place = (hash: Uint8Array): string =>
  `identity.throttle.subject_enc:${Buffer.from(hash).toString('hex')}`

/** Whose hour it is, of one length for everybody: 0 where the name is nobody's. */
export const sealSubject = (keys: Keys, hash: Uint8Array, memberId: bigint): Uint8Array =>
  keys.seal(place(hash), String(memberId).padStart(20, '0'))

/** Removes counters that ended before `now`, but for the hours, which the history still wants. */
export async function sweepCounters(db: Db, now: Instant): Promise<void> {
  await sql`
    delete from identity.throttle
     where hash in (
       select hash
         from identity.throttle
        where ends_at <= ${at(now)} and subject_enc is null
          for update skip locked
     )
  `.execute(db)
}

export type FailedHour = { readonly memberId: bigint; readonly failures: number }

/** Takes out the hours that are over: whose they were, and how many tries failed. Hours of nobody's names go too. */
export async function takeFailedHours(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  now: Instant,
): Promise<readonly FailedHour[]> {
  const { rows } = await sql<{ hash: Uint8Array; count: number; subject_enc: Uint8Array }>`
    delete from identity.throttle
     where hash in (
       select hash
         from identity.throttle
        where ends_at <= ${at(now)} and subject_enc is not null
          for update skip locked
     )
    returning hash, count, subject_enc
  `.execute(db)
  return rows
    .map((row) => ({
      memberId: BigInt(keys.open(place(row.hash), row.subject_enc)),
      failures: row.count,
    }))
    .filter(({ memberId, failures }) => memberId !== 0n && failures > 0)
}
