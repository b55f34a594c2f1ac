import {
  employmentsOf,
  isPaidMonth,
  lastReportOf,
  membershipOf,
  readBalance,
  readRecord,
} from '#contributions'
import { personOf } from '#members'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { type LetterRecord, monthsSpoken, type Span } from '../letter.ts'
import { wageBandOf } from '../wage-band.ts'

/** Everything a letter could say of a member at `now`: what the record does not know is absent. */
export async function readLetterRecord(
  db: Db,
  {
    memberId,
    now,
    span,
  }: { readonly memberId: bigint; readonly now: Instant; readonly span: Span },
): Promise<LetterRecord> {
  const today = dayOfInstant(now)
  const [person, employments, rows, report, balance] = await Promise.all([
    personOf(db, memberId),
    employmentsOf(db, memberId),
    readRecord(db, memberId),
    lastReportOf(db, memberId, today),
    readBalance(db, memberId, { now }),
  ])
  const membership = membershipOf(employments, today)
  const spoken = monthsSpoken(today, span)
  const paid = new Set(
    rows
      .filter((row) => isPaidMonth(row, today))
      .map(({ month }) => month)
      .filter((month) => spoken.from <= month && month <= spoken.through),
  )
  const running = employments.filter(
    ({ startedOn, endedOn }) => startedOn <= today && (endedOn === undefined || today <= endedOn),
  )
  const employers = running.map(({ employerName }) => employerName).filter((name) => name !== '')
  return {
    ...{ name: person.name, kpj: person.kpjs[0] ?? '', today },
    activeSince: membership.kind === 'active' ? membership.since : undefined,
    months: { ...spoken, paid: paid.size },
    employers: [...new Set(employers)],
    wage: report && { band: wageBandOf(report.wage), month: report.month },
    balance: balance.total > 0n ? balance : undefined,
  }
}
