import { dayIn, type LocalDate, type Month, plusMonths, yearOf } from '#values'
import type { DemoRelative } from './types.ts'

/** A relative as written down in lives/: months before the clock's month, and school years ahead of it. */
export type LifeRelative = Pick<DemoRelative, 'relation' | 'name' | 'sex' | 'papersHeld'> & {
  readonly nationality?: string
  readonly bornMonthsAgo: number
  readonly marriedMonthsAgo?: number
  readonly diedMonthsAgo?: number
  readonly beganWorkMonthsAgo?: number
  readonly school?: {
    readonly level: NonNullable<DemoRelative['school']>['level']
    readonly yearsAhead: number
  }
}

/** The relative in the month of the clock: each birthday on the 9th, what happened on the 12th of its month. */
export function relativeOf(written: LifeRelative, clock: Month): DemoRelative {
  const { bornMonthsAgo, school, nationality = 'ID', ...rest } = written
  const { marriedMonthsAgo, diedMonthsAgo, beganWorkMonthsAgo, ...who } = rest
  const ago = (months: number, day: number): LocalDate => dayIn(plusMonths(clock, -months), day)
  return {
    ...{ ...who, nationality, bornOn: ago(bornMonthsAgo, 9) },
    ...(marriedMonthsAgo === undefined ? {} : { marriedOn: ago(marriedMonthsAgo, 12) }),
    ...(diedMonthsAgo === undefined ? {} : { diedOn: ago(diedMonthsAgo, 12) }),
    ...(beganWorkMonthsAgo === undefined ? {} : { beganWorkOn: ago(beganWorkMonthsAgo, 12) }),
    ...(school === undefined
      ? {}
      : { school: { level: school.level, untilYear: yearOf(clock) + school.yearsAhead } }),
  }
}
