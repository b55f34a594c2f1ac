import { dateText, type LocalDate, localDate, subtract } from '#values'
import { calculation } from '../calculation.ts'
import { inputProblem } from '../input/bad-input.ts'
import { jhtMissingInput } from '../inputs/missing.ts'
import { jhtMissingCaveats } from '../record/missing-caveats.ts'
import { jhtAtPensionAge, totalOf } from '../record/missing-savings.ts'
import type { Refusal } from '../refusal.ts'
import { AMOUNT, DATE, object } from './schema-parts.ts'

export const jhtMissingCalculation = calculation({
  name: 'jht-missing',
  title: { id: 'JHT yang hilang saat JHT dapat diambil', en: 'JHT missing when JHT can be taken' },
  input: jhtMissingInput,
  result: object({ contributions: AMOUNT, development: AMOUNT, total: AMOUNT }),
  refusals: { 'before-the-law': { date: DATE, firstDate: DATE } },
  calculate({ asOf, birthDate, missing }) {
    if (missing.length === 0)
      return inputProblem('missing', {
        id: 'berisi sekurang-kurangnya satu bulan',
        en: 'hold at least one month',
      })
    const whose = { birthDate, today: asOf }
    const explanation = jhtAtPensionAge(missing, whose)
    if (explanation === undefined) return { kind: 'refusal', refusal: beforeTheLaw(asOf) }
    const [contributions, total] = [totalOf(missing), explanation.value]
    const development = subtract(total, contributions)
    return {
      kind: 'result',
      result: { contributions, development, total },
      explanation,
      caveats: jhtMissingCaveats(explanation),
    }
  },
})

const FIRST_DATE = localDate('2015-07-01')

const beforeTheLaw = (date: LocalDate): Refusal<'before-the-law'> => ({
  kind: 'before-the-law',
  figures: { date, firstDate: FIRST_DATE },
  from: FIRST_DATE,
  text: {
    id: `Aturan JHT yang dihitung di sini berlaku sejak ${dateText(FIRST_DATE, 'id')}.`,
    en: `The rules of JHT that are calculated here begin on ${dateText(FIRST_DATE, 'en')}.`,
  },
  basis: 'PP 46/2015 art. 37',
})
