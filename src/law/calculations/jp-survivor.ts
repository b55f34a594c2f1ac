import { calculation } from '../calculation.ts'
import { jpSurvivorInput } from '../inputs/jp-survivor.ts'
import { survivorPension } from '../programmes/jp/survivor.ts'
import { JP_LIMIT } from './jp-schema-parts.ts'
import { AMOUNT, DATE, object, oneOf } from './schema-parts.ts'

export const jpSurvivorCalculation = calculation({
  name: 'jp-survivor',
  title: { id: 'Pensiun ahli waris (JP)', en: 'Pension of survivors (JP)' },
  input: jpSurvivorInput,
  result: oneOf(
    object({ kind: { const: 'monthly' }, monthly: AMOUNT, limit: JP_LIMIT }),
    object({ kind: { const: 'lump-sum' } }),
  ),
  refusals: {
    'before-the-law': { date: DATE, firstDate: DATE },
    'not-entitled': { survivor: { enum: ['spouse', 'parent'] } },
  },
  calculate({ alreadyPensioner = false, afterSpouse = false, ...input }) {
    const answer = survivorPension({ ...input, alreadyPensioner, afterSpouse })
    if (!answer.ok) return { kind: 'refusal', refusal: answer.refusal }
    const { explanation, caveats, ...result } = answer.value
    return { kind: 'result', result, explanation, caveats }
  },
})
