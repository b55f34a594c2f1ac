import { type LocalDate, type Month, monthOfDate, monthsBetween, plusMonths } from '#values'
import { type JkpInput, jkpInput } from '../../inputs/jkp.ts'
import type { Dated } from '../../parameters.ts'
import { FIRST_JKP_MONTH, jkpLawOn } from './benefit-law.ts'

/** How far the months contributed carry, for a dismissal on a day. */
export type JkpMeter = {
  /** Months that count, of those in the window. */
  readonly months: number
  readonly required: Dated<number>
  readonly window: Dated<number>
  /** Consecutive months before the dismissal; 0 where none are asked for. */
  readonly consecutive: Dated<number>
  readonly claimMonths: Dated<number>
} & (
  | {
      readonly isEnough: true
      /** The last month of a dismissal for which the months suffice even if no further one is contributed. */
      readonly enoughThrough: Month
    }
  | {
      readonly isEnough: false
      readonly missing: number
      /** The first month of a dismissal for which they can suffice, if every month from now on is contributed. */
      readonly enoughFrom: Month
    }
)

/**
 * The meter of JKP by the law of a day; `undefined` before 2 February 2021. Which of the months are the oldest is not
 * known: one month that passes takes at most one of them out of the window. Source: PP 37/2021 art. 19(3); PP 6/2025.
 */
export function jkpMeterOn(dismissedOn: LocalDate, monthsGiven: number): JkpMeter | undefined {
  const law = jkpLawOn(dismissedOn)
  if (law === undefined) return undefined
  const months = monthsThatCount(dismissedOn, monthsGiven)
  const { requiredMonths: required, window, consecutiveMonths: consecutive, claimMonths } = law
  const shared = { months, required, window, consecutive, claimMonths }
  const spare = months - required.value
  return spare >= 0
    ? { ...shared, isEnough: true, enoughThrough: plusMonths(monthOfDate(dismissedOn), spare) }
    : {
        ...shared,
        isEnough: false,
        missing: -spare,
        enoughFrom: enoughFrom({ dismissedOn, months }, required.value),
      }
}

/** The months given, at most those since JKP contributions began. */
export const monthsThatCount = (dismissedOn: LocalDate, monthsGiven: number): number =>
  Math.min(monthsGiven, monthsBetween(FIRST_JKP_MONTH, monthOfDate(dismissedOn)) + 1)

type Counted = { readonly dismissedOn: LocalDate; readonly months: number }

/** The first month of a dismissal by which the missing months can have been contributed. */
export const enoughFrom = ({ dismissedOn, months }: Counted, required: number): Month =>
  plusMonths(monthOfDate(dismissedOn), required - months)

/** Whether JKP covers a way in which employment ends. Source: PP 37/2021 art. 20. */
export const isCovered = (
  reason: JkpInput['reason'],
): reason is 'dismissal' | 'contract-ended-early-by-employer' =>
  reason === 'dismissal' || reason === 'contract-ended-early-by-employer'

/** The ways in which employment ends that JKP does not cover, in words. */
export const EXCLUDED_CAUSES = Object.entries(jkpInput.fields.reason.options)
  .filter(([reason]) => !isCovered(reason as JkpInput['reason']))
  .map(([, words]) => words)
