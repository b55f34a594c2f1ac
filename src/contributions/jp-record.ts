import { wageCeilingIn } from '#law'
import { lesser, type Month, type Rupiah, rounded, ZERO_RUPIAH } from '#values'

/** What the record says of a membership in JP. */
export type JpRecord = {
  readonly firstMonth: Month
  /** Months in which something of JP remains after reversals, up to that of the day. */
  readonly months: number
  /** Mean of the wages that count for JP in those months, rounded half up: each month at most its ceiling. */
  readonly averageWage: Rupiah
}

/** The wage reported for a month of JP: those of several employers added, one that was posted twice counted once. */
export type JpMonth = { readonly month: Month; readonly wage: Rupiah }

/**
 * The membership that these months make, the first of them first; `undefined` where there are none. In a month before
 * JP began no ceiling is known, and the wage counts as it was reported. Source: PP 45/2015 art. 17(3), 29(2).
 */
export function jpRecord(months: readonly JpMonth[]): JpRecord | undefined {
  const [first] = months
  if (first === undefined) return undefined
  let sum: bigint = ZERO_RUPIAH
  for (const { month, wage } of months) sum += lesser(wage, wageCeilingIn(month)?.value ?? wage)
  const mean = { numerator: sum, denominator: BigInt(months.length) }
  return {
    firstMonth: first.month,
    months: months.length,
    averageWage: rounded(mean, 'half-up'),
  }
}
