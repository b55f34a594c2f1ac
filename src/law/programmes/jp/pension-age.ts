import type { Month } from '#values'
import { type Dated, yearsIn } from '../../parameters.ts'

/** The pension age in force in a month, 56 to 65; `undefined` before July 2015. Source: PP 45/2015 art. 15(1)-(3). */
export const pensionAgeIn = (month: Month): Dated<number> | undefined =>
  yearsIn('jp/pension-age', month)

export type JpStanding = 'due' | 'pension-age-reached' | 'deferral-over'

export type JpAge = {
  /** Completed years on the first of the month; `undefined` counts as below the pension age. */
  readonly ageInYears?: number
  readonly continuesAfterPensionAge?: boolean
}

/**
 * Whether JP is due at that age. It stops at the pension age; who goes on working may continue, at most three years.
 * Source: PP 45/2015 art. 15(4).
 */
export function jpStanding(month: Month, of: JpAge): JpStanding {
  const pensionAge = pensionAgeIn(month)?.value
  const longest = yearsIn('jp/longest-deferral', month)?.value
  if (of.ageInYears === undefined || pensionAge === undefined || longest === undefined) return 'due'
  if (of.ageInYears < pensionAge) return 'due'
  if (of.continuesAfterPensionAge !== true) return 'pension-age-reached'
  return of.ageInYears < pensionAge + longest ? 'due' : 'deferral-over'
}
