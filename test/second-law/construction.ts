import type { JsonObject, SecondAnswer } from './contributions.ts'
import { exact } from './exact.ts'
import { amountBySlices } from './slices.ts'

/** PP 44/2015 art. 54(2), 55(2): each slice of the value has its rate. Tax of 11 % comes off first, where it is in. */
export function construction({ contractValue, includesVat }: JsonObject): SecondAnswer {
  const value =
    includesVat === true
      ? exact((contractValue as bigint) * 100n, 111n)
      : exact(contractValue as bigint)
  const jkk = amountBySlices('jkk/construction-project-rate', value)
  const jkm = amountBySlices('jkm/construction-project-rate', value)
  return { result: { jkk, jkm, total: jkk + jkm } }
}
