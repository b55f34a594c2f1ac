import type { RecordToMove } from '#contributions'
import type { Instant, Kpj, LocalDate } from '#values'
import type { CaseKind, Entry, Evidence, MemberCase } from './case.ts'
import type { ShownClock } from './clock.ts'
import type { ProposalOfCase } from './number-proposal.ts'
import type { CarryRefusal } from './number-request.ts'

/** What an officer reads of a case. */
export type CaseForOfficer = {
  readonly found: MemberCase
  readonly clock: ShownClock | undefined
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
  /** Who brought it up. */
  readonly member: { readonly name: string; readonly kpjs: readonly Kpj[] }
  /** Present where it is about a number. */
  readonly request: NumberRequest | undefined
  /** Where two officers decide; the latest first. */
  readonly proposals: readonly ProposalOfCase[]
}

/** What officers see of a request about a number before they decide. */
export type NumberRequest = {
  readonly kpj: Kpj
  /** In whose record the number is now. */
  readonly holder:
    | { readonly kind: 'nobody' | 'own' | 'unclaimed' | 'elsewhere' }
    | { readonly kind: 'other'; readonly name: string; readonly kpjs: readonly Kpj[] }
  /** Why it could not be carried out as the records are; it is asked again when it is decided. */
  readonly obstacle: CarryRefusal | undefined
  /** What would move, and the balances; absent where the number is in no record. */
  readonly move: RecordToMove | undefined
}

/** A case in the officers' queue: nothing that is personal but its number. */
export type WaitingCase = {
  readonly number: string
  readonly kind: CaseKind
  readonly state: 'open' | 'asked'
  readonly openedAt: Instant
  readonly dueOn: LocalDate | undefined
  readonly takenBy: string | undefined
  /** Who proposed an answer that waits for a second officer. */
  readonly proposedBy: string | undefined
}

/** A number that lies with nobody: since when, and in which case it came there. */
export type DisputedNumber = {
  /** Its day. */
  readonly since: LocalDate
  /** Absent where the history does not say it. */
  readonly caseNumber: string | undefined
}
