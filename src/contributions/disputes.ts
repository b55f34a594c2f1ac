import type { Kpj, Month } from '#values'

/** What one employer reported under one membership number. */
export type Reported = { readonly employerNumber: string; readonly kpj: Kpj }

/** What a member disputes of the record, and where they can. A dispute changes nothing in it. */
export type Disputes = {
  /** The address of the case that disputes a month; `undefined` where nothing does. */
  ofMonth(reported: Reported & { readonly month: Month }): string | undefined
  /** The address of the case that says that the employer is not theirs. */
  ofEmployer(reported: Reported): string | undefined
  /** Where a month of it can be disputed. */
  disputeMonth(reported: Reported): string
  /** Where the employer itself can. */
  disputeEmployer(reported: Reported): string
}
