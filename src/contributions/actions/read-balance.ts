import { jhtRateOf } from '#law'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { type Balance, type BalanceExplanation, balanceOf, explainedBalance } from '../balance.ts'
import { ledgersOf, wholeLedgersOf } from '../balance-store.ts'
import type { NumberLedger, RateOf } from '../number-carry.ts'

type Moment = {
  readonly now: Instant
  /** The law's rates when absent. */
  readonly rateOf?: RateOf
}

/** The JHT balance of a member at `now`, from the newest valid snapshots and the deposits after them. */
export async function readBalance(db: Db, memberId: bigint, moment: Moment): Promise<Balance> {
  const { rateOf = jhtRateOf } = moment
  const asOf = dayOfInstant(moment.now)
  return balanceOf(await ledgersOf(db, memberId, { rateOf, asOf }), { rateOf, asOf })
}

/** The same balance opened into its reasons: every number and year, from the postings alone. */
export async function explainBalance(
  db: Db,
  memberId: bigint,
  moment: Moment,
): Promise<BalanceExplanation> {
  const { rateOf = jhtRateOf } = moment
  const asOf = dayOfInstant(moment.now)
  return explainedBalance(await wholeLedgersOf(db, memberId, asOf), { rateOf, asOf })
}

/** Every deposit that the balance at `now` is made of, by membership number and month: for who recomputes it. */
export const readDeposits = (
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<readonly Omit<NumberLedger, 'from'>[]> => wholeLedgersOf(db, memberId, dayOfInstant(now))
