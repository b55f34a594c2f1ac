import type { Field } from '../input/fields.ts'

/** Fields that several calculations ask for in the same words. */
export const CONTRIBUTION_MONTH = {
  kind: 'month',
  title: { id: 'Bulan iuran', en: 'Contribution month' },
} as const satisfies Field

// More than the scholarship pays for may lie ahead: how many years count is the law's, not the field's.
const YEARS_LEFT = {
  kind: 'whole-number',
  unit: 'years',
  from: 0,
  to: 30,
  default: 0,
  optional: true,
} as const

/** Children at school, each with the school years still ahead; the levels are the items of `scholarship/…`. */
export const CHILDREN = {
  kind: 'rows',
  most: 100,
  optional: true,
  title: { id: 'Anak yang masih sekolah', en: 'Children at school' },
  fields: {
    remainingYears: {
      kind: 'group',
      title: { id: 'Sisa tahun sekolah', en: 'School years still ahead' },
      fields: {
        primary: {
          ...YEARS_LEFT,
          title: { id: 'TK dan SD', en: 'Kindergarten and primary school' },
        },
        lowerSecondary: { ...YEARS_LEFT, title: { id: 'SMP', en: 'Lower secondary' } },
        upperSecondary: { ...YEARS_LEFT, title: { id: 'SMA', en: 'Upper secondary' } },
        higher: {
          ...YEARS_LEFT,
          title: { id: 'Pendidikan tinggi atau pelatihan', en: 'Higher education or training' },
        },
      },
    },
  },
} as const satisfies Field
