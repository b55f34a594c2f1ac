import { type AccountYear, carryYears, type jhtRateOf, type ShownYear } from '#law'
import {
  add,
  type Fraction,
  fraction,
  type Kpj,
  type Month,
  monthNumber,
  type Rupiah,
  yearOf,
  ZERO_RUPIAH,
} from '#values'
import { grouped } from './grouped.ts'

/** The return rate of a year, or `undefined` while it is not known. The law's own is `jhtRateOf`. */
export type RateOf = typeof jhtRateOf

/** JHT of both sides that arrived in a month, reversals counted below zero. */
export type Deposit = { readonly month: Month; readonly amount: Rupiah }

/** The balance of a membership number at the end of a year, carried exactly. */
export type Snapshot = {
  readonly year: number
  /** Year of the first deposit; `undefined` when there was none. */
  readonly firstYear: number | undefined
  /** All deposits so far. */
  readonly contributions: Rupiah
  readonly exact: Fraction
}

/** What the ledger holds of one number: a snapshot, if there is one, and every deposit after it. */
export type NumberLedger = {
  readonly kpj: Kpj
  readonly from: Snapshot | undefined
  readonly deposits: readonly Deposit[]
}

/**
 * One year of a number, in whole rupiah as shown. `running`: not over yet, so nothing is credited;
 * `unknown`: over, but its rate is not known, so its development is missing; `credited` otherwise.
 */
export type BalanceYear = ShownYear & { readonly standing: 'credited' | 'unknown' | 'running' }

/** A number's years from its first deposit, or from its snapshot, on; and where they end. */
export type CarriedNumber = {
  readonly kpj: Kpj
  readonly years: readonly BalanceYear[]
  readonly end: Snapshot
}

export type CarryOptions = {
  readonly rateOf: RateOf
  /** The last year carried. */
  readonly through: number
  /** The year that is not over, where it is among them: it earns nothing yet. */
  readonly running?: number
}

const NOTHING: Fraction = fraction(0n)

/**
 * Carries a number exactly, year by year, up to and with `through`. A deposit counts from the first of
 * the month in which it arrived: money earns nothing before it is there.
 */
export function carryNumber(ledger: NumberLedger, options: CarryOptions): CarriedNumber {
  const { from, deposits, kpj } = ledger
  const { years: account, firstYear } = accountYears(ledger, options)
  const carried = carryYears(from?.exact ?? NOTHING, account)
  const years = carried.map((year) => ({ ...year, standing: standingOf(year, options.running) }))
  const exact = carried.at(-1)?.exactClosing ?? from?.exact ?? NOTHING
  const contributions = add(
    from?.contributions ?? ZERO_RUPIAH,
    ...deposits.map(({ amount }) => amount),
  )
  return { kpj, years, end: { year: options.through, firstYear, contributions, exact } }
}

/** The years that are carried, each with its deposits and rate, from the first deposit, or from the snapshot, on. */
export function accountYears(
  { from, deposits }: Omit<NumberLedger, 'kpj'>,
  { rateOf, through, running }: CarryOptions,
): { readonly years: readonly AccountYear[]; readonly firstYear: number | undefined } {
  const byYear = grouped(deposits, (deposit) => yearOf(deposit.month))
  const firstYear = from?.firstYear ?? earliest([...byYear.keys()])
  const years = yearsBetween(from?.year, firstYear, through).map((year) => ({
    year,
    contributions: (byYear.get(year) ?? []).map(yearContribution),
    rate: year === running ? undefined : rateOf(year),
  }))
  return { years, firstYear }
}

/** The earliest of some years; `undefined` of none. */
export const earliest = (years: readonly number[]): number | undefined =>
  years.length === 0 ? undefined : Math.min(...years)

function yearsBetween(
  snapshotYear: number | undefined,
  firstYear: number | undefined,
  through: number,
): readonly number[] {
  if (firstYear === undefined) return []
  const start = Math.max(firstYear, (snapshotYear ?? 0) + 1)
  return Array.from({ length: Math.max(0, through - start + 1) }, (_, index) => start + index)
}

const yearContribution = ({ month, amount }: Deposit) => ({
  monthNumber: monthNumber(month),
  amount,
})

function standingOf(
  { year, rate }: ShownYear,
  running: number | undefined,
): BalanceYear['standing'] {
  if (year === running) return 'running'
  return rate === undefined ? 'unknown' : 'credited'
}
