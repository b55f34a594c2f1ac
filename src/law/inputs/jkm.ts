import type { InputOf, Shape } from '../input/fields.ts'
import { CHILDREN } from './shared-fields.ts'

export const jkmInput = {
  fields: {
    diedOn: { kind: 'date', title: { id: 'Tanggal peserta meninggal', en: 'Day of death' } },
    contributionMonths: {
      kind: 'whole-number',
      unit: 'months',
      from: 0,
      to: 1200,
      title: { id: 'Masa iur JKM, dalam bulan', en: 'Months contributed to JKM' },
    },
    children: CHILDREN,
  },
} as const satisfies Shape

export type JkmInput = InputOf<typeof jkmInput>
