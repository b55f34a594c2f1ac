import { dateText, type LocalDate, localDate } from '#values'
import type { Refusal } from '../../refusal.ts'

/** PP 44/2015 counts from this day. */
const FIRST_DATE: LocalDate = localDate('2015-07-01')

/** The refusal of a day before PP 44/2015; `undefined` from 1 July 2015. Source: PP 44/2015, closing article. */
export function beforePp44(
  programme: 'JKK' | 'JKM',
  date: LocalDate,
): Refusal<'before-the-law'> | undefined {
  if (date >= FIRST_DATE) return undefined
  return {
    kind: 'before-the-law',
    figures: { date, firstDate: FIRST_DATE },
    from: FIRST_DATE,
    basis: 'PP 44/2015',
    text: {
      id: `Aturan ${programme} di sini mulai berlaku ${dateText(FIRST_DATE, 'id')}; ${dateText(date, 'id')} sebelum itu.`,
      en: `The rules of ${programme} here began on ${dateText(FIRST_DATE, 'en')}; ${dateText(date, 'en')} is before that.`,
    },
  }
}
