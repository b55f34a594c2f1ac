import {
  type Fraction,
  fraction,
  type Month,
  monthNumber,
  monthOf,
  type Rate,
  type Rupiah,
  rounded,
  subtract,
  yearOf,
} from '#values'
import { jhtAmountOfWage } from './contribution.ts'

/** Assumptions about an account: none of them is law but the contribution rates. */
export type Assumptions = {
  readonly balance: Rupiah
  readonly wage: Rupiah
  readonly from: Month
  /** The first month without a contribution. */
  readonly until: Month
  readonly wageGrowth: Rate
  readonly annualReturn: Rate
}

/** A year of the projection as it is shown: whole rupiah that add up. */
export type ProjectedYear = {
  readonly year: number
  /** The first month of the year that counts. */
  readonly from: Month
  /** How many months of the year count. */
  readonly months: number
  readonly wage: Rupiah
  /** Both JHT shares of one month. */
  readonly monthly: Rupiah
  readonly opening: Rupiah
  readonly contributions: Rupiah
  readonly development: Rupiah
  readonly closing: Rupiah
  /** Not in lowest terms. */
  readonly exactClosing: Fraction
}

/**
 * The account from the first of `from` to the first of `until`, carried exactly: simple interest inside a calendar
 * year, on what was there for the months that count and on each contribution from the first of its month; added on
 * 31 December and at the end. Whole years are those of `carryYear`. The wage rises every January, rounded half up.
 * Nothing is brought to lowest terms on the way: over decades the common divisors would cost more than all the rest.
 */
export function projectedYears(assumed: Assumptions): readonly ProjectedYear[] {
  const { from, until } = assumed
  const last = monthNumber(until) === 1 ? yearOf(until) - 1 : yearOf(until)
  const count = last - yearOf(from) + 1
  let [exact, wage] = [fraction(assumed.balance), fraction(assumed.wage)]
  let opening = assumed.balance
  const { annualReturn } = assumed
  const monthlyReturn = fraction(annualReturn.numerator, annualReturn.denominator * 12n)
  return Array.from({ length: count }, (_, index) => {
    const year = yearOf(from) + index
    if (index > 0) wage = grown(wage, assumed.wageGrowth)
    const shown = projectedYear(exact, {
      year,
      opening,
      wage: rounded(wage, 'half-up'),
      first: index === 0 ? monthNumber(from) : 1,
      after: year === yearOf(until) ? monthNumber(until) : 13,
      monthlyReturn,
    })
    exact = shown.exactClosing
    opening = shown.closing
    return shown
  })
}

const grown = ({ numerator, denominator }: Fraction, growth: Rate): Fraction => ({
  numerator: numerator * (growth.denominator + growth.numerator),
  denominator: denominator * growth.denominator,
})

type YearOfAccount = {
  readonly year: number
  readonly opening: Rupiah
  readonly wage: Rupiah
  /** The first month that counts and the one after the last, 1 to 13. */
  readonly first: number
  readonly after: number
  /** A twelfth of the annual return: interest inside a year is simple. */
  readonly monthlyReturn: Fraction
}

function projectedYear(exactOpening: Fraction, of: YearOfAccount): ProjectedYear {
  const { year, opening, wage, first, after, monthlyReturn } = of
  const from = monthOf(year, first)
  const monthly = jhtAmountOfWage(from, wage)
  const months = after - first
  // n contributions held for n, n − 1, … 1 months.
  const monthsOfMoney = monthly * BigInt((months * (months + 1)) / 2)
  const contributions = (monthly * BigInt(months)) as Rupiah
  const { numerator, denominator } = exactOpening
  // (opening × months + months of money) × monthly return, and opening and contributions, over one denominator.
  const held = numerator * BigInt(months) + monthsOfMoney * denominator
  const exactClosing = {
    numerator:
      (numerator + contributions * denominator) * monthlyReturn.denominator +
      held * monthlyReturn.numerator,
    denominator: denominator * monthlyReturn.denominator,
  }
  const closing = rounded(exactClosing, 'half-up')
  const development = subtract(subtract(closing, opening), contributions)
  return {
    year,
    from,
    months,
    wage,
    monthly,
    opening,
    contributions,
    development,
    closing,
    exactClosing,
  }
}
