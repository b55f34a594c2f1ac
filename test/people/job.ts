import { dayIn, type Kpj, type LocalDate, type Month, month, plusMonths } from '#values'
import { readMonth } from '../../src/contributions/demo-data/calendar.ts'
import { minimumWage, PROVINCES } from '../../src/contributions/demo-data/provinces.ts'
import { pensionAge } from '../../src/contributions/demo-data/tariffs.ts'
import type { Twist } from './twists.ts'
import type { DemoEmployer, Segment } from './types.ts'

/** The first month with contributions as the law now knows them. */
export const FIRST_MONTH: Month = month('2015-07')

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

/** The wage that was agreed `ago` months before the clock's month, never below the provincial minimum wage. */
export function wageAt(job: Job, ago: number, at: Month): number {
  let wage = job.wage
  for (let year = Math.floor((ago - (job.until ?? 1)) / 12); year > 0; year -= 1) {
    wage = Math.floor(wage / (1000 + job.yearlyRise)) * 1000
  }
  return job.employer === undefined ? wage : Math.max(wage, minimumIn(job.employer.province, at))
}

/** Minimum wage of a province in that month's year; invented outside the years with a decree. */
export function minimumIn(code: string, at: Month): number {
  const province = PROVINCES.map(([value]) => value).find((value) => value.code === code)
  if (province === undefined) throw new RangeError(`no minimum wage for province ${code}`)
  return minimumWage(province, Number(at.slice(0, 4)))
}

/** True while the law asks for JP: before pension age on the first of the month. */
export function owesJp(birthDate: LocalDate, at: Month): boolean {
  const birthday = `${at.slice(0, 4)}${birthDate.slice(4)}`
  const age = Number(at.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return (birthday > `${at}-01` ? age - 1 : age) < pensionAge(readMonth(at))
}
