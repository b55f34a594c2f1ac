import type { InputOf, Shape } from '../input/fields.ts'
import { CONTRIBUTION_MONTHS, MEMBERSHIP_MONTHS } from './jp-fields.ts'

export const jpSurvivorProjectionInput = {
  fields: {
    diedOn: { kind: 'date', title: { id: 'Tanggal peserta meninggal', en: 'Day of death' } },
    wage: {
      kind: 'rupiah',
      title: { id: 'Rata-rata upah sebulan', en: 'Average monthly wage' },
      hint: {
        id: 'Upah selama menjadi peserta JP, dalam nilai uang tahun itu; yang di atas batas upah JP tidak dihitung',
        en: 'Of the whole membership in JP, in the money of that year; what is above the JP ceiling does not count',
      },
    },
    contributionMonths: CONTRIBUTION_MONTHS,
    membershipMonths: {
      ...MEMBERSHIP_MONTHS,
      hint: {
        id: 'Sejak terdaftar di JP, termasuk bulan tanpa iuran',
        en: 'Since registration in JP, months without contributions among them',
      },
    },
  },
} as const satisfies Shape

export type JpSurvivorProjectionInput = InputOf<typeof jpSurvivorProjectionInput>
