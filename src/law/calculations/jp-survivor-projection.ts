import { calculation } from '../calculation.ts'
import { jpSurvivorProjectionInput } from '../inputs/jp-survivor-projection.ts'
import { survivorsOfWage } from '../programmes/jp/survivor-projection.ts'
import { AMOUNT, DATE, object, oneOf } from './schema-parts.ts'

export const jpSurvivorProjectionCalculation = calculation({
  name: 'jp-survivor-projection',
  title: {
    id: 'Perkiraan pensiun ahli waris (JP)',
    en: 'Estimated pension of survivors (JP)',
  },
  input: jpSurvivorProjectionInput,
  result: oneOf(
    object({
      kind: { const: 'monthly' },
      formulaAmount: AMOUNT,
      spouse: AMOUNT,
      child: AMOUNT,
      childAfterSpouse: AMOUNT,
      parent: AMOUNT,
    }),
    object({ kind: { const: 'lump-sum' } }),
  ),
  refusals: { 'before-the-law': { date: DATE, firstDate: DATE } },
  calculate(input) {
    const answer = survivorsOfWage(input)
    if (!answer.ok) return { kind: 'refusal', refusal: answer.refusal }
    const { explanation, caveats, ...result } = answer.value
    return { kind: 'result', result, explanation, caveats }
  },
})
