import type { MovedRecord } from '#contributions'
import type { Instant, Kpj } from '#values'

/** A request about a number that two officers granted. */
export type GrantedRequest = {
  readonly kind: 'number-join' | 'number-disown'
  readonly kpj: Kpj
  /** Who asked. */
  readonly memberId: bigint
  readonly caseNumber: string
  /** Who proposed it and who approved. */
  readonly officers: readonly [string, string]
  /** Whose act carrying it out is. */
  readonly by: {
    readonly actorKind: 'staff' | 'operator'
    readonly actor: string
    /** Of an officer: in which role and from where, for which case. */
    readonly from?: { readonly role: string; readonly office: string; readonly reference: string }
  }
  readonly now: Instant
}

/** Why a number stays where it is. */
export type CarryRefusal =
  | 'import-unfinished'
  | 'unknown-kpj'
  | 'one-record'
  | 'was-here-before'
  | 'birth-date'
  | 'id-number'
  | 'not-in-record'
  | 'last-number'
  | 'officer-excluded'

/** What went, and whether the record that had the number is left without any, so that nobody signs in to it. */
export type Carried = MovedRecord & { readonly isClosed: boolean }

/** Why there is nothing to carry out in a case. */
export type GrantRefusal =
  | 'no-such-case'
  | 'not-this-number'
  | 'not-their-case'
  | 'not-granted'
  | 'other-officers'
  | 'carried-out'
