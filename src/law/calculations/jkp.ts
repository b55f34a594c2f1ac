import { calculation } from '../calculation.ts'
import { jkpInput } from '../inputs/jkp.ts'
import { jkpBenefit } from '../programmes/jkp/benefit.ts'
import { AMOUNT, arrayOf, DATE, object } from './schema-parts.ts'

const COUNT = { type: 'integer' }

export const jkpCalculation = calculation({
  name: 'jkp',
  title: { id: 'Manfaat uang tunai JKP', en: 'Cash benefit of JKP' },
  input: jkpInput,
  result: object({ months: arrayOf(AMOUNT), total: AMOUNT, claimBy: DATE }),
  refusals: {
    'before-the-law': { date: DATE, firstDate: DATE },
    'excluded-cause': { cause: { enum: Object.keys(jkpInput.fields.reason.options) } },
    'claim-too-late': { claimBy: DATE },
    'too-few-months': { contributionMonths: COUNT, required: COUNT },
    'too-few-consecutive-months': { consecutiveMonths: COUNT, required: COUNT },
  },
  calculate: jkpBenefit,
})
