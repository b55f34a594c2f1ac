import { calculation } from '../calculation.ts'
import { migrantInput } from '../inputs/migrant.ts'
import { migrantContributions } from '../programmes/migrant/contribution.ts'
import { AMOUNT, object } from './schema-parts.ts'

export const migrantCalculation = calculation({
  name: 'migrant',
  title: {
    id: 'Iuran Pekerja Migran Indonesia (PMI)',
    en: 'Contributions of a migrant worker (PMI)',
  },
  input: migrantInput,
  result: object({ beforeWork: AMOUNT, duringWork: AMOUNT, total: AMOUNT }),
  refusals: {},
  calculate(input) {
    const { explanation, caveats, ...result } = migrantContributions(input)
    return { kind: 'result', result, explanation, caveats }
  },
})
