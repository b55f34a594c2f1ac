import { type Month, type Rupiah, ZERO_RUPIAH } from '#values'
import { jhtOfIncome, jhtParts } from '../programmes/jht/contribution.ts'
import { type JkkWage, jkkParts, jkkPartsOfIncome } from '../programmes/jkk/contribution.ts'
import { jkmParts, jkmPartsOfSelfEmployed } from '../programmes/jkm/contribution.ts'
import { jpParts } from '../programmes/jp/contribution.ts'
import { type JpAge, jpStanding } from '../programmes/jp/pension-age.ts'
import type { SelfEmployedGroup } from '../programmes/self-employed.ts'
import { lawfulAmounts, shareAmount } from '../programmes/share.ts'
import { FIRST_MONTH } from './contributions.ts'

type Pair = { readonly employer: Rupiah; readonly worker: Rupiah }

/**
 * What a month's shares may lawfully be. JKK and JKM name every right amount, the one with all reliefs of the month
 * first: nobody has to take a relief. JP is zero where it is not due.
 */
export type LawfulShares = {
  readonly jkk: readonly Rupiah[]
  readonly jkm: readonly Rupiah[]
  readonly jht: Pair
  readonly jp: Pair
}

/** The lawful shares of a wage, without reasons; `undefined` for months before July 2015, which no rule covers. */
export function lawfulSharesOfWage(of: JkkWage & JpAge): LawfulShares | undefined {
  const { month, wage } = of
  if (month < FIRST_MONTH) return undefined
  return {
    jkk: lawfulAmounts(jkkParts(of)),
    jkm: lawfulAmounts(jkmParts(month, wage)),
    jht: amountsOf(jhtParts(month, wage)),
    jp: jpStanding(month, of) === 'due' ? amountsOf(jpParts(of)) : NO_JP,
  }
}

const GROUPS: readonly SelfEmployedGroup[] = ['transport', 'other', 'paid-by-government']

/**
 * The lawful shares of a self-employed member's stated income, whatever their occupation and whoever pays: the record
 * says neither. All of it is the worker's. `undefined` as for wages.
 */
export function lawfulSharesOfIncome(month: Month, income: Rupiah): LawfulShares | undefined {
  if (month < FIRST_MONTH) return undefined
  const ofEach = (amounts: (group: SelfEmployedGroup) => readonly Rupiah[]) => [
    ...new Set(GROUPS.flatMap(amounts)),
  ]
  const worker = jhtOfIncome(month, income).value
  return {
    jkk: ofEach((group) => lawfulAmounts(jkkPartsOfIncome(month, income, group))),
    jkm: ofEach((group) => lawfulAmounts(jkmPartsOfSelfEmployed(month, group))),
    jht: { employer: ZERO_RUPIAH, worker },
    jp: NO_JP,
  }
}

const NO_JP: Pair = { employer: ZERO_RUPIAH, worker: ZERO_RUPIAH }

const amountsOf = ({ employer, worker }: ReturnType<typeof jpParts | typeof jhtParts>): Pair => ({
  employer: shareAmount(employer),
  worker: shareAmount(worker),
})
