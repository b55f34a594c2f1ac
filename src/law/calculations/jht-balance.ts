import { calculation } from '../calculation.ts'
import { inputProblem } from '../input/bad-input.ts'
import { jhtBalanceInput } from '../inputs/jht-balance.ts'
import { jhtBalance, type RateUnknown } from '../jht-balance.ts'
import type { Refusal } from '../refusal.ts'
import { AMOUNT, arrayOf, object, YEAR } from './schema-parts.ts'

export const jhtBalanceCalculation = calculation({
  name: 'jht-balance',
  title: { id: 'Saldo JHT', en: 'JHT balance' },
  input: jhtBalanceInput,
  result: object({
    contributions: AMOUNT,
    development: AMOUNT,
    balance: AMOUNT,
    years: arrayOf(
      object({
        year: YEAR,
        opening: AMOUNT,
        contributions: AMOUNT,
        development: AMOUNT,
        closing: AMOUNT,
      }),
    ),
  }),
  refusals: { 'rate-unknown': { year: YEAR } },
  calculate(input) {
    if (input.annualRates.length + input.contributions.length === 0)
      return inputProblem('annualRates', {
        id: 'berisi sekurang-kurangnya satu tahun',
        en: 'hold at least one year',
      })
    const answer = jhtBalance(input)
    if (!answer.ok) return { kind: 'refusal', refusal: rateUnknown(answer.refusal) }
    const { explanation, caveats, ...result } = answer.value
    return { kind: 'result', result, explanation, caveats }
  },
})

const rateUnknown = ({ kind, year }: RateUnknown): Refusal<'rate-unknown'> => ({
  kind,
  figures: { year },
  text: {
    id: `Tingkat pengembangan tahun ${year} tidak diisi.`,
    en: `The return rate of ${year} is not given.`,
  },
  change: {
    id: `Isi tingkat pengembangan tahun ${year}.`,
    en: `Give the return rate of ${year}.`,
  },
})
