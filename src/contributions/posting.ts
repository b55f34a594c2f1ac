import { add, type Kpj, type LocalDate, type Month, type Rupiah } from '#values'

export type Segment = 'wage-earner' | 'self-employed' | 'construction' | 'migrant'
export type PostingStatus = 'active' | 'joined' | 'left' | 'unpaid-leave' | 'reduced-hours'

/** What one posting paid, by programme and side. A reversal carries the same amounts below zero. */
export type Shares = {
  readonly jkk: Rupiah
  readonly jkm: Rupiah
  readonly jhtEmployer: Rupiah
  readonly jhtWorker: Rupiah
  readonly jpEmployer: Rupiah
  readonly jpWorker: Rupiah
}

/** One row of the ledger, as it was reported. Never changed: a correction is a reversal and a new posting. */
export type Posting = Shares & {
  readonly postingId: bigint
  readonly month: Month
  readonly kpj: Kpj
  /** Empty for the self-employed. */
  readonly employerNumber: string
  readonly employerName: string
  readonly segment: Segment
  readonly status: PostingStatus
  readonly depositedOn: LocalDate
  readonly recordedOn: LocalDate
  readonly revision: number
  readonly reversal: boolean
  readonly wage: Rupiah
  readonly backPay: Rupiah
}

/** Both sides of all programmes together. */
export const contributionOf = (shares: Shares): Rupiah =>
  add(
    shares.jkk,
    shares.jkm,
    shares.jhtEmployer,
    shares.jhtWorker,
    shares.jpEmployer,
    shares.jpWorker,
  )

/** Postings that were not undone, in their given order; reversals themselves are left out. */
export function standing<Row extends Posting>(postings: readonly Row[]): readonly Row[] {
  const undone = new Set(postings.filter((row) => row.reversal).map(undoneKey))
  return postings.filter((row) => !row.reversal && !undone.has(revisionKey(row)))
}

/** Names one revision of one reported row. */
export const revisionKey = (row: Posting): string => key(row, row.revision)

/** The revision that a reversal undoes: the one before it. */
export const undoneKey = (reversal: Posting): string => key(reversal, reversal.revision - 1)

const key = (row: Posting, revision: number): string =>
  [row.month, row.kpj, row.employerNumber, row.depositedOn, revision].join('|')
