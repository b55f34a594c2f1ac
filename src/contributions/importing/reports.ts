import type { NewPosting } from './ledger-decision.ts'
import { employerNumberOf, type ReportedEmployer } from './reported-row.ts'

/** A posting that stands, among those just written. */
export type Report = NewPosting

/** When a row speaks of: the later one is right about employment and employer. Sorts as text. */
const rankOf = ({ row }: Report): string => `${row.month}|${row.depositedOn}|${row.recordedOn}`

/**
 * What the postings say about each employment: the latest by month, deposit and record, and of equals
 * the last. So it does not matter how a file is cut into blocks.
 */
export function latestEmployments(reports: readonly Report[]): readonly Report[] {
  return latest(
    reports,
    ({ memberId, row }) => `${memberId}|${row.kpj}|${row.startedOn}|${employerNumberOf(row)}`,
    rankOf,
  )
}

export type EmployerReport = Report & { readonly employer: ReportedEmployer }

/** What the postings say about each employer: the latest by month and record. */
export function latestEmployers(reports: readonly Report[]): readonly EmployerReport[] {
  const withEmployer = reports.flatMap((report) =>
    report.row.employer === undefined ? [] : [{ ...report, employer: report.row.employer }],
  )
  return latest(
    withEmployer,
    ({ employer }) => employer.number,
    ({ row }) => `${row.month}|${row.recordedOn}`,
  )
}

function latest<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  rank: (item: Item) => string,
): readonly Item[] {
  const found = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    const known = found.get(key)
    if (known === undefined || rank(item) >= rank(known)) found.set(key, item)
  }
  return [...found.values()]
}

/** The first year in which money of each number changed: snapshots from there on no longer hold. */
export function firstYears(postings: readonly NewPosting[]): readonly {
  readonly memberId: bigint
  readonly kpj: NewPosting['row']['kpj']
  readonly year: number
}[] {
  const found = new Map<string, NewPosting>()
  for (const posting of postings) {
    const known = found.get(posting.row.kpj)
    if (known === undefined || posting.row.depositedOn < known.row.depositedOn) {
      found.set(posting.row.kpj, posting)
    }
  }
  return [...found.values()].map(({ memberId, row }) => ({
    memberId,
    kpj: row.kpj,
    year: Number(row.depositedOn.slice(0, 4)),
  }))
}
