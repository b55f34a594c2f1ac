import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'

/** What a hold is for, as a word with dashes: `new-device`, `factor-changed`, `not-me`, `frozen`. */
export type MoneyHoldReason = string

/** Until when money waits: a moment, or until whoever holds it lifts the hold. */
export type MoneyHeld = Instant | 'until-lifted'

/**
 * No money of the member moves before `until`: nothing is paid out and no account for it is changed.
 * A later hold for the same reason lengthens the earlier one; none ever shortens another. In the caller's transaction.
 */
export async function holdMoney(
  db: Db,
  hold: {
    readonly memberId: bigint
    readonly until: MoneyHeld
    readonly reason: MoneyHoldReason
    /** When it begins. */
    readonly since: Instant
  },
): Promise<void> {
  const until = hold.until === 'until-lifted' ? null : at(hold.until)
  await sql`
    insert into members.money_hold as h (member_id, reason, until, since)
    values (${hold.memberId}, ${hold.reason}, ${until}::timestamptz, ${at(hold.since)}::timestamptz)
    on conflict (member_id, reason) do update
       set since = excluded.since,
           until = case
             when h.until is null or excluded.until is null then null
             else greatest(h.until, excluded.until)
           end
  `.execute(db)
}

/** Lifts the open hold of this reason, from now on; answers whether there was one. Others stay. */
export async function liftMoneyHold(
  db: Db,
  hold: { readonly memberId: bigint; readonly reason: MoneyHoldReason; readonly now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update members.money_hold
       set until = ${at(hold.now)}
     where member_id = ${hold.memberId} and reason = ${hold.reason} and until is null
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** The first moment at which money may move again, possibly past; `undefined` when it was never held. */
export async function moneyHeldUntil(db: Db, memberId: bigint): Promise<MoneyHeld | undefined> {
  const { rows } = await sql<{ until: Instant | null; is_open: boolean | null }>`
    select max(until) as until, bool_or(until is null) as is_open
      from members.money_hold
     where member_id = ${memberId}
  `.execute(db)
  if (rows[0]?.is_open === true) return 'until-lifted'
  return rows[0]?.until ?? undefined
}

/** Which reasons hold the member's money until they are lifted. */
export async function openMoneyHolds(
  db: Db,
  memberId: bigint,
): Promise<readonly MoneyHoldReason[]> {
  const { rows } = await sql<{ reason: string }>`
    select reason
      from members.money_hold
     where member_id = ${memberId} and until is null
     order by reason
  `.execute(db)
  return rows.map(({ reason }) => reason)
}

/** When the hold of each reason last began, the open and the ended; absent for reasons that never held money. */
export async function moneyHoldsBegun(
  db: Db,
  memberId: bigint,
): Promise<ReadonlyMap<MoneyHoldReason, Instant>> {
  const { rows } = await sql<{ reason: string; since: Instant }>`
    select reason, since
      from members.money_hold
     where member_id = ${memberId} and since is not null
     order by reason
  `.execute(db)
  return new Map(rows.map(({ reason, since }) => [reason, since]))
}

/** What holds the member's money at this moment, the longest first. */
export async function runningMoneyHolds(
  db: Db,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<readonly { readonly reason: MoneyHoldReason; readonly until: MoneyHeld }[]> {
  const { rows } = await sql<{ reason: string; until: Instant | null }>`
    select reason, until
      from members.money_hold
     where member_id = ${memberId} and (until is null or until > ${at(now)})
     order by until desc nulls first, reason
  `.execute(db)
  return rows.map(({ reason, until }) => ({ reason, until: until ?? 'until-lifted' }))
}
