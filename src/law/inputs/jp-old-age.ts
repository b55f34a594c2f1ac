import type { InputOf, Shape } from '../input/fields.ts'
import { CONTRIBUTION_MONTHS } from './jp-fields.ts'

export const jpOldAgeInput = {
  fields: {
    pensionStart: {
      kind: 'month',
      title: { id: 'Bulan pensiun mulai dibayar', en: 'Month in which the pension begins' },
    },
    contributionMonths: CONTRIBUTION_MONTHS,
    yearlyWages: {
      kind: 'rows',
      most: 100,
      title: { id: 'Upah tiap tahun', en: 'Wages of each year' },
      hint: {
        id: 'Setiap tahun sampai tahun sebelum pensiun; isi upah 0 untuk tahun tanpa iuran',
        en: 'Every year up to the one before the pension; a wage of 0 for a year without contributions',
      },
      fields: {
        year: {
          kind: 'whole-number',
          from: 1900,
          to: 2999,
          title: { id: 'Tahun', en: 'Year' },
        },
        monthlyWage: {
          kind: 'rupiah',
          title: { id: 'Upah sebulan yang dihitung', en: 'Counted monthly wage' },
          hint: {
            id: 'Sudah dibatasi sampai batas upah JP tahun itu',
            en: 'Already cut at the JP wage ceiling of that year',
          },
        },
        inflation: {
          kind: 'rate',
          from: '-99',
          to: '1000',
          title: { id: 'Inflasi umum tahun itu, persen', en: 'General inflation of that year' },
        },
      },
    },
  },
} as const satisfies Shape

export type JpOldAgeInput = InputOf<typeof jpOldAgeInput>
