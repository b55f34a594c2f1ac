import {
  add,
  type Fraction,
  fraction,
  multiplied,
  plus,
  type Rate,
  type Rupiah,
  rounded,
  subtract,
  ZERO_RUPIAH,
} from '#values'
import type { JhtRate } from './credited-rate.ts'

/** A contribution that counts from the first of its month; negative for a reversal. */
export type YearContribution = { readonly monthNumber: number; readonly amount: Rupiah }

export type Year = {
  readonly opening: Fraction
  readonly contributions: readonly YearContribution[]
  /** `undefined` where the year's rate is not known: nothing is added, and the caller says so. */
  readonly rate: Rate | undefined
}

export type CarriedYear = {
  readonly contributions: Rupiah
  readonly development: Fraction
  readonly closing: Fraction
}

/**
 * One whole calendar year of a JHT account, exact: simple interest inside the year, on the opening balance for
 * twelve months and on each contribution from the first of its month. Rounding is left to whoever shows it.
 * `monthNumber` is 1 to 12. Source: the agency's own simulator, reproduced to the rupiah (example W-38).
 */
export function carryYear({ opening, contributions, rate }: Year): CarriedYear {
  // Not one call: there may be more contributions than a call takes arguments.
  const paid = contributions.reduce((total, { amount }) => add(total, amount), ZERO_RUPIAH)
  const monthsOfMoney = contributions.reduce(
    (total, { monthNumber, amount }) => total + amount * BigInt(13 - monthNumber),
    0n,
  )
  const development =
    rate === undefined
      ? fraction(0n)
      : multiplied(plus(opening, fraction(monthsOfMoney, 12n)), rate)
  return {
    contributions: paid,
    development,
    closing: plus(plus(opening, fraction(paid)), development),
  }
}

export type AccountYear = {
  readonly year: number
  readonly contributions: readonly YearContribution[]
  readonly rate: JhtRate | undefined
}

/** A year as members read it: whole rupiah that add up, `closing` the exact value rounded half up. */
export type ShownYear = {
  readonly year: number
  readonly opening: Rupiah
  readonly contributions: Rupiah
  readonly development: Rupiah
  readonly closing: Rupiah
  readonly rate: JhtRate | undefined
  /** The exact closing balance, to carry on from. */
  readonly exactClosing: Fraction
}

/**
 * Whole years in order, each opening with the exact closing of the one before.
 * @throws RangeError when a year is left out: its return would silently be zero
 */
export function carryYears(opening: Fraction, years: readonly AccountYear[]): readonly ShownYear[] {
  let [exact, next] = [opening, years[0]?.year]
  return years.map(({ year, contributions, rate }) => {
    if (year !== next) throw new RangeError(`year before ${year}`)
    next = year + 1
    const carried = carryYear({ opening: exact, contributions, rate: rate?.rate })
    const shownOpening = rounded(exact, 'half-up')
    const closing = rounded(carried.closing, 'half-up')
    exact = carried.closing
    const development = subtract(subtract(closing, shownOpening), carried.contributions)
    return {
      year,
      opening: shownOpening,
      contributions: carried.contributions,
      development,
      closing,
      rate,
      exactClosing: carried.closing,
    }
  })
}

export const totalOf = (
  years: readonly ShownYear[],
  part: 'contributions' | 'development',
): Rupiah => add(...years.map((year) => year[part]))
