import {
  inTextOrder,
  type Kpj,
  type LocalDate,
  type Month,
  monthOfDate,
  monthsUntil,
  plusMonths,
  yearOf,
} from '#values'
import { coversMonth, type Employment } from '../employment.ts'
import { grouped } from '../grouped.ts'
import { dueOn } from '../months.ts'
import { type Posting, standing } from '../posting.ts'
import { type MonthMark, markOf } from './month-mark.ts'
import type { SeenFinding } from './seen-finding.ts'

/** What a square says: what the radar found, what the member answered, or what the record alone says. */
export type SquareState =
  | MonthMark
  | 'answered'
  | 'recorded'
  | 'not-yet-due'
  | 'no-due-date'
  | 'not-judged'
  | 'no-employment'

export type GridYear = {
  readonly year: number
  readonly months: readonly { readonly month: Month; readonly state: SquareState }[]
}

/** One employer under one membership number; years newest first, months in order. */
export type EmployerGrid = {
  readonly kpj: Kpj
  readonly employerNumber: string
  readonly employerName: string
  readonly years: readonly GridYear[]
}

type Known = {
  readonly today: LocalDate
  readonly employments: readonly Employment[]
  readonly postings: readonly Posting[]
  readonly findings: readonly SeenFinding[]
}

type Place = Pick<EmployerGrid, 'kpj' | 'employerNumber' | 'employerName'>
const keyOf = ({ kpj, employerNumber }: Omit<Place, 'employerName'>) => `${kpj}|${employerNumber}`

/** Every month from the first report of an employer to its last, or to today where it runs on; the newest employer first. */
export function employerGrids(known: Known): readonly EmployerGrid[] {
  const postings = standing(known.postings)
  const places = grouped<Place, string>([...known.employments, ...postings], keyOf)
  return [...places.values()]
    .flatMap(([place]) => (place === undefined ? [] : [gridOf(place, { ...known, postings })]))
    .filter(({ years }) => years.length > 0)
    .toSorted((a, b) => inTextOrder(lastMonth(b), lastMonth(a)) || inTextOrder(keyOf(a), keyOf(b)))
}

const lastMonth = ({ years }: EmployerGrid): string => years[0]?.months.at(-1)?.month ?? ''

function gridOf(place: Place, known: Known): EmployerGrid {
  const isOwn = (one: Omit<Place, 'employerName'>) => keyOf(one) === keyOf(place)
  const own = {
    today: known.today,
    employments: known.employments.filter(isOwn),
    postings: known.postings.filter(isOwn),
    findings: known.findings.filter(isOwn),
  }
  const squares = monthsOf(own).map((month) => ({ month, state: stateOf(month, own) }))
  const years = [...grouped(squares, ({ month }) => yearOf(month))]
  const { kpj, employerNumber, employerName } = place
  return {
    ...{ kpj, employerNumber, employerName },
    years: years
      .map(([year, months]) => ({ year, months }))
      .filter(({ months: all }) => all.some(({ state }) => state !== 'no-employment'))
      .toReversed(),
  }
}

/** From the first report to today or the end before it, and every later month that was paid. */
function monthsOf({ today, employments, postings }: Known): readonly Month[] {
  const current = monthOfDate(today)
  const paid = postings.map(({ month }) => month)
  const begun = [...employments.map(({ startedOn }) => monthOfDate(startedOn)), ...paid]
  const ended = employments.map(({ endedOn }) => (endedOn ? monthOfDate(endedOn) : current))
  const past = [...begun, ...ended].filter((month) => month <= current).toSorted()
  const [first, last] = [past[0], past.at(-1)]
  const until = ended.some((month) => month > current) ? current : last
  const row = first && until ? monthsUntil(first, plusMonths(until, 1)) : []
  return [...new Set([...row, ...paid.filter((month) => month > current)])].toSorted()
}

function stateOf(month: Month, { today, employments, postings, findings }: Known): SquareState {
  const here = findings.filter((finding) => finding.month === month)
  const mark = markOf(here.filter(({ isQuiet }) => !isQuiet).map(({ kind }) => kind))
  if (mark !== undefined) return mark
  if (here.length > 0) return 'answered'
  if (postings.some((posting) => posting.month === month)) return 'recorded'
  const running = employments.find((employment) => coversMonth(employment, month))
  if (running === undefined) return 'no-employment'
  const dueDay = dueOn(month, running.segment)
  if (dueDay === undefined) return 'no-due-date'
  return dueDay >= today ? 'not-yet-due' : 'not-judged'
}
