import {
  dayIn,
  type Month,
  plusDays,
  plusMonths,
  type Rupiah,
  rupiah,
  yearOf,
  ZERO_RUPIAH,
} from '#values'
import { isKnownYear } from './minimum-wages.ts'
import type { Finding, PostingRow, PostingStatus } from './types.ts'

/** What was different in one month. With a `finding` it is a planted fault, without one an innocent oddity. */
export type Twist = {
  readonly finding?: Finding
  /** Whether it is told of that month; always, where nothing is said. */
  told?(at: Month): boolean
  readonly status?: PostingStatus
  /** The wage of that month, from the one agreed. */
  wage?(agreed: number): number
  /** What was posted instead of the lawful row. */
  rows?(lawful: PostingRow): readonly PostingRow[]
}

/** Nothing was posted. */
export const missing: Twist = { finding: 'missing', rows: () => [] }

/** Deposited so many days after it was due; give 10 at least, so that no holiday matters. */
export const lateBy = (days: number): Twist => ({
  finding: 'late',
  rows: (row) => {
    const depositedOn = plusDays(dueDay(row), days)
    return [{ ...row, depositedOn, recordedOn: plusDays(depositedOn, 2) }]
  },
})

/** Recorded so many days after it was deposited. */
export const recordedAfter = (days: number): Twist => ({
  finding: 'recorded-late',
  rows: (row) => [{ ...row, recordedOn: plusDays(row.depositedOn, days) }],
})

/** A wage of so many thousandths of the agreed one; told in the first month only. */
export const wageCut = (thousandths: number, told: 'told' | 'goes-on'): Twist => ({
  ...(told === 'told' ? { finding: 'wage-drop' as const } : {}),
  wage: (agreed) => Math.floor((agreed * thousandths) / 1_000_000) * 1000,
})

/** The reported wage itself is below the minimum wage; told in the years whose minimum is known. */
export const belowMinimum: Twist = {
  finding: 'wage-below-minimum',
  told: (at) => isKnownYear(yearOf(at)),
}

/** The employer's JHT share at 2 % instead of 3.7 %. */
export const employerPaysTooLittleJht: Twist = {
  finding: 'wrong-rate',
  rows: (row) => [{ ...row, jhtEmployer: row.jhtWorker }],
}

/** JP was not paid although the employer's size makes it compulsory. */
export const withoutJp: Twist = {
  finding: 'programme-missing',
  rows: (row) => [{ ...row, jpEmployer: ZERO_RUPIAH, jpWorker: ZERO_RUPIAH }],
}

/** JP was taken from the whole wage, also above the ceiling. */
export const jpAboveCeiling: Twist = {
  finding: 'ceiling-ignored',
  rows: (row) => [
    { ...row, jpEmployer: percentOf(row.wage, 2n), jpWorker: percentOf(row.wage, 1n) },
  ],
}

/** Posted a second time, a week later. */
export const twice: Twist = {
  finding: 'duplicate',
  rows: (row) => [
    row,
    { ...row, depositedOn: plusDays(row.depositedOn, 7), recordedOn: plusDays(row.recordedOn, 7) },
  ],
}

/** Posted for a month wholly after the employment had ended. */
export const afterTheEnd: Twist = { finding: 'overlap' }

/** Innocent: leave without pay that the employer reported. */
export const unpaidLeave: Twist = { status: 'unpaid-leave', wage: () => 0 }

/** Innocent: fewer hours for a stated while. */
export const reducedHours = (thousandths: number): Twist => ({
  status: 'reduced-hours',
  wage: (agreed) => Math.floor((agreed * thousandths) / 1_000_000) * 1000,
})

/** Innocent: a rise that was paid for earlier months as well. */
export const backPay = (amount: bigint): Twist => ({
  rows: (row) => [{ ...row, backPay: rupiah(amount) }],
})

/** The same twist in a stretch of months, both ends included, given as months ago. */
export function during(earliest: number, latest: number, twist: Twist): Record<number, Twist> {
  return Object.fromEntries(
    Array.from({ length: earliest - latest + 1 }, (_, index) => [latest + index, twist]),
  )
}

/** The 15th of the next month; for the self-employed of the month itself. */
const dueDay = (row: PostingRow) =>
  dayIn(row.segment === 'self-employed' ? row.month : plusMonths(row.month, 1), 15)
const percentOf = (amount: bigint, percent: bigint): Rupiah =>
  rupiah((amount * percent + 50n) / 100n)
