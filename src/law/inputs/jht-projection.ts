import type { InputOf, Shape } from '../input/fields.ts'

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
  },
} as const satisfies Shape

export type JhtProjectionInput = InputOf<typeof jhtProjectionInput>
