import { type Month, month, monthsBetween, monthText } from '#values'
import type { Caveat } from '../../caveat.ts'
import type { Dated } from '../../parameters.ts'

/** The birth date is not asked: which pension age the result takes for granted. */
export const pensionAgeCaveat = (
  { pensionAge }: { readonly pensionAge: Dated<number> },
  start: Month,
): Caveat => ({
  kind: 'jp-pension-age-not-checked',
  about: 'jp/pension-age',
  text: {
    id: `Tanggal lahir tidak ditanyakan; usia pensiun pada ${monthText(start, 'id')} adalah ${pensionAge.value} tahun, dan hak mulai tanggal 1 bulan berikutnya.`,
    en: `The birth date is not asked; the pension age in ${monthText(start, 'en')} is ${pensionAge.value}, and the right begins on the first of the month after it is reached.`,
  },
})

export const AVERAGE_BY_YEAR: Caveat = {
  kind: 'jp-average-by-year',
  text: {
    id: 'Setiap tahun dihitung sama dalam rata-rata, seperti pada simulasi BPJS Ketenagakerjaan; peraturan tidak mengatur tahun yang tidak penuh.',
    en: 'Every year counts alike in the average, as in the simulation of BPJS Ketenagakerjaan; the regulation does not say how part-years count.',
  },
}

type Months = { readonly pensionStart: Month; readonly contributionMonths: number }

/** Says when more months were given than JP has had since July 2015. */
export const monthsCaveats = ({ pensionStart, contributionMonths }: Months): readonly Caveat[] =>
  contributionMonths > monthsBetween(month('2015-07'), pensionStart) ? [MORE_MONTHS] : []

const MORE_MONTHS: Caveat = {
  kind: 'jp-more-months-than-possible',
  text: {
    id: 'Masa iur yang diisi lebih panjang daripada umur program JP, yang baru mulai Juli 2015.',
    en: 'More months contributed are given than JP has existed, which began in July 2015.',
  },
}
