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
import { jhtOfWage } from './contribution.ts'

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
  readonly takenOf?: Fraction
  readonly closing: Rupiah
  readonly exactClosing: Fraction
}

/**
 * The account from the first of `from` to the first of `until`, carried exactly: simple interest inside a calendar
 * year, on what was there for the months that count and on each contribution from the first of its month; added on
 * 31 December and at the end. Whole years are those of `carryYear`. The wage rises every January, rounded half up,
 * through gaps too. A part is taken of all that is there on its day, the year's interest up to then among it.
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
      assumed,
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
  readonly assumed: Assumptions
}

function projectedYear(exactOpening: Fraction, of: YearOfAccount): ProjectedYear {
  const { year, wage, first, after, assumed } = of
  const from = monthOf(year, first)
  const { employer, worker } = jhtOfWage(from, wage)
  const monthly = add(employer.value, worker.value)
  const months = after - first
  const paid = paidMonthsOf(of)
  const money = { opening: exactOpening, monthly, paid, first, annualReturn: assumed.annualReturn }
  const part = assumed.part
  const takenOf =
    part !== undefined && yearOf(part.month) === year
      ? balanceBefore(money, monthNumber(part.month))
      : undefined
  const taken =
    part === undefined || takenOf === undefined
      ? ZERO_RUPIAH
      : rounded(multiplied(takenOf, part.share), 'half-up')
  const lost = part === undefined ? 0 : after - monthNumber(part.month)
  const exactClosing = minus(
    minus(balanceBefore(money, after), fraction(taken)),
    multiplied(fraction(taken * BigInt(lost), 12n), assumed.annualReturn),
  )
  const contributions = (monthly * BigInt(paid.length)) as Rupiah
  const [opening, closing] = [rounded(exactOpening, 'half-up'), rounded(exactClosing, 'half-up')]
  const development = subtract(subtract(add(closing, taken), opening), contributions)
  return {
    ...{ year, from, months, paidMonths: paid.length, wage, monthly, opening, contributions },
    ...{ development, taken, ...(takenOf === undefined ? {} : { takenOf }), closing, exactClosing },
  }
}

type Money = {
  readonly opening: Fraction
  readonly monthly: Rupiah
  readonly paid: readonly number[]
  readonly first: number
  readonly annualReturn: Rate
}

/** All that is there on the first of a month of the year, 1 to 13, with the year's interest up to then. */
function balanceBefore({ opening, monthly, paid, first, annualReturn }: Money, month: number) {
  const there = paid.filter((number) => number < month)
  const monthsHeld = there.reduce((total, number) => total + month - number, 0)
  const held = plus(
    multiplied(opening, fraction(BigInt(month - first))),
    fraction(monthly * BigInt(monthsHeld)),
  )
  const development = multiplied(multiplied(held, fraction(1n, 12n)), annualReturn)
  return plus(plus(opening, fraction(monthly * BigInt(there.length))), development)
}

/** The months of the year that have a contribution, 1 to 12. */
function paidMonthsOf({ year, first, after, assumed: { gaps = [] } }: YearOfAccount) {
  return Array.from({ length: after - first }, (_, index) => first + index).filter((number) => {
    const month = monthOf(year, number)
    return !gaps.some(({ from, through }) => from <= month && month <= through)
  })
}
