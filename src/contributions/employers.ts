import { inTextOrder, type Kpj, type LocalDate, type Month, type Rupiah } from '#values'
import type { Employment } from './employment.ts'
import { grouped } from './grouped.ts'
import { type Posting, standing } from './posting.ts'

/** A wage as it was reported, and of which month. */
export type ReportedWage = { readonly month: Month; readonly wage: Rupiah }

/** What the record knows of one employer under one membership number. */
export type EmployerSummary = {
  readonly kpj: Kpj
  /** Empty for the self-employed. */
  readonly employerNumber: string
  readonly employerName: string
  /** As reported, oldest first. */
  readonly periods: readonly Pick<Employment, 'startedOn' | 'endedOn'>[]
  /** Runs on that day. */
  readonly isRunning: boolean
  /** Months in which a posting stands; the first and the last of them. */
  readonly months: number
  readonly firstMonth: Month | undefined
  readonly lastMonth: Month | undefined
  /** The first and the last wage reported, zero left out. */
  readonly firstWage: ReportedWage | undefined
  readonly lastWage: ReportedWage | undefined
}

type Place = Pick<EmployerSummary, 'kpj' | 'employerNumber' | 'employerName'>
const keyOf = ({ kpj, employerNumber }: Place) => `${kpj}|${employerNumber}`

/** Everybody who ever reported or paid for a member: who runs first, then the newest. */
export function employersOf(
  employments: readonly Employment[],
  postings: readonly Posting[],
  today: LocalDate,
): readonly EmployerSummary[] {
  const rows = standing(postings)
  const places = grouped<Place, string>([...employments, ...rows], keyOf)
  return [...places]
    .flatMap(([key, [place]]) => {
      if (place === undefined) return []
      const periods = employments.filter((one) => keyOf(one) === key)
      return [summaryOf(place, { periods, rows: rows.filter((row) => keyOf(row) === key), today })]
    })
    .toSorted(
      (a, b) => Number(b.isRunning) - Number(a.isRunning) || inTextOrder(newestOf(b), newestOf(a)),
    )
}

type Own = {
  readonly periods: readonly Employment[]
  readonly rows: readonly Posting[]
  readonly today: LocalDate
}

function summaryOf(place: Place, { periods, rows, today }: Own): EmployerSummary {
  const { kpj, employerNumber, employerName } = place
  const byMonth = rows.toSorted((a, b) => inTextOrder(a.month, b.month))
  const waged = byMonth.filter(({ wage }) => wage > 0n)
  return {
    ...{ kpj, employerNumber, employerName },
    periods: periods.map(({ startedOn, endedOn }) => ({ startedOn, endedOn })),
    isRunning: periods.some(
      ({ startedOn, endedOn }) => startedOn <= today && (endedOn === undefined || endedOn >= today),
    ),
    months: new Set(rows.map(({ month }) => month)).size,
    firstMonth: byMonth[0]?.month,
    lastMonth: byMonth.at(-1)?.month,
    firstWage: reported(waged[0]),
    lastWage: reported(waged.at(-1)),
  }
}

const reported = (row: Posting | undefined): ReportedWage | undefined =>
  row && { month: row.month, wage: row.wage }

const newestOf = ({ lastMonth, periods }: EmployerSummary): string =>
  lastMonth ?? periods.at(-1)?.startedOn ?? ''
