import {
  type Fraction,
  fraction,
  lesser,
  type Month,
  month,
  monthNumber,
  monthOf,
  multiplied,
  percent,
  plus,
  plusMonths,
  type Rate,
  type Rupiah,
  rounded,
  yearOf,
  ZERO_RUPIAH,
} from '#values'
import { PARAMETERS } from '../../parameters.generated.ts'
import { wageCeilingIn } from './wage-ceiling.ts'
import type { YearWage } from './weighted-wage.ts'

/** What is assumed about the wages of a membership: none of it is law but the ceilings that were published. */
export type AssumedWages = {
  /** The first month that is yet to come. */
  readonly from: Month
  /** The first month without a contribution; not after `from` where no more are paid. */
  readonly until: Month
  /** Months paid before `from`, without a gap up to it. */
  readonly paidBefore: number
  readonly wage: Rupiah
  /** The average of the months before, in the money of the year of `from`. */
  readonly earlierWage: Rupiah
  readonly wageGrowth: Rate
  readonly inflation: Rate
}

const NONE = percent('0')

/**
 * The counted monthly wage of each year up to the pension, at most the ceiling, with the inflation that is assumed.
 * Earlier years stand in the money of the first year, so that none of their inflation counts. A wage of 0 is a year
 * without contributions. Assumed wages rise every January, rounded half up. Source of the method: PP 45/2015 art. 17.
 */
export function projectedWages(assumed: AssumedWages, pensionStart: Month): readonly YearWage[] {
  const now = yearOf(assumed.from)
  const first = yearOf(plusMonths(assumed.from, -assumed.paidBefore))
  // Paid in January of the year of the pension or later: that year counts, too.
  const last = yearOf(plusMonths(pensionStart, -1))
  return yearsFrom(Math.min(first, now), Math.max(last, now)).map((year) => ({
    year,
    monthlyWage: lesser(wageOf(year, assumed), ceilingOf(Math.max(year, now), assumed.inflation)),
    inflation: year < now ? NONE : assumed.inflation,
  }))
}

const yearsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

function wageOf(year: number, assumed: AssumedWages): Rupiah {
  const { from, until, paidBefore, wage, earlierWage, wageGrowth } = assumed
  const now = yearOf(from)
  const isStillPaid = until > from
  if (year < now) return earlierWage
  if (year === now && !isStillPaid)
    return paidBefore > 0 && monthNumber(from) > 1 ? earlierWage : ZERO_RUPIAH
  if (!isStillPaid || until <= monthOf(year, 1)) return ZERO_RUPIAH
  return grown(wage, wageGrowth, year - now)
}

/**
 * The JP ceiling of December of a year; beyond the last that was published, that one raised by the inflation that is
 * assumed. In law it moves with the growth of the economy, which nobody knows. Source: PP 45/2015 art. 29(2)-(4).
 */
export function ceilingOf(year: number, inflation: Rate): Rupiah {
  const lastKnown = lastKnownYear()
  const ceiling = wageCeilingIn(monthOf(Math.min(year, lastKnown), 12))?.value ?? ZERO_RUPIAH
  return year <= lastKnown ? ceiling : grown(ceiling, inflation, year - lastKnown)
}

/** The last year whose December ceiling was published. */
export const lastKnownYear = (): number =>
  yearOf(plusMonths(month(PARAMETERS['jp/wage-ceiling'].knownUntil), -12))

const grown = (amount: Rupiah, growth: Rate, years: number): Rupiah =>
  rounded(multiplied(fraction(amount), power(plus(fraction(1n), growth), years)), 'half-up')

/** A growth over whole years, exact. */
export const power = ({ numerator, denominator }: Fraction, years: number): Fraction => ({
  numerator: numerator ** BigInt(years),
  denominator: denominator ** BigInt(years),
})
