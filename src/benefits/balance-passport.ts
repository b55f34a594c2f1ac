import { accountYears, type Deposit } from '#contributions'
import { balanceExplained, type Explanation, jhtRateOf, jsonText } from '#law'
import { fraction, type Kpj, type LocalDate, monthOfDate, percentText, yearOf } from '#values'

/** What makes the JHT balance of one membership number, and how anyone computes it again. */
export type BalancePassport = {
  readonly kpj: Kpj
  readonly explanation: Explanation
  /**
   * What `payung law jht-balance` reads to say the same to the rupiah. A year without a known rate, and the one that
   * still runs, earn 0 %. `undefined` where a month holds more reversed than paid, which the command does not read.
   */
  readonly recompute: string | undefined
}

/** The passport of a number's balance on `asOf`; `undefined` where nothing was ever deposited. */
export function balancePassport(
  { kpj, deposits }: { readonly kpj: Kpj; readonly deposits: readonly Deposit[] },
  asOf: LocalDate,
): BalancePassport | undefined {
  if (deposits.length === 0) return undefined
  const running = yearOf(monthOfDate(asOf))
  const { years } = accountYears(
    { from: undefined, deposits },
    { rateOf: jhtRateOf, through: running, running },
  )
  const isReversed = deposits.some(({ amount }) => amount < 0n)
  const json = {
    openingBalance: 0n,
    contributions: deposits.map(({ month, amount }) => ({ month, amount })),
    annualRates: Object.fromEntries(
      years.map(({ year, rate }) => [year, rate === undefined ? '0' : percentText(rate.rate)]),
    ),
  }
  return {
    kpj,
    explanation: balanceExplained(fraction(0n), years).explanation,
    recompute: isReversed ? undefined : jsonText(json),
  }
}
