import type { Month, Rupiah, Words } from '#values'
import type { Explanation } from '../../explained.ts'
import { isPublishedIn } from '../../known-until.ts'
import { amountIn, type Dated, leaf } from '../../parameters.ts'

export type WageCeiling = Dated<Rupiah> & {
  /** Whether a ceiling was published for that month. If not, the value is the last published one. */
  readonly isPublished: boolean
}

/**
 * The highest monthly wage that counts for JP; `undefined` before July 2015.
 * It moves every March. From the first March without an announcement on, the last one stands in, marked unverified:
 * growth can be negative (2021), so not even a floor is known. Source: PP 45/2015 art. 29(2)-(4).
 */
export function wageCeilingIn(month: Month): WageCeiling | undefined {
  const ceiling = amountIn('jp/wage-ceiling', month)
  if (ceiling === undefined) return undefined
  const isPublished = isPublishedIn('jp/wage-ceiling', month)
  return isPublished
    ? { ...ceiling, isPublished }
    : { ...ceiling, isPublished, certainty: 'unverified', note: NOT_PUBLISHED }
}

export const ceilingLeaf = (ceiling: WageCeiling): Explanation =>
  leaf(ceiling, CEILING, { unit: 'rupiah', value: ceiling.value })

const NOT_PUBLISHED = 'the ceiling of this month is not published; the last published one stands in'
const CEILING: Words = { id: 'Batas upah JP', en: 'JP wage ceiling' }
