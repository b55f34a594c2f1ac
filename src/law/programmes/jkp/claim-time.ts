import type { LocalDate } from '#values'
import { countIn, type Dated } from '../../parameters.ts'

/**
 * Months after a dismissal on that day within which JKP has to be claimed; `undefined` before February 2021. Source: PP 37/2021
 * art. 40 a, and PP 6/2025.
 */
export const jkpClaimMonthsOn = (day: LocalDate): Dated<number> | undefined =>
  countIn('jkp/claim-months', day)
