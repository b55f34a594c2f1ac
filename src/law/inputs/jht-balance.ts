import type { InputOf, Shape } from '../input/fields.ts'
import { CONTRIBUTION_MONTH } from './shared-fields.ts'

export const jhtBalanceInput = {
  fields: {
    openingBalance: {
      kind: 'rupiah',
      title: {
        id: 'Saldo pada 1 Januari tahun pertama',
        en: 'Balance on 1 January of the first year',
      },
    },
    contributions: {
      kind: 'rows',
      title: { id: 'Iuran', en: 'Contributions' },
      hint: {
        id: 'Tiap iuran dihitung sejak tanggal 1 bulannya',
        en: 'Each counts from the first of its month',
      },
      fields: {
        month: CONTRIBUTION_MONTH,
        amount: { kind: 'rupiah', title: { id: 'Jumlah', en: 'Amount' } },
      },
    },
    annualRates: {
      kind: 'rates-by-year',
      most: 100,
      title: {
        id: 'Tingkat pengembangan per tahun, persen',
        en: 'Return rate of each year, per cent',
      },
    },
  },
} as const satisfies Shape

export type JhtBalanceInput = InputOf<typeof jhtBalanceInput>
