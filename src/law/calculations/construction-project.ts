import { calculation } from '../calculation.ts'
import { constructionProject } from '../construction-project.ts'
import { constructionProjectInput } from '../inputs/construction-project.ts'
import { AMOUNT, object } from './schema-parts.ts'

export const constructionProjectCalculation = calculation({
  name: 'construction-project',
  title: { id: 'Iuran proyek konstruksi', en: 'Contributions of a construction project' },
  input: constructionProjectInput,
  result: object({ jkk: AMOUNT, jkm: AMOUNT, total: AMOUNT }),
  refusals: {},
  calculate(input) {
    const { explanation, caveats, ...result } = constructionProject(input)
    return { kind: 'result', result, explanation, caveats }
  },
})
