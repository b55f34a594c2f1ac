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

/** Requests that one officer alone never answers. */
export const needsTwo = (kind: CaseKind): boolean =>
  kind === 'number-join' || kind === 'number-disown' || kind === 'identity'
