import { type LocalDate, type Month, monthOfDate, plusMonths, type Rupiah } from '#values'
import { dueOn } from './months.ts'

/** The programmes that contributions are paid into. */
export type Programme = 'jkk' | 'jkm' | 'jht' | 'jp'

export const PROGRAMMES: readonly Programme[] = ['jkk', 'jkm', 'jht', 'jp']

/** Months contributed that an old-age pension paid monthly needs. Source: PP 45/2015 art. 19(1). */
export const JP_MONTHS_FOR_PENSION = 180

/** Sums of the ledger for one programme, reversals counted below zero. */
export type ProgrammeFigures = {
  readonly programme: Programme
  /** Newest contribution month in which something of this programme remains, up to the current month. */
  readonly lastMonth: Month | undefined
  /** Contribution months in which something remains, up to the current month. */
  readonly months: number
  /** Both sides, deposited in the current calendar year up to today, for whichever month. */
  readonly depositedThisYear: Rupiah
}

/**
 * What the record alone can say of a programme. `up-to-date`: recorded for the newest month that had to
 * be deposited by today, or a later one. `behind`: the newest recorded month is older than that. `none`:
 * never recorded. It says nothing about whether a claim would be paid.
 */
export type ProgrammeSummary = ProgrammeFigures & {
  readonly standing: 'up-to-date' | 'behind' | 'none'
}

/** The four programmes in the order of `figures`, judged on `today`. */
export const programmeSummaries = (
  figures: readonly ProgrammeFigures[],
  today: LocalDate,
): readonly ProgrammeSummary[] =>
  figures.map((programme) => ({ ...programme, standing: standingOf(programme, today) }))

/** The newest month whose due date, that of wage earners, has passed by the end of `today`. */
export function newestMonthDue(today: LocalDate): Month {
  const previous = plusMonths(monthOfDate(today), -1)
  const due = dueOn(previous, 'wage-earner')
  return due !== undefined && due < today ? previous : plusMonths(previous, -1)
}

function standingOf(
  { lastMonth }: ProgrammeFigures,
  today: LocalDate,
): ProgrammeSummary['standing'] {
  if (lastMonth === undefined) return 'none'
  return lastMonth >= newestMonthDue(today) ? 'up-to-date' : 'behind'
}
