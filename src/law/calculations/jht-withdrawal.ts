import { calculation } from '../calculation.ts'
import { jhtWithdrawalInput } from '../inputs/jht-withdrawal.ts'
import { jhtWithdrawal } from '../programmes/jht/withdrawal.ts'
import { AMOUNT, DATE, object, YEAR } from './schema-parts.ts'

export const jhtWithdrawalCalculation = calculation({
  name: 'jht-withdrawal',
  title: { id: 'Pencairan JHT', en: 'JHT withdrawal' },
  input: jhtWithdrawalInput,
  result: object({ payableFrom: DATE, gross: AMOUNT, tax: AMOUNT, net: AMOUNT }),
  refusals: {
    'before-the-law': { date: DATE, firstDate: DATE },
    'not-yet': { payableFrom: DATE },
    'no-rule': { firstDate: DATE },
    'membership-too-short': { payableFrom: DATE, years: YEAR },
    'already-taken': { paidOn: DATE },
  },
  calculate: jhtWithdrawal,
})
