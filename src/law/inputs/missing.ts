import type { InputOf, Shape } from '../input/fields.ts'
import { CONTRIBUTION_MONTH } from './shared-fields.ts'

/** Contributions of both sides that should have come and did not, by month. */
const MISSING = {
  kind: 'rows',
  title: { id: 'Iuran yang belum masuk', en: 'Contributions that did not come' },
  hint: {
    id: 'Bagian pemberi kerja dan pekerja bersama-sama',
    en: 'Both sides together',
  },
  fields: {
    month: CONTRIBUTION_MONTH,
    amount: { kind: 'rupiah', title: { id: 'Jumlah', en: 'Amount' } },
  },
} as const

export const jhtMissingInput = {
  fields: {
    asOf: {
      kind: 'date',
      title: { id: 'Dihitung pada tanggal', en: 'Counted on' },
      hint: {
        id: 'Tahun hari itu dan sesudahnya memakai hasil yang terakhir diberikan bila hasilnya belum diketahui',
        en: 'The year of that day and later ones count the return credited last where theirs is not known',
      },
    },
    birthDate: { kind: 'date', title: { id: 'Tanggal lahir', en: 'Date of birth' } },
    missing: MISSING,
  },
} as const satisfies Shape

export const jpMissingInput = { fields: { missing: MISSING } } as const satisfies Shape

export type JhtMissingInput = InputOf<typeof jhtMissingInput>
export type JpMissingInput = InputOf<typeof jpMissingInput>
