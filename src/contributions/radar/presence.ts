import { FIRST_MONTH } from '#law'
import { add, type LocalDate, monthOfDate, monthsUntil, plusMonths, ZERO_RUPIAH } from '#values'
import type { Employment } from '../employment.ts'
import { grouped } from '../grouped.ts'
import { dueOn } from '../months.ts'
import type { Evidence } from './finding.ts'
import type { JudgedAt } from './judged.ts'
import { isCompulsory, lawfulOf } from './lawful.ts'
import type { EmployerRecord, JudgedPosting } from './radar-record.ts'

/**
 * Months of an employment without any posting whose day of payment is before `today`, from July 2015 on; the money is
 * JHT and JP of both sides on the wage last reported before the month, else on the first one after it.
 */
export function missingMonths(record: EmployerRecord, today: LocalDate): readonly JudgedAt[] {
  const posted = new Set(record.postings.map(({ month }) => month))
  const expected = record.employments.flatMap((employment) => expectedMonths(employment, today))
  const unpaid = new Map(expected.map((one) => [one.month, one]))
  return [...unpaid.values()]
    .filter(({ month }) => !posted.has(month))
    .map(({ month, dueDay }) => {
      const like = lastReported(record.postings, month)
      const evidence: Evidence = { kind: 'missing', dueOn: dueDay, wage: like?.wage }
      return { month, evidence, amount: like ? savingsOf({ ...like, month }, record) : ZERO_RUPIAH }
    })
}

function expectedMonths({ startedOn, endedOn, segment }: Employment, today: LocalDate) {
  const last = monthOfDate(endedOn === undefined || endedOn > today ? today : endedOn)
  return monthsUntil(monthOfDate(startedOn), plusMonths(last, 1)).flatMap((month) => {
    const dueDay = dueOn(month, segment)
    const isDue = month >= FIRST_MONTH && dueDay !== undefined && dueDay < today
    return isDue ? [{ month, dueDay }] : []
  })
}

/** The posting by which a month without one is judged. */
function lastReported(
  postings: readonly JudgedPosting[],
  month: string,
): JudgedPosting | undefined {
  const withWage = postings.filter(({ wage }) => wage > 0n)
  return withWage.findLast((posting) => posting.month < month) ?? withWage[0]
}

/** JHT and JP of both sides: where they are compulsory, or were paid by that posting. */
function savingsOf(posting: JudgedPosting, person: EmployerRecord) {
  const lawful = lawfulOf(posting, person)
  if (lawful === undefined) return ZERO_RUPIAH
  const { jht, jp } = lawful
  const isPaid = (programme: 'jht' | 'jp', paid: bigint) =>
    paid > 0n || isCompulsory(programme, posting, person)
  return add(
    ...(isPaid('jht', posting.jhtEmployer + posting.jhtWorker) ? [jht.employer, jht.worker] : []),
    ...(isPaid('jp', posting.jpEmployer + posting.jpWorker) ? [jp.employer, jp.worker] : []),
  )
}

/** Months whose first deposit came after the day of payment. */
export const lateMonths = ({ postings }: EmployerRecord): readonly JudgedAt[] =>
  [...grouped(postings, ({ month }) => month)].flatMap(([month, rows]) => {
    const [first] = rows.toSorted((a, b) => (a.depositedOn < b.depositedOn ? -1 : 1))
    const dueDay = first && dueOn(month, first.segment)
    if (first === undefined || dueDay === undefined || first.depositedOn <= dueDay) return []
    const { depositedOn } = first
    const evidence: Evidence = { kind: 'late', dueOn: dueDay, depositedOn }
    return [{ month, evidence, amount: ZERO_RUPIAH }]
  })

/** Postings of months wholly after the last day of their employment, as it was last reported. */
export const overlaps = ({ postings, employments }: EmployerRecord): readonly JudgedAt[] =>
  postings.flatMap(({ month, startedOn, endedOn: reported }) => {
    const employment = employments.find((one) => one.startedOn === startedOn)
    const endedOn = employment === undefined ? reported : employment.endedOn
    if (endedOn === undefined || month <= monthOfDate(endedOn)) return []
    return [{ month, evidence: { kind: 'overlap', endedOn }, amount: ZERO_RUPIAH }]
  })
