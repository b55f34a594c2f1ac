import { monthText, type Words } from '#values'
import { calculation } from '../calculation.ts'
import {
  type ContributionShares,
  type ContributionsInput,
  type ContributionsRefusal,
  contributionsExplained,
} from '../contributions/contributions.ts'
import { contributionsInput } from '../inputs/contributions.ts'
import { AMOUNT, MONTH, object, oneOf } from './schema-parts.ts'

export const contributionsCalculation = calculation({
  name: 'contributions',
  title: { id: 'Iuran sebulan', en: 'Contributions of one month' },
  input: contributionsInput,
  result: object({
    jkk: oneOf(object({ employer: AMOUNT }), object({ worker: AMOUNT })),
    jkm: oneOf(object({ employer: AMOUNT }), object({ worker: AMOUNT })),
    jht: object({ employer: AMOUNT, worker: AMOUNT }),
    jp: object({ employer: AMOUNT, worker: AMOUNT }),
    jkp: object({ government: AMOUNT, recomposedFromJkk: AMOUNT, recomposedFromJkm: AMOUNT }),
    total: object({ employer: AMOUNT, worker: AMOUNT, government: AMOUNT }),
  }),
  refusals: { 'before-the-law': { month: MONTH, firstMonth: MONTH } },
  calculate(input) {
    const answer = contributionsExplained(input)
    if (!answer.ok) {
      const { kind, ...figures } = answer.refusal
      const text = beforeTheLaw(answer.refusal)
      return {
        kind: 'refusal',
        refusal: { kind, text, figures, from: figures.firstMonth, basis: BASIS },
      }
    }
    const { shares, explanation, caveats } = answer.value
    return { kind: 'result', result: resultOf(input, shares), explanation, caveats }
  },
})

/** JKK and JKM stand under who pays them. */
function resultOf({ segment }: ContributionsInput, shares: ContributionShares): object {
  const payer = segment === 'wage-earner' ? 'employer' : 'worker'
  return { ...shares, jkk: { [payer]: shares.jkk }, jkm: { [payer]: shares.jkm } }
}

const BASIS = 'PP 44/2015; PP 45/2015; PP 46/2015'
const beforeTheLaw = ({ month, firstMonth }: ContributionsRefusal): Words => ({
  id: `Tidak ada aturan kelima program untuk ${monthText(month, 'id')}; yang pertama ${monthText(firstMonth, 'id')}.`,
  en: `No rule of the five programmes covers ${monthText(month, 'en')}; the first month is ${monthText(firstMonth, 'en')}.`,
})
