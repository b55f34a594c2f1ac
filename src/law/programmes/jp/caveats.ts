import { type Month, monthNumber } from '#values'
import type { Caveat } from '../../caveat.ts'
import type { JpLimit } from './limits.ts'

/** What a reader of any monthly pension of JP has to know: the first year, and how sure the limits are. */
export const pensionCaveats = (limit: JpLimit, start: Month): readonly Caveat[] => [
  ...(limit === 'unknown' ? [LIMITS_NOT_PUBLISHED] : []),
  ...(limit !== 'unknown' && monthNumber(start) === 2 ? [LIMITS_MONTH] : []),
  FIRST_YEAR,
]

const LIMITS_NOT_PUBLISHED: Caveat = {
  kind: 'jp-limits-not-published',
  about: 'jp/minimum-pension, jp/maximum-pension',
  text: {
    id: 'Pensiun paling sedikit dan paling banyak untuk bulan itu belum diumumkan dan belum diketahui; jumlah ini tidak dibatasi.',
    en: 'The lowest and the highest pension of that month are not published and not known; this amount is not limited.',
  },
}
const LIMITS_MONTH: Caveat = {
  kind: 'jp-limits-month-not-settled',
  about: 'jp/minimum-pension, jp/maximum-pension',
  text: {
    id: 'Sumber berbeda pendapat apakah batas pensiun berganti mulai Februari atau Maret; di sini dipakai Februari.',
    en: 'Sources differ on whether the limits change in February or in March; February is used here.',
  },
}
const FIRST_YEAR: Caveat = {
  kind: 'jp-first-year',
  text: {
    id: 'Ini jumlah untuk tahun pertama; setiap tahun berikutnya disesuaikan dengan inflasi umum tahun sebelumnya (Pasal 17 ayat 4).',
    en: 'This is the amount of the first year; every later year it is adjusted by the general inflation of the year before (art. 17(4)).',
  },
}

export const FORMULA_AS_GIVEN: Caveat = {
  kind: 'jp-formula-amount-as-given',
  text: {
    id: 'Hasil rumus dipakai seperti yang diisikan; masa iur di dalamnya tidak diperiksa.',
    en: 'The formula amount is used as given; the months inside it are not checked.',
  },
}
export const DENSITY_READING: Caveat = {
  kind: 'jp-density-reading',
  about: 'jp/least-density',
  text: {
    id: 'Peraturan tidak memberi rumus tingkat kepadatan; di sini dihitung masa iur dibagi lama menjadi peserta.',
    en: 'The regulation gives no formula for the density; months contributed divided by months of membership is used.',
  },
}
