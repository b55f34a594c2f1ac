import type { Month, Rupiah, Words } from '#values'
import type { Explained, Explanation } from '../../explained.ts'
import { amountLeaf, reasonOf } from '../../formula.ts'
import { isPublishedIn } from '../../known-until.ts'
import { amountIn, type Dated } from '../../parameters.ts'

/** Which limit decided the amount; `unknown` where nobody has published the limits yet. */
export type JpLimit = 'none' | 'minimum' | 'maximum' | 'unknown'

export type LimitedPension = { readonly monthly: Explained<Rupiah>; readonly limit: JpLimit }

/** The lowest or the highest monthly pension of a month; `undefined` before the law and beyond the last published. */
export const jpLimitIn = (
  id: 'jp/minimum-pension' | 'jp/maximum-pension',
  month: Month,
): Dated<Rupiah> | undefined => (isPublishedIn(id, month) ? amountIn(id, month) : undefined)

/**
 * A pension within the limits of the month in which it begins. They hold for the pension that each recipient gets.
 * Where the limits are not published the pension stays as it is and says so: nothing is extrapolated.
 * Source: PP 45/2015 art. 18.
 */
export function withinLimits(pension: Explained<Rupiah>, start: Month): LimitedPension {
  const { amount, limit, minimum, maximum } = amountWithinLimits(pension.value, start)
  const isAsItWas = limit === 'none' || limit === 'unknown'
  const monthly = reasonOf(
    { unit: 'rupiah', value: amount },
    {
      ...(isAsItWas && pension.exact !== undefined ? { exact: pension.exact } : {}),
      label: pension.label,
      formula: formulaOf(limit),
      effectiveFrom: start,
      ruleVersion: 'jp-limits@2015-07',
      children: [pension, limitLeaf(MINIMUM, minimum), limitLeaf(MAXIMUM, maximum)],
    },
  )
  return { monthly, limit }
}

/** The amount of `withinLimits` without its reasons, and the limits of that month. */
export function amountWithinLimits(pension: Rupiah, start: Month) {
  const minimum = jpLimitIn('jp/minimum-pension', start)
  const maximum = jpLimitIn('jp/maximum-pension', start)
  const limit = limitOf(pension, minimum?.value, maximum?.value)
  const bound = { minimum, maximum, none: undefined, unknown: undefined }[limit]
  return { amount: bound?.value ?? pension, limit, minimum, maximum }
}

function limitOf(amount: Rupiah, minimum?: Rupiah, maximum?: Rupiah): JpLimit {
  if (minimum === undefined || maximum === undefined) return 'unknown'
  if (amount < minimum) return 'minimum'
  return amount > maximum ? 'maximum' : 'none'
}

const limitLeaf = (label: Words, limit: Dated<Rupiah> | undefined): Explanation =>
  limit === undefined
    ? {
        ...reasonOf(
          { unit: 'unknown', value: undefined },
          {
            label,
            formula: NOT_PUBLISHED,
            basis: 'PP 45/2015 art. 18(3)',
            ruleVersion: 'jp-limits@2015-07',
          },
        ),
        certainty: 'unverified',
      }
    : amountLeaf(label, limit)

function formulaOf(limit: JpLimit): Words {
  switch (limit) {
    case 'none':
      return { id: 'di antara kedua batas', en: 'between both limits' }
    case 'minimum':
      return { id: 'dinaikkan sampai pensiun paling sedikit', en: 'raised to the lowest pension' }
    case 'maximum':
      return { id: 'dibatasi sampai pensiun paling banyak', en: 'cut at the highest pension' }
    case 'unknown':
      return {
        id: 'tanpa batas, karena batas untuk bulan ini belum diumumkan',
        en: 'without limits, because those of this month are not published',
      }
  }
}

const MINIMUM: Words = { id: 'Pensiun paling sedikit', en: 'Lowest monthly pension' }
const MAXIMUM: Words = { id: 'Pensiun paling banyak', en: 'Highest monthly pension' }
const NOT_PUBLISHED: Words = { id: 'belum diumumkan', en: 'not published yet' }
