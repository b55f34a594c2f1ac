import { type Month, monthText } from '#values'
import { type Answer, type Calculation, calculation, type JsonSchema } from './calculation.ts'
import { constructionProject } from './construction-project.ts'
import {
  type ContributionShares,
  type ContributionsInput,
  contributionsExplained,
} from './contributions/contributions.ts'
import { constructionProjectInput, contributionsInput, jhtBalanceInput } from './inputs.ts'
import { jhtBalance } from './jht-balance.ts'

const AMOUNT = { type: 'integer', description: 'whole rupiah' } as const
const YEAR = { type: 'integer' } as const
const MONTH = { type: 'string', pattern: '^\\d{4}-\\d{2}$' } as const

const contributions = calculation({
  name: 'contributions',
  title: { id: 'Iuran sebulan', en: 'Contributions of one month' },
  input: contributionsInput,
  result: object({
    jkk: { oneOf: [object({ employer: AMOUNT }), object({ worker: AMOUNT })] },
    jkm: { oneOf: [object({ employer: AMOUNT }), object({ worker: AMOUNT })] },
    jht: object({ employer: AMOUNT, worker: AMOUNT }),
    jp: object({ employer: AMOUNT, worker: AMOUNT }),
    jkp: object({ government: AMOUNT, recomposedFromJkk: AMOUNT, recomposedFromJkm: AMOUNT }),
    total: object({ employer: AMOUNT, worker: AMOUNT, government: AMOUNT }),
  }),
  refusals: { 'before-the-law': { month: MONTH, firstMonth: MONTH } },
  calculate(input) {
    const answer = contributionsExplained(input)
    if (!answer.ok)
      return { kind: 'refusal', refusal: answer.refusal, text: beforeTheLaw(answer.refusal) }
    const { shares, explanation, caveats } = answer.value
    return { kind: 'result', result: contributionsResult(input, shares), explanation, caveats }
  },
})

/** JKK and JKM stand under who pays them. */
function contributionsResult({ segment }: ContributionsInput, shares: ContributionShares): object {
  const payer = segment === 'wage-earner' ? 'employer' : 'worker'
  return { ...shares, jkk: { [payer]: shares.jkk }, jkm: { [payer]: shares.jkm } }
}

const beforeTheLaw = (refusal: { readonly month: Month; readonly firstMonth: Month }) => ({
  id: `Tidak ada aturan kelima program untuk ${monthText(refusal.month, 'id')}; yang pertama ${monthText(refusal.firstMonth, 'id')}.`,
  en: `No rule of the five programmes covers ${monthText(refusal.month, 'en')}; the first month is ${monthText(refusal.firstMonth, 'en')}.`,
})

const project = calculation({
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

const balance = calculation({
  name: 'jht-balance',
  title: { id: 'Saldo JHT', en: 'JHT balance' },
  input: jhtBalanceInput,
  result: object({
    contributions: AMOUNT,
    development: AMOUNT,
    balance: AMOUNT,
    years: {
      type: 'array',
      items: object({
        year: YEAR,
        opening: AMOUNT,
        contributions: AMOUNT,
        development: AMOUNT,
        closing: AMOUNT,
      }),
    },
  }),
  refusals: { 'rate-unknown': { year: YEAR } },
  calculate(input) {
    if (input.annualRates.length + input.contributions.length === 0) return NO_YEAR
    const answer = jhtBalance(input)
    if (!answer.ok) {
      const { year } = answer.refusal
      const text = {
        id: `Tingkat pengembangan tahun ${year} tidak diisi.`,
        en: `The return rate of ${year} is not given.`,
      }
      return { kind: 'refusal', refusal: answer.refusal, text }
    }
    const { explanation, caveats, ...result } = answer.value
    return { kind: 'result', result, explanation, caveats }
  },
})

const NO_YEAR: Answer = {
  kind: 'problem',
  problem: {
    field: 'annualRates',
    text: {
      id: 'Isian "annualRates" harus berisi sekurang-kurangnya satu tahun.',
      en: 'Field "annualRates" must hold at least one year.',
    },
  },
}

/** Every calculation of the command line, in the order in which `--list` names them. */
export const CALCULATIONS: readonly Calculation[] = [contributions, project, balance]

function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
}
