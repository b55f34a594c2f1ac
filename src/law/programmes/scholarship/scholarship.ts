import type { LocalDate, Rupiah } from '#values'
import type { Caveat } from '../../caveat.ts'
import type { Explained } from '../../explained.ts'
import { countIn } from '../../parameters.ts'
import type { Child } from './children.ts'
import { onceForTheMember } from './once.ts'
import { forEachSchoolYear } from './yearly.ts'

/** The scholarship by the law of that day: for each school year from 2 December 2019, before that once. */
export const scholarshipOn = (children: readonly Child[], on: LocalDate): Explained<Rupiah> =>
  isYearly(on) ? forEachSchoolYear(children, on) : onceForTheMember(children, on)

/** What a reader has to know beside a scholarship. */
export const scholarshipCaveats = (children: readonly Child[], on: LocalDate): readonly Caveat[] =>
  children.length > 0 && isYearly(on) ? [PAID_YEARLY] : []

const isYearly = (on: LocalDate): boolean => countIn('scholarship/most-children', on) !== undefined

const PAID_YEARLY: Caveat = {
  kind: 'scholarship-paid-yearly',
  text: {
    id: 'Beasiswa untuk anak sah, dibayar tiap tahun, dan berakhir bila anak berumur 23 tahun, menikah, atau bekerja; jumlah di sini untuk semua sisa tahun sekolah.',
    en: 'The scholarship is for legitimate children, paid every year, and ends at 23, with marriage or with work; the amount here is for all school years still ahead.',
  },
}
