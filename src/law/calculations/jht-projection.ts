import { calculation } from '../calculation.ts'
import { jhtProjectionInput } from '../inputs/jht-projection.ts'
import { projectedJht } from '../programmes/jht/projected-jht.ts'
import { AMOUNT, arrayOf, DATE, MONTH, object, YEAR } from './schema-parts.ts'

export const jhtProjectionCalculation = calculation({
  name: 'jht-projection',
  title: { id: 'Perkiraan saldo JHT saat pensiun', en: 'Estimated JHT balance at retirement' },
  input: jhtProjectionInput,
  result: object({
    balance: AMOUNT,
    opening: AMOUNT,
    contributions: AMOUNT,
    development: AMOUNT,
    taken: AMOUNT,
    takenTax: AMOUNT,
    tax: AMOUNT,
    net: AMOUNT,
    received: AMOUNT,
    years: arrayOf(
      object({
        year: YEAR,
        wage: AMOUNT,
        opening: AMOUNT,
        contributions: AMOUNT,
        development: AMOUNT,
        taken: AMOUNT,
        closing: AMOUNT,
      }),
    ),
  }),
  refusals: {
    'before-the-law': { month: MONTH, firstMonth: MONTH },
    'membership-too-short': { payableFrom: DATE, years: YEAR },
    'already-taken': { paidOn: DATE },
  },
  calculate: projectedJht,
})
