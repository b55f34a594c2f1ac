import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'

/** So often a member may have a bank asked within a day: else the form would tell whose any account is. */
export const MOST_ASKS = 10
const DAY_MS = 24 * 3_600_000

/** Counts one asking before it is done, in one statement; `false` when there were enough within the day. */
export async function countAsk(
  db: Db,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<boolean> {
  const over = at(instant(now - DAY_MS))
  const { rows } = await sql<{ asks: number }>`
    insert into members.account_ask as a (member_id, since, asks)
    values (${memberId}, ${at(now)}, 1)
    on conflict (member_id) do update
       set since = case when a.since <= ${over}::timestamptz then excluded.since else a.since end,
           asks = case when a.since <= ${over}::timestamptz then 1 else least(a.asks + 1, 1000) end
    returning asks
  `.execute(db)
  return (rows[0]?.asks ?? 0) <= MOST_ASKS
}

/** Removes counts of days that are over. */
export async function sweepAccountAsks(db: Db, now: Instant): Promise<void> {
  await sql`
    delete from members.account_ask where since <= ${at(instant(now - DAY_MS))}
  `.execute(db)
}
