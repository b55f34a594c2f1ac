import { type Month, month, ok, type Result, type Rupiah, refused } from '#values'
import type { Caveat } from '../caveat.ts'
import type { Explained } from '../explained.ts'
import type { SelfEmployedInput, WageEarnerInput } from '../inputs/contributions.ts'
import type { Bill } from './bill.ts'
import { selfEmployedCaveats, wageEarnerCaveats } from './caveats.ts'
import { selfEmployedBill } from './self-employed.ts'
import { wageEarnerBill } from './wage-earner.ts'

export type ContributionsInput = WageEarnerInput | SelfEmployedInput

/** The months that no regulation of the five programmes covers. */
export type ContributionsRefusal = {
  readonly kind: 'before-the-law'
  readonly month: Month
  readonly firstMonth: Month
}

type Shares = { readonly employer: Rupiah; readonly worker: Rupiah }

/** What a month costs, in whole rupiah. JKK and JKM are the employer's for wage earners, else the worker's. */
export type ContributionShares = {
  readonly jkk: Rupiah
  readonly jkm: Rupiah
  readonly jht: Shares
  readonly jp: Shares
  /** The recomposed parts are inside `jkk` and `jkm`, never on top. */
  readonly jkp: {
    readonly government: Rupiah
    readonly recomposedFromJkk: Rupiah
    readonly recomposedFromJkm: Rupiah
  }
  readonly total: Shares & { readonly government: Rupiah }
}

export type ExplainedContributions = {
  readonly shares: ContributionShares
  /** Its value is what employer and worker pay together. */
  readonly explanation: Explained<Rupiah>
  readonly caveats: readonly Caveat[]
}

/** PP 44, 45 and 46/2015 count from July 2015. */
export const FIRST_MONTH: Month = month('2015-07')

/**
 * The lawful contributions of one person for one month, without reasons.
 * Refuses months before July 2015. A programme that does not apply is 0.
 */
export function contributionShares(
  input: ContributionsInput,
): Result<ContributionShares, ContributionsRefusal> {
  const bill = billOf(input)
  return bill.ok ? ok(sharesOf(bill.value)) : bill
}

/** As `contributionShares`, with the tree of reasons and what the reader has to know beside the numbers. */
export function contributionsExplained(
  input: ContributionsInput,
): Result<ExplainedContributions, ContributionsRefusal> {
  const bill = billOf(input)
  if (!bill.ok) return bill
  const { explanation } = bill.value
  const caveats =
    input.segment === 'wage-earner'
      ? wageEarnerCaveats(input, explanation)
      : selfEmployedCaveats(input, explanation)
  return ok({ shares: sharesOf(bill.value), explanation, caveats })
}

function billOf(input: ContributionsInput): Result<Bill, ContributionsRefusal> {
  if (input.month < FIRST_MONTH)
    return refused({ kind: 'before-the-law', month: input.month, firstMonth: FIRST_MONTH })
  return ok(input.segment === 'wage-earner' ? wageEarnerBill(input) : selfEmployedBill(input))
}

const sharesOf = ({ jkk, jkm, jht, jp, jkp, totals }: Bill): ContributionShares => ({
  jkk: jkk.value,
  jkm: jkm.value,
  jht: { employer: jht.employer.value, worker: jht.worker.value },
  jp: { employer: jp.employer.value, worker: jp.worker.value },
  jkp: {
    government: jkp.government.value,
    recomposedFromJkk: jkp.recomposedFromJkk.value,
    recomposedFromJkm: jkp.recomposedFromJkm.value,
  },
  total: {
    employer: totals.employer.value,
    worker: totals.worker.value,
    government: totals.government.value,
  },
})
