import {
  coveredMonthsOf,
  employmentsOf,
  lastReportOf,
  membershipOf,
  programmeFigures,
  readBalance,
} from '#contributions'
import { personOf } from '#members'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Instant, type Language, monthOfDate, plusMonths } from '#values'
import type { Simulator } from '../everywhere/simulator.ts'
import { fromRecord } from '../record.ts'
import type { FromRecord } from '../view.ts'

type Reading = {
  readonly memberId: bigint
  readonly now: Instant
  readonly language: Language
  readonly simulator: Simulator
}

/** What a member's own record answers of a simulator's questions, of what was deposited by the day of `now`. */
export async function readRecord(
  db: Db,
  { memberId, now, language, simulator }: Reading,
): Promise<FromRecord> {
  const today = dayOfInstant(now)
  const current = monthOfDate(today)
  const [person, report, balance, programmes, employments, covered] = await Promise.all([
    personOf(db, memberId),
    lastReportOf(db, memberId, today),
    readBalance(db, memberId, { now }),
    programmeFigures(db, memberId, today),
    employmentsOf(db, memberId),
    coveredMonthsOf(db, memberId, {
      from: plusMonths(current, -24),
      through: plusMonths(current, -1),
      today,
    }),
  ])
  return fromRecord(simulator, {
    ...{ today, language, report, balance, programmes, covered },
    birthDate: person.birthDate,
    membership: membershipOf(employments, today),
  })
}
