import type { JsonObject, SecondAnswer } from './contributions.ts'
import { entryOn } from './dated-values.ts'

/** From this day each school year has its amount. */
const YEARLY = '2019-12-02'

/** PP 44/2015 art. 34(1)-(2), PP 82/2019 art. 34(1)-(3): by the day of death; the scholarship where children are given. */
export function jkm(input: JsonObject): SecondAnswer {
  const day = String(input.diedOn)
  if (day < '2015-07-01')
    return { refusal: { kind: 'before-the-law', date: day, firstDate: '2015-07-01' } }
  const children = (input.children ?? []) as readonly JsonObject[]
  const least = 12n * (entryOn('jkm/scholarship-least-years', day)?.years ?? 0n)
  const isLongEnough = (input.contributionMonths as bigint) >= least
  const components = [
    { name: 'lump-sum', amount: entryOn('jkm/lump-sum', day)?.amount ?? 0n },
    { name: 'periodic', amount: entryOn('jkm/periodic-amount', day)?.amount ?? 0n },
    { name: 'funeral', amount: entryOn('jkm/funeral-amount', day)?.amount ?? 0n },
    ...(children.length === 0
      ? []
      : [{ name: 'scholarship', amount: isLongEnough ? scholarship(children, day) : 0n }]),
  ]
  let total = 0n
  for (const { amount } of components) total += amount
  return { result: { components, total } }
}

/** Before 2 December 2019 once, for who has a child at school; since then for the two children with the most. */
function scholarship(children: readonly JsonObject[], day: string): bigint {
  const ofChild = children.map(({ remainingYears }) => yearly(Object(remainingYears), day))
  if (day < YEARLY)
    return ofChild.some(({ isAtSchool }) => isAtSchool)
      ? (entryOn('scholarship/once-amount', day)?.amount ?? 0n)
      : 0n
  const most = Number(entryOn('scholarship/most-children', day)?.times ?? 0n)
  const largestFirst = ofChild.map(({ amount }) => amount).toSorted((a, b) => Number(b - a))
  let paid = 0n
  for (const amount of largestFirst.slice(0, most)) paid += amount
  return paid
}

function yearly(ahead: Readonly<Record<string, bigint>>, day: string) {
  let [amount, isAtSchool] = [0n, false]
  for (const [level, years] of Object.entries(ahead)) {
    const longest = asCount(entryOn('scholarship/longest-years', day)?.items?.[level])
    const aYear = asCount(entryOn('scholarship/yearly-amount', day)?.items?.[level])
    for (let year = 1n; year <= years && year <= longest; year += 1n) amount += aYear
    isAtSchool ||= years > 0n
  }
  return { amount, isAtSchool }
}

/** A row of a table: the number alone, or with what is to be said of it. */
const asCount = (row: bigint | { readonly count: bigint } | undefined): bigint =>
  typeof row === 'object' ? row.count : (row ?? 0n)
