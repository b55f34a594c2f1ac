import {
  add,
  type Fraction,
  fraction,
  type Month,
  minus,
  monthNumber,
  monthOf,
  multiplied,
  plus,
  type Rate,
  type Rupiah,
  rounded,
  subtract,
  yearOf,
  ZERO_RUPIAH,
} from '#values'
import { jhtAmountOfWage } from './contribution.ts'

/** Months without contributions, both ends among them. */
export type Gap = { readonly from: Month; readonly through: Month }

/** Assumptions about an account: none of them is law but the contribution rates. */
export type Assumptions = {
  readonly balance: Rupiah
  readonly wage: Rupiah
  readonly from: Month
  /** The first month without a contribution. */
  readonly until: Month
  readonly wageGrowth: Rate
  readonly annualReturn: Rate
  readonly gaps?: readonly Gap[] | undefined
  /** A part of the balance that is paid out on the first of a month from `from` to before `until`. */
  readonly part?: { readonly month: Month; readonly share: Rate } | undefined
}

/** A year of the projection as it is shown: whole rupiah that add up. */
export type ProjectedYear = {
  readonly year: number
  /** The first month of the year that counts. */
  readonly from: Month
  /** How many months of the year count, and how many of them have a contribution. */
  readonly months: number
  readonly paidMonths: number
  readonly wage: Rupiah
  /** Both JHT shares of one month. */
  readonly monthly: Rupiah
  readonly opening: Rupiah
  readonly contributions: Rupiah
  readonly development: Rupiah
  /** What is paid out as a part: zero in all years but one. */
  readonly taken: Rupiah
  /** The exact balance of which the part was taken, where there is one. */
  readonly takenOf: Fraction | undefined
  readonly closing: Rupiah
  /** Not in lowest terms. */
  readonly exactClosing: Fraction
}

/**
 * The account from the first of `from` to the first of `until`, carried exactly: simple interest inside a calendar
 * year, on what was there for the months that count and on each contribution from the first of its month; added on
 * 31 December and at the end. Whole years are those of `carryYear`. The wage rises every January, rounded half up,
 * through gaps too. A part is taken of all that is there on its day, the year's interest up to then among it.
 * But in that year nothing is brought to lowest terms: over decades the common divisors would cost more than the rest.
 */
export function projectedYears(assumed: Assumptions): readonly ProjectedYear[] {
  const { from, until, annualReturn } = assumed
  const last = monthNumber(until) === 1 ? yearOf(until) - 1 : yearOf(until)
  const count = last - yearOf(from) + 1
  let [exact, wage] = [fraction(assumed.balance), fraction(assumed.wage)]
  let opening = assumed.balance
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
      assumed,
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
  readonly assumed: Assumptions
}

function projectedYear(exactOpening: Fraction, of: YearOfAccount): ProjectedYear {
  const { year, opening, wage, first, after } = of
  const from = monthOf(year, first)
  const monthly = jhtAmountOfWage(from, wage)
  const months = after - first
  const unpaid = unpaidMonthsOf(of)
  const paidMonths = months - unpaid.length
  const contributions = (monthly * BigInt(paidMonths)) as Rupiah
  const { taken, takenOf, exactClosing } = closingOf(of, { exactOpening, monthly, unpaid })
  const closing = rounded(exactClosing, 'half-up')
  const development = subtract(subtract(add(closing, taken), opening), contributions)
  return {
    year,
    from,
    months,
    paidMonths,
    wage,
    monthly,
    opening,
    contributions,
    development,
    taken,
    takenOf,
    closing,
    exactClosing,
  }
}

type Money = {
  readonly exactOpening: Fraction
  readonly monthly: Rupiah
  /** The months of the year without a contribution, 1 to 12. */
  readonly unpaid: readonly number[]
}
type Closing = Pick<ProjectedYear, 'taken' | 'takenOf' | 'exactClosing'>

/** What is there at the end; a part that was taken is gone, and so is the interest that it would have earned. */
function closingOf(of: YearOfAccount, money: Money): Closing {
  const {
    after,
    monthlyReturn,
    assumed: { part },
  } = of
  const whole = balanceBefore(after, of, money)
  if (part === undefined || yearOf(part.month) !== of.year)
    return { taken: ZERO_RUPIAH, takenOf: undefined, exactClosing: whole }
  const month = monthNumber(part.month)
  const takenOf = balanceBefore(month, of, money)
  const taken = rounded(multiplied(takenOf, part.share), 'half-up')
  const factor = plus(fraction(1n), multiplied(fraction(BigInt(after - month)), monthlyReturn))
  return { taken, takenOf, exactClosing: minus(whole, multiplied(fraction(taken), factor)) }
}

/** All that is there on the first of a month of the year, 1 to 13, with the year's interest up to then. */
function balanceBefore(
  month: number,
  { first, monthlyReturn }: YearOfAccount,
  { exactOpening: { numerator, denominator }, monthly, unpaid }: Money,
): Fraction {
  const months = month - first
  const left = unpaid.filter((number) => number < month).map((number) => month - number)
  const contributions = monthly * BigInt(months - left.length)
  // n contributions held for n, n − 1, … 1 months, but for those that were not paid.
  const monthsHeld = left.reduce((total, one) => total - one, (months * (months + 1)) / 2)
  // (opening × months + months of money) × monthly return, and opening and contributions, over one denominator.
  const held = numerator * BigInt(months) + monthly * BigInt(monthsHeld) * denominator
  return {
    numerator:
      (numerator + contributions * denominator) * monthlyReturn.denominator +
      held * monthlyReturn.numerator,
    denominator: denominator * monthlyReturn.denominator,
  }
}

function unpaidMonthsOf({ year, first, after, assumed }: YearOfAccount): readonly number[] {
  const { gaps = [] } = assumed
  if (gaps.length === 0) return []
  return Array.from({ length: after - first }, (_, index) => first + index).filter((number) => {
    const month = monthOf(year, number)
    return gaps.some(({ from, through }) => from <= month && month <= through)
  })
}
