import type { Instant } from '#values'
import type { CaseKind, OfficerAnswer } from './case.ts'

/** What one officer proposes to answer on a request about a membership number, or about name or birth date. */
export type NumberProposal = {
  readonly proposalId: string
  /** Whether it grants what was asked. */
  readonly grants: boolean
  readonly words: OfficerAnswer
  readonly proposedBy: string
  readonly proposedAt: Instant
}

/** A proposal with what became of it. */
export type ProposalOfCase = NumberProposal & {
  readonly state: 'proposed' | 'approved' | 'rejected'
  /** Why it was rejected, for officers. */
  readonly rejection: string | undefined
  readonly decidedAt: Instant | undefined
  readonly carriedOutAt: Instant | undefined
}

/** Requests that one officer alone never answers. */
export const needsTwo = (kind: CaseKind): boolean =>
  kind === 'number-join' || kind === 'number-disown' || kind === 'identity'
