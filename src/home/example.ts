import type { MonthState } from '#contributions'
import { type Month, monthOf } from '#values'

const STATES: Readonly<Record<number, MonthState>> = {
  4: 'deposited-late',
  8: 'not-recorded',
  12: 'not-yet-due',
}

/** A year as the dashboard shows it, for the front page: nobody's, and said to be an example. */
export const EXAMPLE_MONTHS: readonly { readonly month: Month; readonly state: MonthState }[] =
  Array.from({ length: 12 }, (_, index) => ({
    month: monthOf(2026, index + 1),
    state: STATES[index + 1] ?? 'recorded',
  }))
