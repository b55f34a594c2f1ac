import { calculation } from '../calculation.ts'
import { heirsInput } from '../inputs/heirs.ts'
import { heirsOf } from '../programmes/heirs/heirs.ts'
import { LAST_RESORTS } from '../programmes/heirs/orders.ts'
import { RELATIONS } from '../programmes/heirs/relations.ts'
import { arrayOf, object } from './schema-parts.ts'

export const heirsCalculation = calculation({
  name: 'heirs',
  title: { id: 'Ahli waris menurut urutan', en: 'Heirs in their order' },
  input: heirsInput,
  result: object(
    { entitled: arrayOf({ enum: RELATIONS }) },
    { lastResort: { enum: LAST_RESORTS } },
  ),
  refusals: {},
  calculate(input) {
    const { explanation, caveats, ...result } = heirsOf(input)
    return { kind: 'result', result, explanation, caveats }
  },
})
