import { FIRST_MONTH } from '#law'
import {
  inTextOrder,
  type LocalDate,
  type Month,
  monthOfDate,
  monthsUntil,
  plusMonths,
} from '#values'
import type { Employment } from '../employment.ts'
import { grouped } from '../grouped.ts'
import { dueOn } from '../months.ts'
import { isCompulsory, lawfulOf } from './lawful.ts'
import type { EmployerRecord, JudgedPosting } from './radar-record.ts'
import { moneyOf, type SightingAt, totalMoney, withoutMoney } from './sighting.ts'

/**
 * Months of an employment without any posting whose day of payment is before `today`, from July 2015 on; the money is
 * JHT and JP of both sides on the wage last reported before the month, else on the first one after it.
 */
export function missingMonths(record: EmployerRecord, today: LocalDate): readonly SightingAt[] {
  const posted = new Set(record.postings.map(({ month }) => month))
  const expected = record.employments.flatMap((employment) => expectedMonths(employment, today))
  const unpaid = new Map(expected.map((one) => [one.month, one]))
  return [...unpaid.values()]
    .filter(({ month }) => !posted.has(month))
    .map(({ month, dueDay }) => {
      const like = likeMissing(record.postings, month)
      const money = moneyOf(like ? missingShares(like, record) : [])
      const evidence = { kind: 'missing', dueOn: dueDay, wage: like?.wage } as const
      return { month, evidence, money, amount: totalMoney(money) }
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

/** A month without a posting as the one last reported before it would be, else the first after it. */
export function likeMissing(
  postings: readonly JudgedPosting[],
  month: Month,
): JudgedPosting | undefined {
  const withWage = postings.filter(({ wage }) => wage > 0n)
  const like = withWage.findLast((posting) => posting.month < month) ?? withWage[0]
  return like && { ...like, month }
}

/** JHT and JP of each side: where they are compulsory, or were paid by that posting. */
export function missingShares(posting: JudgedPosting, person: EmployerRecord) {
  const lawful = lawfulOf(posting, person)
  if (lawful === undefined) return []
  return SAVINGS.filter(
    ({ programme }) => isPaid(programme, posting) || isCompulsory(programme, posting, person),
  ).map(({ share, programme, side }) => ({ share, programme, amount: lawful[programme][side] }))
}

const SAVINGS = [
  { share: 'jhtEmployer', programme: 'jht', side: 'employer' },
  { share: 'jhtWorker', programme: 'jht', side: 'worker' },
  { share: 'jpEmployer', programme: 'jp', side: 'employer' },
  { share: 'jpWorker', programme: 'jp', side: 'worker' },
] as const

const isPaid = (programme: 'jht' | 'jp', posting: JudgedPosting): boolean =>
  posting[`${programme}Employer`] + posting[`${programme}Worker`] > 0n

/** Months whose first deposit came after the day of payment. With unpaid leave nothing is deposited, so nothing is late. */
export const lateMonths = ({ postings }: EmployerRecord): readonly SightingAt[] =>
  [...grouped(postings, ({ month }) => month)].flatMap(([month, rows]) => {
    const [first] = rows.toSorted((a, b) => inTextOrder(a.depositedOn, b.depositedOn))
    const dueDay = first && dueOn(month, first.segment)
    if (first === undefined || first.status === 'unpaid-leave') return []
    if (dueDay === undefined || first.depositedOn <= dueDay) return []
    const { depositedOn } = first
    return [{ month, ...withoutMoney({ kind: 'late', dueOn: dueDay, depositedOn }) }]
  })

/** Postings of months wholly after the last day of their employment, as it was last reported. */
export const overlaps = ({ postings, employments }: EmployerRecord): readonly SightingAt[] =>
  postings.flatMap(({ month, startedOn, endedOn: reported }) => {
    const employment = employments.find((one) => one.startedOn === startedOn)
    const endedOn = employment === undefined ? reported : employment.endedOn
    if (endedOn === undefined || month <= monthOfDate(endedOn)) return []
    return [{ month, ...withoutMoney({ kind: 'overlap', endedOn }) }]
  })
