import { FIRST_MONTH } from '#law'
import {
  type Language,
  type LocalDate,
  type Month,
  monthOfDate,
  monthsUntil,
  plusMonths,
} from '#values'
import { coversMonth, type Employment } from '../employment.ts'
import { grouped } from '../grouped.ts'
import { dueOn } from '../months.ts'
import { standing } from '../posting.ts'
import type { RadarRecord } from '../radar/radar-record.ts'
import type { MonthFacts } from './everywhere/month-facts.ts'
import { missingPlace, placeKey, reportedPlace } from './workplace.ts'

/** A month to choose; what is between the first one and today without a posting can be asked about, too. */
export type MonthChoice = { readonly month: Month; readonly isRecorded: boolean }

/** The months from the first posting that stands through this one, newest first, and the newest that is recorded. */
export function monthChoices(
  { postings }: RadarRecord,
  today: LocalDate,
): { readonly choices: readonly MonthChoice[]; readonly newest: Month } {
  const recorded = new Set(standing(postings).map(({ month }) => month))
  const current = monthOfDate(today)
  const sorted = [...recorded].sort()
  const newest = sorted.findLast((month) => month <= current) ?? current
  const choices = monthsUntil(sorted[0] ?? current, plusMonths(current, 1))
    .map((month) => ({ month, isRecorded: recorded.has(month) }))
    .toReversed()
  return { choices, newest }
}

type Asked = { readonly month: Month; readonly today: LocalDate; readonly language: Language }

/** What a payslip of that month is compared with. */
export function monthFacts(record: RadarRecord, { month, today, language }: Asked): MonthFacts {
  if (month < FIRST_MONTH) return { month, kind: 'before-the-law', workplaces: [] }
  const postings = standing(record.postings).filter(isWork)
  const due = dueOn(month, 'wage-earner')
  const isEarly = due !== undefined && today <= due
  const state = isEarly ? 'not-yet-due' : 'missing'
  const of = { record, month, language }
  const reported = [...grouped(postings.filter(inMonth(month)), placeKey).values()]
  const unreported = record.employments.filter(
    (employment) =>
      isWork(employment) &&
      coversMonth(employment, month) &&
      !reported.some(([first]) => first !== undefined && placeKey(first) === placeKey(employment)),
  )
  const workplaces = [
    ...reported.flatMap((rows) => reportedPlace(rows, of)),
    ...[...grouped(unreported, placeKey).values()].flatMap(([employment]) =>
      employment === undefined ? [] : [missingPlace({ ...of, state, employment, postings })],
    ),
  ]
  if (workplaces.length > 0) return { month, kind: 'wages', dueOn: due, workplaces }
  if (isOtherWork(record, month)) return { month, kind: 'not-a-wage', workplaces: [] }
  return {
    month,
    kind: 'wages',
    dueOn: due,
    workplaces: [missingPlace({ ...of, state, postings })],
  }
}

const inMonth = (month: Month) => (row: { readonly month: Month }) => row.month === month

/** Work for a wage in the country: what a payslip is written for. */
const isWork = ({ segment }: Pick<Employment, 'segment'>): boolean =>
  segment === 'wage-earner' || segment === 'construction'

const isOtherWork = ({ postings, employments }: RadarRecord, month: Month): boolean =>
  standing(postings).some(inMonth(month)) || employments.some((each) => coversMonth(each, month))
