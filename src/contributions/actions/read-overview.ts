import { jhtRateOf } from '#law'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Instant, type LocalDate, monthOfDate, plusMonths } from '#values'
import { type Balance, balanceOf } from '../balance.ts'
import { ledgersOf } from '../balance-store.ts'
import { type Employment, type Membership, membershipOf } from '../employment.ts'
import { employmentsOf } from '../employment-store.ts'
import { lastTwelveMonths, type RecordedMonth } from '../months.ts'
import { postingsOf } from '../posting-store.ts'
import { programmeFigures } from '../programme-store.ts'
import { type ProgrammeSummary, programmeSummaries } from '../programmes.ts'

/** What a member's dashboard shows of the record. */
export type RecordOverview = {
  readonly today: LocalDate
  readonly membership: Membership
  readonly employments: readonly Employment[]
  readonly balance: Balance
  readonly months: readonly RecordedMonth[]
  readonly programmes: readonly ProgrammeSummary[]
}

/** Reads the overview as it stands at `now`, in four queries whatever the length of the record. */
export async function readOverview(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<RecordOverview> {
  const today = dayOfInstant(now)
  const current = monthOfDate(today)
  const year = { from: plusMonths(current, -11), through: current }
  const [employments, postings, figures, ledgers] = await Promise.all([
    employmentsOf(db, memberId),
    postingsOf(db, memberId, year),
    programmeFigures(db, memberId, today),
    ledgersOf(db, memberId, { rateOf: jhtRateOf, asOf: today }),
  ])
  return {
    today,
    employments,
    membership: membershipOf(employments, today),
    balance: balanceOf(ledgers, { rateOf: jhtRateOf, asOf: today }),
    months: lastTwelveMonths({ today, employments, postings }),
    programmes: programmeSummaries(figures, today),
  }
}
