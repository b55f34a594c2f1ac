import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'

/** What a hold is for, as a word with dashes: `new-device`, `factor-changed`. */
export type MoneyHoldReason = string

/**
 * No money of the member moves before `until`: nothing is paid out and no account for it is changed.
 * A later hold for the same reason lengthens the earlier one; none ever shortens another. In the caller's transaction.
 */
export async function holdMoney(
  db: Db,
  hold: { readonly memberId: bigint; readonly until: Instant; readonly reason: MoneyHoldReason },
): Promise<void> {
  await sql`
    insert into members.money_hold as h (member_id, reason, until)
    values (${hold.memberId}, ${hold.reason}, ${at(hold.until)})
    on conflict (member_id, reason) do update
       set until = greatest(h.until, excluded.until)
  `.execute(db)
}

/** The first moment at which money may move again, possibly past; `undefined` when it was never held. */
export async function moneyHeldUntil(db: Db, memberId: bigint): Promise<Instant | undefined> {
  const { rows } = await sql<{ until: Instant | null }>`
    select max(until) as until
      from members.money_hold
     where member_id = ${memberId}
  `.execute(db)
  return rows[0]?.until ?? undefined
}
