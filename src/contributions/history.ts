import { add, type Kpj, type LocalDate, type Rupiah, ZERO_RUPIAH } from '#values'
import { grouped } from './grouped.ts'
import {
  contributionOf,
  type Posting,
  revisionKey,
  type Shares,
  standing,
  undoneKey,
} from './posting.ts'

/** Why a row is not simply a payment: it undoes another, was undone, or stands in place of one that was. */
export type Correction = 'reversal' | 'reversed' | 'replacement'

export type HistoryRow = Posting & {
  readonly contribution: Rupiah
  readonly correction: Correction | undefined
}

/** Sums over rows; reversals count below zero, so a corrected month counts once. */
export type Totals = Shares & {
  readonly wage: Rupiah
  readonly backPay: Rupiah
  readonly contribution: Rupiah
}

/** What one employer paid under one membership number. */
export type EmployerHistory = {
  readonly employerNumber: string
  readonly employerName: string
  readonly kpj: Kpj
  readonly rows: readonly HistoryRow[]
  readonly totals: Totals
}

export type YearHistory = {
  readonly year: number
  /** Months in which a posting stands. */
  readonly months: number
  readonly employers: readonly EmployerHistory[]
  readonly totals: Totals
}

/**
 * The postings of the months of one year, by employer and membership number, in the order of the first
 * month each of them paid. `postings` come in the order of the store, which each employer's rows keep.
 */
export function yearHistory(year: number, postings: readonly Posting[]): YearHistory {
  const rows = historyRows(postings)
  const groups = grouped(rows, (row) => `${row.employerNumber}|${row.kpj}`)
  return {
    year,
    months: new Set(standing(postings).map((row) => row.month)).size,
    employers: [...groups.values()].map(employerHistory),
    totals: totalsOf(rows),
  }
}

/** The same postings with their sum and what corrected them; a reversal and what it undoes must both be there. */
export function historyRows(postings: readonly Posting[]): readonly HistoryRow[] {
  const undone = new Set(postings.filter((row) => row.reversal).map(undoneKey))
  return postings.map((row) => ({
    ...row,
    contribution: contributionOf(row),
    correction: correctionOf(row, undone),
  }))
}

/** The sum of each amount; all zero for no rows. */
export function totalsOf(rows: readonly Posting[]): Totals {
  const sum = (amount: (row: Posting) => Rupiah): Rupiah =>
    rows.length === 0 ? ZERO_RUPIAH : add(...rows.map(amount))
  return {
    wage: sum((row) => row.wage),
    backPay: sum((row) => row.backPay),
    jkk: sum((row) => row.jkk),
    jkm: sum((row) => row.jkm),
    jhtEmployer: sum((row) => row.jhtEmployer),
    jhtWorker: sum((row) => row.jhtWorker),
    jpEmployer: sum((row) => row.jpEmployer),
    jpWorker: sum((row) => row.jpWorker),
    contribution: sum(contributionOf),
  }
}

/** Whether a row says that its month was paid by `today`: it stands, was deposited by then, and is of money. */
export const isPaidMonth = (row: HistoryRow, today: LocalDate): boolean =>
  row.correction !== 'reversal' &&
  row.correction !== 'reversed' &&
  row.depositedOn <= today &&
  row.contribution > 0n

/** What the history page shows: the years there are, and one of them; nothing at all for a new member. */
export type HistoryView = {
  readonly years: readonly number[]
  readonly shown: YearHistory | undefined
}

/** The year a member sees first: the newest with postings that is not after `currentYear`, else the newest of all. */
export const firstShownYear = (
  years: readonly number[],
  currentYear: number,
): number | undefined => {
  const past = years.filter((year) => year <= currentYear)
  return past.length > 0 ? Math.max(...past) : years.length > 0 ? Math.max(...years) : undefined
}

function employerHistory(rows: readonly HistoryRow[]): EmployerHistory {
  const [first] = rows
  if (first === undefined) throw new RangeError('an employer without rows has no history')
  return {
    employerNumber: first.employerNumber,
    employerName: first.employerName,
    kpj: first.kpj,
    rows,
    totals: totalsOf(rows),
  }
}

function correctionOf(row: Posting, undone: ReadonlySet<string>): Correction | undefined {
  if (row.reversal) return 'reversal'
  if (undone.has(revisionKey(row))) return 'reversed'
  return row.revision > 0 ? 'replacement' : undefined
}
