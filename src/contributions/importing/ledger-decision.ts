import { negated, type ReportedRow } from './reported-row.ts'

/** The newest revision that the ledger holds of a key. */
export type Standing = {
  readonly revision: number
  /** True when nothing was posted after the reversal. */
  readonly reversal: boolean
  readonly content: string
  readonly importId: bigint
}

/** A row to add to the ledger. */
export type NewPosting = Standing & { readonly memberId: bigint; readonly row: ReportedRow }

export type Verdict = 'imported' | 'corrected' | 'unchanged' | 'differs' | 'differs-in-file'

export type LedgerRules = {
  readonly importId: bigint
  readonly corrections: boolean
  /** Imports of the very same file, this one among them. */
  readonly sameFile: ReadonlySet<bigint>
}

/**
 * Decides rows one after another against what stands, which it keeps up to date.
 * A file that says two things about one key contradicts itself: the second is rejected even as a
 * correction, so that the same file a second time changes nothing.
 */
export class LedgerDecision {
  readonly postings: NewPosting[] = []
  readonly #standing: Map<string, Standing>
  readonly #rules: LedgerRules

  constructor(standing: Map<string, Standing>, rules: LedgerRules) {
    this.#standing = standing
    this.#rules = rules
  }

  decide(row: ReportedRow, memberId: bigint): Verdict {
    const found = this.#standing.get(row.key)
    const { corrections, sameFile, importId } = this.#rules
    if (found === undefined || found.reversal) {
      this.#post(row, memberId, found === undefined ? 0 : found.revision + 1)
      return 'imported'
    }
    if (found.content === row.content) return 'unchanged'
    if (sameFile.has(found.importId)) return 'differs-in-file'
    if (!corrections) return 'differs'
    const revision = found.revision + 1
    const content = negated(found.content)
    this.postings.push({ memberId, row, revision, reversal: true, content, importId })
    this.#post(row, memberId, revision + 1)
    return 'corrected'
  }

  #post(row: ReportedRow, memberId: bigint, revision: number): void {
    const { importId } = this.#rules
    const { content } = row
    const posting = { memberId, row, revision, reversal: false, content, importId }
    this.postings.push(posting)
    this.#standing.set(row.key, posting)
  }
}
