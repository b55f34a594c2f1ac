import { everyEntry } from './dated-values.ts'
import { type Exact, exact, perCent, product, sum, wholeRupiah } from './exact.ts'

/** Each slice of a value has its rate, by the first table of a quantity; rounded once. */
export function amountBySlices(id: string, value: Exact): bigint {
  const slices = everyEntry(id)[0]?.slices ?? []
  let total = exact(0n)
  slices.forEach(({ above, rate }, index) => {
    const upTo = slices[index + 1]?.above
    const top = upTo !== undefined && isMore(value, upTo) ? exact(upTo) : value
    if (isMore(value, above)) total = sum(total, product(sum(top, exact(-above)), perCent(rate)))
  })
  return wholeRupiah(total)
}

const isMore = ({ top, bottom }: Exact, amount: bigint): boolean => top > amount * bottom
