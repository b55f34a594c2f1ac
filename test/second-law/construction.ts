import type { JsonObject, SecondAnswer } from './contributions.ts'
import { everyEntry } from './dated-values.ts'
import { type Exact, exact, perCent, product, sum, wholeRupiah } from './exact.ts'

/** PP 44/2015 art. 54(2), 55(2): each slice of the value has its rate. Tax of 11 % comes off first, where it is in. */
export function construction({ contractValue, includesVat }: JsonObject): SecondAnswer {
  const value =
    includesVat === true
      ? exact((contractValue as bigint) * 100n, 111n)
      : exact(contractValue as bigint)
  const [jkk, jkm] = [ofSlices('jkk', value), ofSlices('jkm', value)]
  return { result: { jkk, jkm, total: jkk + jkm } }
}

function ofSlices(programme: string, value: Exact): bigint {
  const slices = everyEntry(`${programme}/construction-project-rate`)[0]?.slices ?? []
  let total = exact(0n)
  slices.forEach(({ above, rate }, index) => {
    const upTo = slices[index + 1]?.above
    const top = upTo !== undefined && isMore(value, upTo) ? exact(upTo) : value
    if (isMore(value, above)) total = sum(total, product(sum(top, exact(-above)), perCent(rate)))
  })
  return wholeRupiah(total)
}

const isMore = ({ top, bottom }: Exact, amount: bigint): boolean => top > amount * bottom
