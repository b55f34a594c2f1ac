import type { Field } from '../input/fields.ts'

/** Fields that the calculations of JP ask for in the same words. */
export const CONTRIBUTION_MONTHS = {
  kind: 'whole-number',
  unit: 'months',
  from: 0,
  to: 1200,
  title: { id: 'Masa iur, dalam bulan', en: 'Months contributed' },
} as const satisfies Field

export const MEMBERSHIP_MONTHS = {
  kind: 'whole-number',
  unit: 'months',
  from: 0,
  to: 1200,
  title: { id: 'Lama menjadi peserta JP, dalam bulan', en: 'Months of membership in JP' },
} as const satisfies Field

export const MONTHLY_FORMULA_AMOUNT = {
  kind: 'rupiah',
  title: { id: 'Hasil rumus pensiun sebulan', en: 'Monthly amount of the pension formula' },
  hint: {
    id: 'Sudah memakai masa iur 15 tahun bila aturannya demikian, dan belum dibatasi',
    en: 'With 15 years of contributions where the law says so, before any limit',
  },
} as const satisfies Field
