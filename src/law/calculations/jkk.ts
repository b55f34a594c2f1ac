import type { Words } from '#values'
import { calculation } from '../calculation.ts'
import { inputProblem } from '../input/bad-input.ts'
import { type JkkInput, jkkInput } from '../inputs/jkk.ts'
import { beforePp44 } from '../programmes/benefits/before-the-law.ts'
import { JKK_COMPONENTS, jkkBenefits } from '../programmes/jkk/benefits.ts'
import { lossProblem } from '../programmes/jkk/loss-problem.ts'
import { isPartial } from '../programmes/jkk/outcome.ts'
import { benefitsSchema, DATE } from './schema-parts.ts'

export const jkkCalculation = calculation({
  name: 'jkk',
  title: { id: 'Manfaat JKK', en: 'Benefits of JKK' },
  input: jkkInput,
  result: benefitsSchema(JKK_COMPONENTS),
  refusals: { 'before-the-law': { date: DATE, firstDate: DATE } },
  calculate(input) {
    const early = beforePp44('JKK', input.accidentOn)
    if (early !== undefined) return { kind: 'refusal', refusal: early }
    const problem = problemOf(input)
    if (problem !== undefined) return inputProblem(problem.field, problem.must)
    const { components, total, explanation, caveats } = jkkBenefits(input)
    return { kind: 'result', result: { components, total }, explanation, caveats }
  },
})

/** What the outcome needs and is not there, or cannot be. */
function problemOf({ outcome, monthsUnable, losses = [], accidentOn }: JkkInput) {
  if (outcome === 'temporary' && monthsUnable === undefined)
    return { field: 'monthsUnable', must: MONTHS_NEEDED }
  if (!isPartial(outcome)) return undefined
  return lossProblem(losses, { on: accidentOn, functional: outcome === 'partial-functional' })
}

const MONTHS_NEEDED: Words = {
  id: 'diisi bila sementara tidak mampu bekerja',
  en: 'be given where work is impossible for a time',
}
