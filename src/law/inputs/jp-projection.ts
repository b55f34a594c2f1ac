import type { InputOf, Shape } from '../input/fields.ts'
import { CONTRIBUTION_MONTHS } from './jp-fields.ts'

const ASSUMED = { kind: 'rate', from: '0', to: '50' } as const

export const jpProjectionInput = {
  fields: {
    birthDate: {
      kind: 'date',
      title: { id: 'Tanggal lahir', en: 'Date of birth' },
      hint: {
        id: 'Menentukan usia pensiun Anda, 56 sampai 65 tahun',
        en: 'Decides your pension age, 56 to 65 years',
      },
    },
    wage: {
      kind: 'rupiah',
      title: { id: 'Upah sebulan sekarang', en: 'Monthly wage now' },
      hint: {
        id: 'Upah yang dilaporkan pemberi kerja',
        en: 'The wage that the employer reports',
      },
    },
    contributionMonths: {
      ...CONTRIBUTION_MONTHS,
      title: { id: 'Iuran JP yang sudah dibayar, dalam bulan', en: 'Months of JP paid so far' },
      hint: {
        id: 'Sebelum bulan pertama yang dihitung; nol bila belum ada',
        en: 'Before the first month that counts; zero where there are none',
      },
    },
    earlierWage: {
      kind: 'rupiah',
      optional: true,
      title: { id: 'Rata-rata upah sebulan sebelum ini', en: 'Average monthly wage until now' },
      hint: {
        id: 'Dalam nilai uang sekarang; kosong berarti sama dengan upah sekarang',
        en: 'In the money of today; empty means the same as the wage now',
      },
    },
    from: {
      kind: 'month',
      title: { id: 'Bulan pertama yang dihitung', en: 'First month that counts' },
    },
    lastMonth: {
      kind: 'month',
      optional: true,
      title: { id: 'Bulan iuran terakhir', en: 'Last month of contributions' },
      hint: {
        id: 'Kosong berarti bekerja sampai pensiun',
        en: 'Empty means working until the pension',
      },
    },
    yearsLater: {
      kind: 'whole-number',
      from: 0,
      to: 3,
      default: 0,
      optional: true,
      title: { id: 'Menunda pensiun, dalam tahun', en: 'Years by which the pension is put off' },
      hint: {
        id: 'Hanya bila tetap bekerja sesudah usia pensiun; 0 sampai 3',
        en: 'Only if you go on working after the pension age; 0 to 3',
      },
    },
    wageGrowth: {
      ...ASSUMED,
      title: { id: 'Kenaikan upah setahun', en: 'Wage growth a year' },
      hint: { id: 'Andaian Anda, setiap Januari', en: 'Your assumption, every January' },
    },
    inflation: {
      ...ASSUMED,
      title: { id: 'Inflasi setahun', en: 'Inflation a year' },
      hint: {
        id: 'Andaian Anda; rumus JP menyesuaikan upah lama dengan inflasi',
        en: 'Your assumption; the formula of JP adjusts earlier wages by inflation',
      },
    },
  },
} as const satisfies Shape

export type JpProjectionInput = InputOf<typeof jpProjectionInput>
