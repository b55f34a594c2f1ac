import { calculation } from '../calculation.ts'
import { FIRST_MONTH } from '../contributions/contributions.ts'
import { inputProblem } from '../input/bad-input.ts'
import { jpMissingInput } from '../inputs/missing.ts'
import { monthBeforeJp } from '../programmes/jp/before-the-law.ts'
import { jpMissingCaveats } from '../record/missing-caveats.ts'
import { jpMissingAMonth, totalOf } from '../record/missing-savings.ts'
import { AMOUNT, MONTH, object } from './schema-parts.ts'

export const jpMissingCalculation = calculation({
  name: 'jp-missing',
  title: { id: 'Pensiun JP sebulan yang hilang', en: 'Monthly JP pension missing' },
  input: jpMissingInput,
  result: object({ contributions: AMOUNT, monthly: AMOUNT }),
  refusals: { 'before-the-law': { month: MONTH, firstMonth: MONTH } },
  calculate({ missing }) {
    const early = missing.find(({ month }) => month < FIRST_MONTH)
    if (early !== undefined) return { kind: 'refusal', refusal: monthBeforeJp(early.month) }
    const explanation = jpMissingAMonth(missing)
    if (explanation === undefined)
      return inputProblem('missing', {
        id: 'berisi sekurang-kurangnya satu bulan',
        en: 'hold at least one month',
      })
    return {
      kind: 'result',
      result: { contributions: totalOf(missing), monthly: explanation.value },
      explanation,
      caveats: jpMissingCaveats(explanation),
    }
  },
})
