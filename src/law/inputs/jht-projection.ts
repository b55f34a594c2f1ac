import type { InputOf, Shape } from '../input/fields.ts'
import { EARLIER_PAYMENTS, HAS_TAX_NUMBER, PARTS_OF_JHT } from './shared-fields.ts'

export const jhtProjectionInput = {
  fields: {
    balance: {
      kind: 'rupiah',
      title: { id: 'Saldo JHT sekarang', en: 'JHT balance now' },
      hint: { id: 'Nol bila belum ada', en: 'Zero where there is none' },
    },
    wage: {
      kind: 'rupiah',
      title: { id: 'Upah sebulan sekarang', en: 'Monthly wage now' },
      hint: {
        id: 'Upah yang dilaporkan pemberi kerja',
        en: 'The wage that the employer reports',
      },
    },
    from: {
      kind: 'month',
      title: { id: 'Bulan pertama yang dihitung', en: 'First month that counts' },
    },
    lastMonth: {
      kind: 'month',
      title: { id: 'Bulan iuran terakhir', en: 'Last month of contributions' },
      hint: {
        id: 'Bulan terakhir sebelum pensiun; saldonya pada akhir bulan itu',
        en: 'The last month before retirement; the balance is that at its end',
      },
    },
    wageGrowth: {
      kind: 'rate',
      from: '0',
      to: '50',
      title: { id: 'Kenaikan upah setahun', en: 'Wage growth a year' },
      hint: {
        id: 'Andaian Anda, setiap Januari',
        en: 'Your assumption, every January',
      },
    },
    annualReturn: {
      kind: 'rate',
      from: '0',
      to: '50',
      title: { id: 'Hasil pengembangan setahun', en: 'Return a year' },
      hint: {
        id: 'Andaian Anda; tingkat tahun-tahun mendatang belum ditetapkan',
        en: 'Your assumption; the rates of coming years are not set',
      },
    },
    gaps: {
      kind: 'rows',
      most: 100,
      optional: true,
      title: { id: 'Masa tanpa iuran', en: 'Times without contributions' },
      hint: {
        id: 'Misalnya saat tidak bekerja; saldonya tetap berkembang',
        en: 'Such as a time without work; the balance goes on growing',
      },
      fields: {
        from: { kind: 'month', title: { id: 'Bulan pertama', en: 'First month' } },
        through: { kind: 'month', title: { id: 'Bulan terakhir', en: 'Last month' } },
      },
    },
    partial: {
      kind: 'choice',
      optional: true,
      title: { id: 'Diambil sebagian sebelum pensiun', en: 'A part taken out before retirement' },
      hint: { id: 'Satu kali saja; kosongkan bila tidak', en: 'Once only; leave empty if not' },
      options: PARTS_OF_JHT,
    },
    partialOn: {
      kind: 'month',
      optional: true,
      title: { id: 'Bulan diambil sebagian', en: 'Month in which the part is taken' },
      hint: {
        id: 'Dihitung pada tanggal 1 bulan itu',
        en: 'Counted on the first of that month',
      },
    },
    memberSince: {
      kind: 'month',
      optional: true,
      title: { id: 'Peserta JHT sejak', en: 'Member of JHT since' },
      hint: {
        id: 'Diperlukan bila diambil sebagian: syaratnya 10 tahun',
        en: 'Needed if a part is taken: it asks for 10 years',
      },
    },
    earlierPayments: EARLIER_PAYMENTS,
    hasTaxNumber: HAS_TAX_NUMBER,
  },
} as const satisfies Shape

export type JhtProjectionInput = InputOf<typeof jhtProjectionInput>
