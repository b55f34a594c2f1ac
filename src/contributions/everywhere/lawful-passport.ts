import {
  type ContributionShares,
  type ContributionsInput,
  contributionShares,
  contributionsExplained,
  jsonText,
  type lawfulSharesOfWage,
} from '#law'
import type { Month, Rupiah } from '#values'
import type { NumberPassport } from './number-passport.ts'
import type { Share } from './right-amounts.ts'

/** What the law is asked of a month: a wage with its facts, or the income of somebody who works for themselves. */
export type LawfulFacts =
  | ({ readonly kind: 'wage' } & Parameters<typeof lawfulSharesOfWage>[0])
  | { readonly kind: 'income'; readonly month: Month; readonly income: Rupiah }

/** What a page says is to be paid; a share that is left out is not asked for. */
export type Owed = ReadonlyMap<Share, Rupiah>

/**
 * The passport of what is to be paid: the first input of `payung law contributions`, of all that the facts allow, which
 * says every one of these amounts to the rupiah. Whether a relief was taken, and by which occupation, the record does not
 * say; the amounts do. `undefined` where no input says them all, or the month is before the law.
 */
export function lawfulPassport(facts: LawfulFacts, owed: Owed): NumberPassport | undefined {
  const input = inputsFor(facts, owed).find((one) => saysAll(one, owed))
  const answer = input && contributionsExplained(input)
  if (answer?.ok !== true) return undefined
  const { explanation, caveats } = answer.value
  return { calculation: 'contributions', json: jsonText(input), explanation, caveats }
}

function saysAll(input: ContributionsInput, owed: Owed): boolean {
  const answer = contributionShares(input)
  return answer.ok && [...owed].every(([share, amount]) => amountOf[share](answer.value) === amount)
}

const amountOf: Readonly<Record<Share, (shares: ContributionShares) => Rupiah>> = {
  jkk: ({ jkk }) => jkk,
  jkm: ({ jkm }) => jkm,
  jhtEmployer: ({ jht }) => jht.employer,
  jhtWorker: ({ jht }) => jht.worker,
  jpEmployer: ({ jp }) => jp.employer,
  jpWorker: ({ jp }) => jp.worker,
}

/** The shares that each programme is made of. */
export const SHARES_OF = {
  jkk: ['jkk'],
  jkm: ['jkm'],
  jht: ['jhtEmployer', 'jhtWorker'],
  jp: ['jpEmployer', 'jpWorker'],
} as const satisfies Readonly<Record<string, readonly Share[]>>

type Programme = keyof typeof SHARES_OF
const LEFT = [undefined, ['jkk'], ['jkm'], ['jkk', 'jkm']] as const
const WORK = [
  { occupation: 'transport' },
  { occupation: 'other' },
  { occupation: 'other', paidByGovernment: true },
] as const

/** The plainest first: all programmes, every relief taken. */
const inputsFor = (facts: LawfulFacts, owed: Owed): readonly ContributionsInput[] =>
  programmesFor(owed).flatMap((programmes) =>
    LEFT.flatMap((left) => inputsWith(facts, programmes, left)),
  )

function inputsWith(
  facts: LawfulFacts,
  programmes: readonly Programme[],
  left: (typeof LEFT)[number],
): readonly ContributionsInput[] {
  const relief = left === undefined ? {} : { reliefLeft: left }
  if (facts.kind === 'wage') return [{ ...wageInput(facts), programmes, ...relief }]
  const { month, income } = facts
  const own = programmes.filter((one) => one !== 'jp')
  return WORK.map((work) => ({
    ...({ segment: 'self-employed', month, income } as const),
    ...work,
    programmes: own,
    ...relief,
  }))
}

/** All that are told of, then those alone that ask for money: a programme may be left out. */
function programmesFor(owed: Owed): readonly (readonly Programme[])[] {
  const all: readonly Programme[] = ['jkk', 'jkm', 'jht', 'jp']
  const told = all.filter((one) => SHARES_OF[one].every((share) => owed.has(share)))
  const paid = told.filter((one) => SHARES_OF[one].some((share) => owed.get(share) !== 0n))
  return [told, paid]
}

/** The facts as the command line reads them; what is not so is not said. */
function wageInput({ kind: _, ...facts }: Extract<LawfulFacts, { kind: 'wage' }>) {
  const { month, wage, riskClass, ageInYears } = facts
  return {
    ...({ segment: 'wage-earner', month, wage, riskClass } as const),
    ...(facts.labourIntensive === true ? { labourIntensive: true } : {}),
    ...(facts.constructionFixedTerm === true ? { constructionFixedTerm: true } : {}),
    ...(ageInYears === undefined ? {} : { ageInYears }),
  }
}
