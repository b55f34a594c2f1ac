import { inTextOrder } from '#values'
import type { NewPosting } from './ledger-decision.ts'
import { employerNumberOf } from './reported-row.ts'

/** A posting that stands, among those just written. */
export type Report = NewPosting

/**
 * What the postings say about each employment: the latest by month, deposit and record, and of equals
 * the last. So it does not matter how a file is cut into blocks.
 */
export const latestEmployments = (reports: readonly Report[]): readonly Report[] =>
  latest(
    reports,
    ({ row }) => row.person.kpj + row.startedOn + employerNumberOf(row),
    (a, b) =>
      inTextOrder(a.row.month, b.row.month) ||
      inTextOrder(a.row.depositedOn, b.row.depositedOn) ||
      inTextOrder(a.row.recordedOn, b.row.recordedOn),
  )

/** What the postings say about each employer: the latest by month and record, and of equals the last. */
export const latestEmployers = (reports: readonly Report[]): readonly Report[] =>
  latest(
    reports.filter(({ row }) => row.employer !== undefined),
    ({ row }) => employerNumberOf(row),
    (a, b) =>
      inTextOrder(a.row.month, b.row.month) || inTextOrder(a.row.recordedOn, b.row.recordedOn),
  )

function latest<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const found = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    const known = found.get(key)
    if (known === undefined || compare(item, known) >= 0) found.set(key, item)
  }
  return [...found.values()]
}

/** The first year in which money of each number changed: snapshots from there on no longer hold. */
export function firstYears(postings: readonly NewPosting[]): readonly {
  readonly memberId: bigint
  readonly kpj: NewPosting['row']['person']['kpj']
  readonly year: number
}[] {
  const found = new Map<string, NewPosting>()
  for (const posting of postings) {
    const known = found.get(posting.row.person.kpj)
    if (known === undefined || posting.row.depositedOn < known.row.depositedOn) {
      found.set(posting.row.person.kpj, posting)
    }
  }
  return [...found.values()].map(({ memberId, row }) => ({
    memberId,
    kpj: row.person.kpj,
    year: Number(row.depositedOn.slice(0, 4)),
  }))
}
