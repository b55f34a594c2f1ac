import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import type { SendLimit } from './send-limits.ts'

/**
 * Counts codes that are about to be sent, in the caller's transaction; answers the keys of the limits that are reached.
 * A count goes on then too, and ends when its time is over. A limit that is named twice counts once.
 */
export async function countSends(
  db: Db,
  keys: Keys,
  { limits, now }: { readonly limits: readonly SendLimit[]; readonly now: Instant },
): Promise<ReadonlySet<string>> {
  const limitOf = new Map(
    limits.map((limit) => [
      Buffer.from(keys.lookupHash('send-count', limit.key).hash).toString('hex'),
      limit,
    ]),
  )
  const ends = [...limitOf.values()].map(({ seconds }) => at(instant(now + seconds * 1000)))
  const { rows } = await sql<{ hash: string; sends: number }>`
    insert into messages.send_count as c (hash, sends, ends_at)
    select decode(l.hash, 'hex'), 1, l.ends_at
      from unnest(${[...limitOf.keys()]}::text[], ${ends}::timestamptz[]) as l (hash, ends_at)
     order by 1 -- in one order: two sends cannot wait for each other
    on conflict (hash) do update
       set sends = case when c.ends_at <= ${at(now)} then 1 else c.sends + 1 end,
           ends_at = case when c.ends_at <= ${at(now)} then excluded.ends_at else c.ends_at end
    returning encode(hash, 'hex') as hash, sends
  `.execute(db)
  return new Set(
    rows.flatMap(({ hash, sends }) => {
      const limit = limitOf.get(hash)
      return limit && sends > limit.limit ? [limit.key] : []
    }),
  )
}

/** Removes counts whose time is over. */
export async function sweepSendCounts(db: Db, now: Instant): Promise<void> {
  await sql`delete from messages.send_count where ends_at <= ${at(now)}`.execute(db)
}
