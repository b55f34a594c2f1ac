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

/** What JHT has paid out already: it may have used up the one part and began the years of the tax. */
export const EARLIER_PAYMENTS = {
  kind: 'rows',
  most: 100,
  optional: true,
  title: { id: 'Pembayaran JHT sebelumnya', en: 'Earlier payments of JHT' },
  hint: { id: 'Jumlah sebelum pajak', en: 'Amounts before tax' },
  fields: {
    paidOn: { kind: 'date', title: { id: 'Tanggal dibayar', en: 'Day of payment' } },
    amount: { kind: 'rupiah', title: { id: 'Jumlah', en: 'Amount' } },
  },
} as const satisfies Field

export const HAS_TAX_NUMBER = {
  kind: 'yes-no',
  default: true,
  optional: true,
  title: { id: 'Punya NPWP', en: 'Has a tax number' },
} as const satisfies Field

/** The two parts of JHT that may be taken out before the pension age. */
export const PARTS_OF_JHT = {
  'partial-10': {
    id: 'Sebagian 10% untuk persiapan pensiun',
    en: 'A part of 10% to prepare for retirement',
  },
  'partial-30-housing': { id: 'Sebagian 30% untuk rumah', en: 'A part of 30% for a house' },
} as const
