import { month, monthsBetween, monthText, plusMonths, type Words } from '#values'
import { calculation, resultOf } from '../calculation.ts'
import { type Caveat, caveatsOf } from '../caveat.ts'
import { FIRST_MONTH } from '../contributions/contributions.ts'
import { inputProblem } from '../input/bad-input.ts'
import { jhtProjectionInput } from '../inputs/jht-projection.ts'
import type { ProjectedYear } from '../programmes/jht/projected-account.ts'
import { projectionExplained } from '../programmes/jht/projection.ts'
import { AMOUNT, arrayOf, MONTH, object, YEAR } from './schema-parts.ts'

/** As long as anyone works, and soon computed. */
const MOST_MONTHS = 720

export const jhtProjectionCalculation = calculation({
  name: 'jht-projection',
  title: { id: 'Perkiraan saldo JHT saat pensiun', en: 'Estimated JHT balance at retirement' },
  input: jhtProjectionInput,
  result: object({
    balance: AMOUNT,
    opening: AMOUNT,
    contributions: AMOUNT,
    development: AMOUNT,
    years: arrayOf(
      object({
        year: YEAR,
        wage: AMOUNT,
        opening: AMOUNT,
        contributions: AMOUNT,
        development: AMOUNT,
        closing: AMOUNT,
      }),
    ),
  }),
  refusals: { 'before-the-law': { month: MONTH, firstMonth: MONTH } },
  calculate(input) {
    const { from, lastMonth } = input
    if (from < FIRST_MONTH)
      return {
        kind: 'refusal',
        refusal: {
          kind: 'before-the-law',
          text: beforeTheLaw,
          figures: { month: from, firstMonth: FIRST_MONTH },
          from: FIRST_MONTH,
        },
      }
    const months = monthsBetween(from, lastMonth)
    if (months < 0 || months >= MOST_MONTHS || lastMonth > LATEST)
      return inputProblem('lastMonth', SPAN)
    const until = plusMonths(lastMonth, 1)
    const projected = projectionExplained({ ...input, until })
    const { balance, contributions, development, years } = projected
    const result = {
      ...{ balance, contributions, development, opening: input.balance },
      years: years.map(shownYear),
    }
    return resultOf(result, () => {
      const { explanation } = projected
      return { explanation, caveats: [...CAVEATS, ...caveatsOf(explanation)] }
    })
  },
})

const shownYear = (of: ProjectedYear) => ({
  year: of.year,
  wage: of.wage,
  opening: of.opening,
  contributions: of.contributions,
  development: of.development,
  closing: of.closing,
})

const LATEST = month('2199-12')
const SPAN: Words = {
  id: 'tidak mendahului bulan pertama, paling lama 60 tahun, dan sebelum tahun 2200',
  en: 'not be before the first month, be within 60 years of it, and before 2200',
}

const beforeTheLaw: Words = {
  id: `Iuran JHT menurut PP 46/2015 baru ada sejak ${monthText(FIRST_MONTH, 'id')}.`,
  en: `JHT contributions under PP 46/2015 begin in ${monthText(FIRST_MONTH, 'en')}.`,
}

const CAVEATS: readonly Caveat[] = [
  {
    kind: 'assumed-rates',
    text: {
      id: 'Kenaikan upah dan hasil pengembangan adalah andaian Anda. Tidak ada yang menjanjikannya.',
      en: 'Wage growth and return are your assumptions. Nobody promises them.',
    },
  },
  {
    kind: 'rates-stay',
    text: {
      id: 'Tarif iuran JHT dianggap tetap seperti pada bulan terakhir yang diketahui.',
      en: 'The JHT contribution rates are taken to stay as last known.',
    },
  },
  {
    kind: 'gross',
    text: {
      id: 'Sebelum pajak, dan tanpa pengambilan sebagian selama bekerja.',
      en: 'Before tax, and without partial withdrawals while working.',
    },
  },
]
