import type { InputOf, Shape } from '../input/fields.ts'
import { CONTRIBUTION_MONTHS, MEMBERSHIP_MONTHS, MONTHLY_FORMULA_AMOUNT } from './jp-fields.ts'

export const jpSurvivorInput = {
  fields: {
    diedOn: { kind: 'date', title: { id: 'Tanggal peserta meninggal', en: 'Day of death' } },
    contributionMonths: CONTRIBUTION_MONTHS,
    membershipMonths: MEMBERSHIP_MONTHS,
    alreadyPensioner: {
      kind: 'yes-no',
      default: false,
      optional: true,
      title: { id: 'Peserta sudah menerima pensiun JP', en: 'The member already drew a pension' },
      hint: {
        id: 'Kalau ya, isi jumlah pensiun yang diterima, bukan hasil rumus',
        en: 'If so, give the pension in payment instead of the formula amount',
      },
    },
    monthlyFormulaAmount: MONTHLY_FORMULA_AMOUNT,
    survivor: {
      kind: 'choice',
      title: { id: 'Penerima pensiun', en: 'Who gets the pension' },
      options: {
        spouse: { id: 'Janda atau duda', en: 'Widow or widower' },
        child: { id: 'Anak', en: 'Child' },
        parent: { id: 'Orang tua', en: 'Parent' },
      },
    },
    afterSpouse: {
      kind: 'yes-no',
      default: false,
      optional: true,
      title: {
        id: 'Setelah janda atau duda meninggal atau menikah lagi',
        en: 'After the widow or widower died or remarried',
      },
    },
  },
} as const satisfies Shape

export type JpSurvivorInput = InputOf<typeof jpSurvivorInput>
