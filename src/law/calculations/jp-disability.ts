import { calculation } from '../calculation.ts'
import { inputProblem } from '../input/bad-input.ts'
import { jpDisabilityInput } from '../inputs/jp-disability.ts'
import { disabilityPension } from '../programmes/jp/disability.ts'
import { JP_LIMIT } from './jp-schema-parts.ts'
import { AMOUNT, DATE, object } from './schema-parts.ts'

const COUNT = { type: 'integer' }

export const jpDisabilityCalculation = calculation({
  name: 'jp-disability',
  title: { id: 'Pensiun cacat (JP)', en: 'Disability pension (JP)' },
  input: jpDisabilityInput,
  result: object({
    kind: { const: 'monthly' },
    monthly: AMOUNT,
    limit: JP_LIMIT,
    countedMonths: COUNT,
  }),
  refusals: {
    'before-the-law': { date: DATE, firstDate: DATE },
    'happened-too-soon': { happenedOn: DATE, earliest: DATE },
    'density-too-low': { contributionMonths: COUNT, membershipMonths: COUNT, neededMonths: COUNT },
  },
  calculate(input) {
    if (input.determinedOn < input.happenedOn)
      return inputProblem('determinedOn', {
        id: 'sama dengan atau setelah tanggal kejadian',
        en: 'be on or after the day on which it happened',
      })
    const answer = disabilityPension(input)
    if (!answer.ok) return { kind: 'refusal', refusal: answer.refusal }
    const { explanation, caveats, ...result } = answer.value
    return { kind: 'result', result, explanation, caveats }
  },
})
