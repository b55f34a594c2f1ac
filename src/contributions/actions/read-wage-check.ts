import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Instant, Language, Month } from '#values'
import { radarRecordsOf } from '../radar/radar-record-store.ts'
import type { MonthFacts } from '../wage-check/everywhere/month-facts.ts'
import { type MonthChoice, monthChoices, monthFacts } from '../wage-check/wage-check.ts'

type Asked = {
  /** Without one the newest month that is recorded. */
  readonly month: Month | undefined
  readonly now: Instant
  readonly language: Language
}

/** The months that a payslip can be compared with, and what the record says of one. Nothing is written. */
export async function readWageCheck(
  db: Db,
  memberId: bigint,
  { month, now, language }: Asked,
): Promise<{ readonly choices: readonly MonthChoice[]; readonly facts: MonthFacts }> {
  const record = (await radarRecordsOf(db, [memberId])).get(memberId)
  if (record === undefined) throw new Error('a signed-in member has no record')
  const today = dayOfInstant(now)
  const { choices, newest } = monthChoices(record, today)
  return { choices, facts: monthFacts(record, { month: month ?? newest, today, language }) }
}
