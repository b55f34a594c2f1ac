import type { Kpj, Month } from '#values'

/** What one employer reported under one membership number. */
export type Reported = { readonly employerNumber: string; readonly kpj: Kpj }

export type DisputedMonth = { readonly month: Month; readonly href: string }

/** What a member disputes of the record, and where they can. A dispute changes nothing in it. */
export type Disputes = {
  /** The address of the case that disputes a month; `undefined` where nothing does. */
  ofMonth(reported: Reported & { readonly month: Month }): string | undefined
  /** The months of a year that are disputed one by one, with the address of each case: some have no row. */
  monthsIn(reported: Reported, year: number): readonly DisputedMonth[]
  /** The address of the case that says that the employer is not theirs. */
  ofEmployer(reported: Reported): string | undefined
  /** Where months of it can be disputed together: those that are named, or one to be chosen. */
  disputeMonth(reported: Reported, ...months: readonly Month[]): string
  /** Where the employer itself can. */
  disputeEmployer(reported: Reported): string
  /** Where they can take part in a complaint of several workers about it. */
  joinGroup(reported: Reported): string
}
