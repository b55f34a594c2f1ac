import { add, type Month, type Rupiah, ZERO_RUPIAH } from '#values'
import type { Evidence, Money, Sighting } from './finding.ts'

export type SightingAt = Sighting & { readonly month: Month }

const NO_MONEY: Money = { insurance: ZERO_RUPIAH, jht: ZERO_RUPIAH, jp: ZERO_RUPIAH }

/** Something that is wrong and costs no money by itself. */
export const withoutMoney = (evidence: Evidence): Sighting => ({
  evidence,
  amount: ZERO_RUPIAH,
  money: NO_MONEY,
})

/** Amounts of shares, by what they are for. */
export const moneyOf = (
  amounts: readonly { readonly programme: 'jkk' | 'jkm' | 'jht' | 'jp'; readonly amount: Rupiah }[],
): Money => {
  const sum = (...programmes: readonly string[]) =>
    add(...amounts.filter((one) => programmes.includes(one.programme)).map(({ amount }) => amount))
  return { insurance: sum('jkk', 'jkm'), jht: sum('jht'), jp: sum('jp') }
}

export const sumOfMoney = (all: readonly Money[]): Money => ({
  insurance: add(...all.map(({ insurance }) => insurance)),
  jht: add(...all.map(({ jht }) => jht)),
  jp: add(...all.map(({ jp }) => jp)),
})

export const totalMoney = ({ insurance, jht, jp }: Money): Rupiah => add(insurance, jht, jp)
