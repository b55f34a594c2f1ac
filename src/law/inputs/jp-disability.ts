import type { InputOf, Shape } from '../input/fields.ts'
import { CONTRIBUTION_MONTHS, MEMBERSHIP_MONTHS, MONTHLY_FORMULA_AMOUNT } from './jp-fields.ts'

export const jpDisabilityInput = {
  fields: {
    determinedOn: {
      kind: 'date',
      title: {
        id: 'Tanggal cacat total tetap ditetapkan',
        en: 'Day on which permanent total disability was determined',
      },
    },
    happenedOn: {
      kind: 'date',
      title: { id: 'Tanggal kejadian', en: 'Day on which it happened' },
    },
    registeredOn: {
      kind: 'date',
      title: { id: 'Tanggal terdaftar di JP', en: 'Day of registration in JP' },
    },
    contributionMonths: CONTRIBUTION_MONTHS,
    membershipMonths: MEMBERSHIP_MONTHS,
    monthlyFormulaAmount: MONTHLY_FORMULA_AMOUNT,
  },
} as const satisfies Shape

export type JpDisabilityInput = InputOf<typeof jpDisabilityInput>
