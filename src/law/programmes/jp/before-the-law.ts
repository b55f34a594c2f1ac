import { dateText, type LocalDate, localDate, type Month, month, monthText } from '#values'
import type { Refusal } from '../../refusal.ts'

const FIRST_MONTH: Month = month('2015-07')
const FIRST_DATE: LocalDate = localDate('2015-07-01')

/** The refusal of a month for which JP has no rule yet. */
export const monthBeforeJp = (when: Month): Refusal<'before-the-law'> => ({
  kind: 'before-the-law',
  figures: { month: when, firstMonth: FIRST_MONTH },
  from: FIRST_MONTH,
  basis: BASIS,
  text: {
    id: `Program JP belum ada pada ${monthText(when, 'id')}; mulai berlaku ${monthText(FIRST_MONTH, 'id')}.`,
    en: `There was no JP in ${monthText(when, 'en')}; it began in ${monthText(FIRST_MONTH, 'en')}.`,
  },
})

/** The refusal of a day for which JP has no rule yet. */
export const dayBeforeJp = (when: LocalDate): Refusal<'before-the-law'> => ({
  kind: 'before-the-law',
  figures: { date: when, firstDate: FIRST_DATE },
  from: FIRST_DATE,
  basis: BASIS,
  text: {
    id: `Program JP belum ada pada ${dateText(when, 'id')}; mulai berlaku ${dateText(FIRST_DATE, 'id')}.`,
    en: `There was no JP on ${dateText(when, 'en')}; it began on ${dateText(FIRST_DATE, 'en')}.`,
  },
})

const BASIS = 'PP 45/2015 art. 38'
