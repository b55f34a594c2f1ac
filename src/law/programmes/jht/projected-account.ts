import {
  add,
  type Fraction,
  fraction,
  type Month,
  monthNumber,
  monthOf,
  multiplied,
  plus,
  type Rate,
  type Rupiah,
  rounded,
  subtract,
  yearOf,
} from '#values'
import { jhtOfWage } from './contribution.ts'

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
  readonly exactClosing: Fraction
}

const TWELFTH = fraction(1n, 12n)

/**
 * The account from the first of `from` to the first of `until`, carried exactly: simple interest inside a calendar
 * year, on what was there for the months that count and on each contribution from the first of its month; added on
 * 31 December and at the end. Whole years are those of `carryYear`. The wage rises every January, rounded half up.
 */
export function projectedYears(assumed: Assumptions): readonly ProjectedYear[] {
  const { from, until } = assumed
  const last = monthNumber(until) === 1 ? yearOf(until) - 1 : yearOf(until)
  const count = last - yearOf(from) + 1
  let [exact, wage] = [fraction(assumed.balance), fraction(assumed.wage)]
  return Array.from({ length: count }, (_, index) => {
    const year = yearOf(from) + index
    if (index > 0) wage = multiplied(wage, plus(fraction(1n), assumed.wageGrowth))
    const shown = projectedYear(exact, {
      year,
      wage: rounded(wage, 'half-up'),
      first: index === 0 ? monthNumber(from) : 1,
      after: year === yearOf(until) ? monthNumber(until) : 13,
      annualReturn: assumed.annualReturn,
    })
    exact = shown.exactClosing
    return shown
  })
}

type YearOfAccount = {
  readonly year: number
  readonly wage: Rupiah
  /** The first month that counts and the one after the last, 1 to 13. */
  readonly first: number
  readonly after: number
  readonly annualReturn: Rate
}

function projectedYear(exactOpening: Fraction, of: YearOfAccount): ProjectedYear {
  const { year, wage, first, after, annualReturn } = of
  const from = monthOf(year, first)
  const { employer, worker } = jhtOfWage(from, wage)
  const monthly = add(employer.value, worker.value)
  const months = after - first
  // n contributions held for n, n − 1, … 1 months.
  const monthsOfMoney = monthly * BigInt((months * (months + 1)) / 2)
  const held = plus(multiplied(exactOpening, fraction(BigInt(months))), fraction(monthsOfMoney))
  const exactDevelopment = multiplied(multiplied(held, TWELFTH), annualReturn)
  const contributions = (monthly * BigInt(months)) as Rupiah
  const exactClosing = plus(plus(exactOpening, fraction(contributions)), exactDevelopment)
  const [opening, closing] = [rounded(exactOpening, 'half-up'), rounded(exactClosing, 'half-up')]
  const development = subtract(subtract(closing, opening), contributions)
  return {
    ...{ year, from, months, wage, monthly, opening, contributions, development },
    ...{ closing, exactClosing },
  }
}
