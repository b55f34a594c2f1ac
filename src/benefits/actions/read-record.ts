import { lastReportOf, programmeFigures, readBalance } from '#contributions'
import { personOf } from '#members'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Instant, type Language, monthOfDate } from '#values'
import type { Simulator } from '../everywhere/simulator.ts'
import { fromRecord } from '../record.ts'
import type { FromRecord } from '../view.ts'

type Reading = {
  readonly memberId: bigint
  readonly now: Instant
  readonly language: Language
  readonly simulator: Simulator
}

/** What a member's own record answers of a simulator's questions. */
export async function readRecord(
  db: Db,
  { memberId, now, language, simulator }: Reading,
): Promise<FromRecord> {
  const today = dayOfInstant(now)
  const [person, report, balance, programmes] = await Promise.all([
    personOf(db, memberId),
    lastReportOf(db, memberId, monthOfDate(today)),
    readBalance(db, memberId, { now }),
    programmeFigures(db, memberId, today),
  ])
  const { birthDate } = person
  return fromRecord(simulator, { today, language, birthDate, report, balance, programmes })
}
