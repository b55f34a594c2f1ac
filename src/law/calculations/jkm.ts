import { calculation } from '../calculation.ts'
import { jkmInput } from '../inputs/jkm.ts'
import { beforePp44 } from '../programmes/benefits/before-the-law.ts'
import { JKM_COMPONENTS, jkmBenefits } from '../programmes/jkm/benefits.ts'
import { benefitsSchema, DATE } from './schema-parts.ts'

export const jkmCalculation = calculation({
  name: 'jkm',
  title: { id: 'Manfaat JKM', en: 'Benefits of JKM' },
  input: jkmInput,
  result: benefitsSchema(JKM_COMPONENTS),
  refusals: { 'before-the-law': { date: DATE, firstDate: DATE } },
  calculate(input) {
    const early = beforePp44('JKM', input.diedOn)
    if (early !== undefined) return { kind: 'refusal', refusal: early }
    const { components, total, explanation, caveats } = jkmBenefits(input)
    return { kind: 'result', result: { components, total }, explanation, caveats }
  },
})
