import { FIRST_MONTH } from '#law'
import { dayIn, type Kpj, type LocalDate, type Month, plusMonths, yearOf } from '#values'
import { leastWage } from './minimum-wages.ts'
import type { Twist } from './twists.ts'
import type { DemoEmployer, Segment } from './types.ts'

/** Working for somebody, or for oneself. Months are counted back from the clock's month: 5 is five months ago. */
export type Job = {
  readonly kpj: Kpj
  readonly segment?: Segment
  readonly employer?: DemoEmployer
  readonly since: number
  readonly sinceDay?: number
  /** Absent while it runs. */
  readonly until?: number
  readonly untilDay?: number
  /** Reported wage of its last twelve months, the latest twelve while it runs; rupiah. */
  readonly wage: number
  /** How much more every year, in thousandths. */
  readonly yearlyRise: number
  /** The employer reports it even when it is below the minimum wage. */
  readonly belowMinimum?: boolean
  /** Foreigners are not in JP. */
  readonly foreigner?: boolean
  readonly twists?: Readonly<Record<number, Twist>>
}

/** First and last day of a job that began and ended so many months before the clock's month. */
export function daysOf(
  job: Job,
  clock: Month,
): { readonly startedOn: LocalDate; readonly endedOn?: LocalDate } {
  const firstMonth = plusMonths(clock, -job.since)
  const startedOn =
    firstMonth < FIRST_MONTH ? dayIn(FIRST_MONTH, 1) : dayIn(firstMonth, job.sinceDay ?? 1)
  if (job.until === undefined) return { startedOn }
  return { startedOn, endedOn: dayIn(plusMonths(clock, -job.until), job.untilDay ?? 31) }
}

/** The wage that was agreed `ago` months before the clock's month, never below the least of its province. */
export function wageAt(job: Job, ago: number, at: Month): number {
  let wage = job.wage
  for (let year = Math.floor((ago - (job.until ?? 1)) / 12); year > 0; year -= 1) {
    wage = Math.floor(wage / (1000 + job.yearlyRise)) * 1000
  }
  if (job.employer === undefined || job.belowMinimum === true) return wage
  return Math.max(wage, leastWage(job.employer.province, yearOf(at)))
}
