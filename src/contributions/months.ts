import { nextWorkingDay, paymentDayIn } from '#law'
import {
  dayIn,
  inTextOrder,
  type LocalDate,
  type Month,
  month,
  monthOfDate,
  monthsUntil,
  plusMonths,
} from '#values'
import { coversMonth, type Employment } from './employment.ts'
import { grouped } from './grouped.ts'
import { type Posting, type Segment, standing } from './posting.ts'

/**
 * What the record says about a month. `no-employment`: nobody reported work in it. `no-due-date`: work
 * that is not paid month by month (migrants pay for the whole contract), so a month cannot be missing.
 */
export type MonthState =
  | 'recorded'
  | 'deposited-late'
  | 'not-recorded'
  | 'not-yet-due'
  | 'no-due-date'
  | 'no-employment'

/** One employer's part of a month. */
export type MonthPart = {
  readonly employerNumber: string
  readonly employerName: string
  readonly state: Exclude<MonthState, 'no-employment'>
  /** `undefined` where there is none (migrants). */
  readonly dueOn: LocalDate | undefined
  /** The first deposit that stands, where there is one. */
  readonly depositedOn: LocalDate | undefined
}

export type RecordedMonth = {
  readonly month: Month
  /** The part that most needs to be seen: not recorded, then late, then not yet due, then recorded. */
  readonly state: MonthState
  readonly parts: readonly MonthPart[]
}

const BY_WEIGHT: readonly MonthPart['state'][] = [
  'not-recorded',
  'deposited-late',
  'not-yet-due',
  'recorded',
  'no-due-date',
]

/** The twelve months that end with the month of `today`, oldest first. */
export function lastTwelveMonths(record: {
  readonly today: LocalDate
  readonly employments: readonly Employment[]
  readonly postings: readonly Posting[]
}): readonly RecordedMonth[] {
  const current = monthOfDate(record.today)
  const postings = standing(record.postings)
  return monthsUntil(plusMonths(current, -11), plusMonths(current, 1)).map((month) =>
    recordedMonth(month, { ...record, postings: postings.filter((row) => row.month === month) }),
  )
}

// What is mistyped as the end of the calendar is never due: there is no month after it.
const LAST_DUE_MONTH = month('2999-12')

/**
 * The last day on which the contribution of a month is in time: the 15th of the next month, for the
 * self-employed the 15th of the month itself, the 30th in the months of relief of 2020; the next working day when that is a Saturday, a Sunday or a listed holiday.
 * `undefined` for migrants, who pay for the whole contract, and for the last month of the calendar.
 * Source: PP 44/2015 art. 21(2)-(3), 24(3); PP 49/2020 art. 4(1).
 */
export function dueOn(value: Month, segment: Segment): LocalDate | undefined {
  if (segment === 'migrant' || value >= LAST_DUE_MONTH) return undefined
  const day = paymentDayIn(value).value
  return nextWorkingDay(dayIn(segment === 'self-employed' ? value : plusMonths(value, 1), day))
}

type MonthRecord = {
  readonly today: LocalDate
  readonly employments: readonly Employment[]
  /** Standing postings of the month. */
  readonly postings: readonly Posting[]
}

function recordedMonth(month: Month, record: MonthRecord): RecordedMonth {
  const parts = [...paidParts(month, record), ...unpaidParts(month, record)].sort(
    (a, b) => BY_WEIGHT.indexOf(a.state) - BY_WEIGHT.indexOf(b.state),
  )
  return { month, state: parts[0]?.state ?? 'no-employment', parts }
}

function paidParts(month: Month, { postings }: MonthRecord): readonly MonthPart[] {
  return [...grouped(postings, employerKey).values()].flatMap((rows) => {
    const [first] = rows.toSorted((a, b) => inTextOrder(a.depositedOn, b.depositedOn))
    if (first === undefined) return []
    const due = dueOn(month, first.segment)
    // Unpaid leave is reported with amounts of 0: nothing was due, so nothing can be late.
    const isLate = due !== undefined && first.depositedOn > due && first.status !== 'unpaid-leave'
    return [part(first, { state: isLate ? 'deposited-late' : 'recorded', due, first })]
  })
}

function unpaidParts(month: Month, record: MonthRecord): readonly MonthPart[] {
  const paid = new Set(record.postings.map(employerKey))
  const running = record.employments.filter((employment) => coversMonth(employment, month))
  const unpaid = running.filter((employment) => !paid.has(employerKey(employment)))
  return [...grouped(unpaid, employerKey).values()].flatMap(([employment]) => {
    if (employment === undefined) return []
    const due = dueOn(month, employment.segment)
    if (due === undefined) return [part(employment, { state: 'no-due-date', due })]
    return [part(employment, { state: record.today > due ? 'not-recorded' : 'not-yet-due', due })]
  })
}

type Employer = {
  readonly kpj: string
  readonly employerNumber: string
  readonly employerName: string
}

const employerKey = ({ kpj, employerNumber }: Employer): string => `${kpj}|${employerNumber}`

const part = (
  { employerNumber, employerName }: Employer,
  facts: {
    readonly state: MonthPart['state']
    readonly due: LocalDate | undefined
    readonly first?: Posting
  },
): MonthPart => ({
  employerNumber,
  employerName,
  state: facts.state,
  dueOn: facts.due,
  depositedOn: facts.first?.depositedOn,
})
