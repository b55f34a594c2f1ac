import { holdMoney } from '#members'
import type { Db } from '#platform/db'
import { type Instant, instant } from '#values'

const HOUR_MS = 3_600_000
/** How long money waits after each: long enough for the notices to be read. */
const HOURS = { 'new-device': 72, 'factor-changed': 72, 'password-reset': 72 } as const

/** Holds the member's money from now on, as long as what happened asks for. In the caller's transaction. */
export const holdMoneyAfter = (
  db: Db,
  what: keyof typeof HOURS,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<void> =>
  holdMoney(db, {
    memberId,
    until: instant(now + HOURS[what] * HOUR_MS),
    reason: what,
    since: now,
  })
