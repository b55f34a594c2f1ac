import type { MonthText } from './dated-values.ts'

/** PP 45/2015 art. 15: 56 at first, 57 from January 2019, then a year more every three years, up to 65. */
export function pensionAge(month: MonthText): number {
  const year = Number(month.slice(0, 4))
  if (year < 2019) return 56
  return Math.min(65, 57 + Math.floor((year - 2019) / 3))
}
