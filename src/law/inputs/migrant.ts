import type { InputOf, Shape } from '../input/fields.ts'

export const migrantInput = {
  fields: {
    months: {
      kind: 'class',
      title: { id: 'Lama perjanjian kerja, dalam bulan', en: 'Months of the work contract' },
      options: [
        { value: 6, words: { id: '6 bulan', en: '6 months' } },
        { value: 12, words: { id: '12 bulan', en: '12 months' } },
        { value: 24, words: { id: '24 bulan', en: '24 months' } },
      ],
    },
    viaAgency: {
      kind: 'yes-no',
      default: false,
      title: {
        id: 'Ditempatkan oleh perusahaan penempatan',
        en: 'Placed by a placement agency',
      },
    },
    extraMonths: {
      kind: 'whole-number',
      unit: 'months',
      from: 0,
      to: 120,
      default: 0,
      optional: true,
      title: { id: 'Bulan perpanjangan', en: 'Months beyond the contract' },
    },
  },
} as const satisfies Shape

export type MigrantInput = InputOf<typeof migrantInput>
