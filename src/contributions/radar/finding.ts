import type { Kpj, LocalDate, Month, Rupiah } from '#values'
import type { Share } from '../everywhere/right-amounts.ts'

/** Every kind of finding, in the order in which a month tells them: what is gone before what is only late. */
export const FINDING_KINDS = [
  'missing',
  'wage-below-minimum',
  'programme-missing',
  'wrong-rate',
  'ceiling-ignored',
  'wage-drop',
  'overlap',
  'duplicate',
  'late',
  'recorded-late',
] as const

export type FindingKind = (typeof FINDING_KINDS)[number]

/** Where something was found. One finding of a kind a place. */
export type Place = {
  readonly kpj: Kpj
  /** Empty for the self-employed. */
  readonly employerNumber: string
  readonly month: Month
}

/** A share that is not as the law says: `lawful` is the amount it should be. */
export type WrongShare = {
  readonly share: Share
  readonly posted: Rupiah
  readonly lawful: Rupiah
}

/** What was seen, by kind: the facts from which the page's sentences are made. */
export type Evidence =
  | { readonly kind: 'missing'; readonly dueOn: LocalDate; readonly wage: Rupiah | undefined }
  | { readonly kind: 'late'; readonly dueOn: LocalDate; readonly depositedOn: LocalDate }
  | {
      readonly kind: 'recorded-late'
      readonly depositedOn: LocalDate
      readonly recordedOn: LocalDate
    }
  | {
      readonly kind: 'wage-below-minimum'
      readonly wage: Rupiah
      readonly minimum: Rupiah
      readonly province: string
    }
  | { readonly kind: 'wage-drop'; readonly wage: Rupiah; readonly median: Rupiah }
  | {
      readonly kind: 'wrong-rate' | 'programme-missing' | 'ceiling-ignored'
      readonly wage: Rupiah
      readonly shares: readonly WrongShare[]
    }
  | { readonly kind: 'duplicate'; readonly depositedOn: LocalDate; readonly wage: Rupiah }
  | { readonly kind: 'overlap'; readonly endedOn: LocalDate }

/** Money by what it is for, both sides together. */
export type Money = {
  /** JKK and JKM. */
  readonly insurance: Rupiah
  readonly jht: Rupiah
  readonly jp: Rupiah
}

/**
 * One thing that was seen. `amount` is that of the contract: lawful minus posted over all programmes of the posting, below
 * zero where too much was taken, 0 where no money is missing. `money` is the part that this kind alone explains, so that
 * the money of several kinds in one month may be added up.
 */
export type Sighting = {
  readonly evidence: Evidence
  readonly amount: Rupiah
  readonly money: Money
}

/** What is wrong of one kind in one month of one employer: each posting is judged alone, so it may be seen twice. */
export type Finding = Place & {
  readonly kind: FindingKind
  /** At least one. */
  readonly sightings: readonly Sighting[]
}
