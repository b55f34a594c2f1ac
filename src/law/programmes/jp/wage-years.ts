import { type Month, monthText, plusMonths, yearOf } from '#values'
import type { Refusal } from '../../refusal.ts'
import type { YearWage } from './weighted-wage.ts'

export type WageYearRefusal = Refusal<'inflation-unknown' | 'wage-after-pension-start'>

/**
 * Why wages of these years cannot be weighted for that pension: one is earned after it begins, or the inflation of a
 * year in between is not given. A pension that begins in January leaves no month of its own year for a wage.
 * `undefined` when nothing is missing.
 */
export function wageYearRefusal(
  wages: readonly YearWage[],
  start: Month,
): WageYearRefusal | undefined {
  const pensionYear = yearOf(start)
  const years = new Set(wages.map(({ year }) => year))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (last > lastWageYear(start)) return wageAfterPensionStart(last, start)
  for (let year = first; year < pensionYear; year += 1)
    if (!years.has(year)) return inflationUnknown(year)
  return undefined
}

const lastWageYear = (start: Month): number => yearOf(plusMonths(start, -1))

const inflationUnknown = (year: number): WageYearRefusal => ({
  kind: 'inflation-unknown',
  figures: { year },
  basis: 'PP 45/2015 art. 17(3)',
  text: {
    id: `Inflasi tahun ${year} tidak diisi, padahal upah sebelumnya disesuaikan dengannya.`,
    en: `The inflation of ${year} is not given, and earlier wages are adjusted by it.`,
  },
  change: {
    id: `Isi inflasi tahun ${year}; tanpa iuran pada tahun itu, isi upah 0.`,
    en: `Give the inflation of ${year}; without contributions in that year give a wage of 0.`,
  },
})

const wageAfterPensionStart = (year: number, start: Month): WageYearRefusal => ({
  kind: 'wage-after-pension-start',
  figures: { year },
  basis: 'PP 45/2015 art. 17(2), 19(3)',
  text: {
    id: `Upah tahun ${year} tidak dihitung: pensiun sudah mulai pada ${monthText(start, 'id')}.`,
    en: `The wage of ${year} does not count: the pension begins in ${monthText(start, 'en')}.`,
  },
  change: {
    id: `Hapus upah setelah tahun ${lastWageYear(start)}.`,
    en: `Leave out wages after ${lastWageYear(start)}.`,
  },
})
