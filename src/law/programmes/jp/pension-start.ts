import { type LocalDate, type Month, monthOfDate, plusMonths, plusMonthsToDate } from '#values'
import { type Dated, yearsIn } from '../../parameters.ts'
import { pensionAgeIn } from './pension-age.ts'

export type PensionStart = {
  /** The month from which the right counts. */
  readonly month: Month
  readonly age: Dated<number>
}

/**
 * When the pension age is reached, and the first of the month after it. The age in force moves up while one grows
 * older: what counts is the birthday that has caught up with it. `undefined` for who was that old before July 2015.
 * Source: PP 45/2015 art. 15(1)-(3), 19(2).
 */
export function pensionStartOf(birthDate: LocalDate): PensionStart | undefined {
  for (let years = YOUNGEST; years <= OLDEST; years += 1) {
    const reached = monthOfDate(plusMonthsToDate(birthDate, years * 12))
    const age = pensionAgeIn(reached)
    if (age !== undefined && age.value <= years) return { month: plusMonths(reached, 1), age }
  }
  return undefined
}

/** How many years a pension may be put off by who goes on working. Source: PP 45/2015 art. 15(4). */
export const longestDeferralIn = (month: Month): number =>
  yearsIn('jp/longest-deferral', month)?.value ?? 0

// Between these lie all pension ages of the law; who is older reached one before it.
const [YOUNGEST, OLDEST] = [56, 65]
