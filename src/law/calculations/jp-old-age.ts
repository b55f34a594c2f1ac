import { calculation, resultOf } from '../calculation.ts'
import { inputProblem } from '../input/bad-input.ts'
import { jpOldAgeInput } from '../inputs/jp-old-age.ts'
import { oldAgePension } from '../programmes/jp/old-age.ts'
import { JP_LIMIT } from './jp-schema-parts.ts'
import { AMOUNT, arrayOf, MONTH, object, oneOf, YEAR } from './schema-parts.ts'

export const jpOldAgeCalculation = calculation({
  name: 'jp-old-age',
  title: { id: 'Pensiun hari tua (JP)', en: 'Old-age pension (JP)' },
  input: jpOldAgeInput,
  result: oneOf(
    object({
      kind: { const: 'monthly' },
      weightedWages: arrayOf(object({ year: YEAR, amount: AMOUNT })),
      averageWeightedWage: AMOUNT,
      formulaAmount: AMOUNT,
      monthly: AMOUNT,
      limit: JP_LIMIT,
    }),
    object({ kind: { const: 'lump-sum' } }),
  ),
  refusals: {
    'before-the-law': { month: MONTH, firstMonth: MONTH },
    'inflation-unknown': { year: YEAR },
    'wage-after-pension-start': { year: YEAR },
  },
  calculate(input) {
    const years = input.yearlyWages.map(({ year }) => year)
    if (new Set(years).size < years.length)
      return inputProblem('yearlyWages', {
        id: 'berisi setiap tahun satu kali saja',
        en: 'hold every year once only',
      })
    const answer = oldAgePension(input)
    if (!answer.ok) return { kind: 'refusal', refusal: answer.refusal }
    const pension = answer.value
    if (pension.kind === 'lump-sum') return resultOf({ kind: 'lump-sum' }, () => pension)
    if (years.length === 0)
      return inputProblem('yearlyWages', {
        id: 'berisi sekurang-kurangnya satu tahun',
        en: 'hold at least one year',
      })
    const { weightedWages, averageWeightedWage, formulaAmount, monthly, limit } = pension
    const amounts = { weightedWages, averageWeightedWage, formulaAmount, monthly, limit }
    return resultOf({ kind: 'monthly', ...amounts }, () => pension)
  },
})
