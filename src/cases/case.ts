import type { Instant, Kpj, LocalDate, Month } from '#values'
import type { CaseState } from './case-state.ts'
import type { KeptClock } from './clock.ts'
import type { Identity, IdentityWish } from './identity-wish.ts'

/** One file has at most so many bytes. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024
/** What was sent of a file that never came whole is kept so long. */
export const UPLOAD_HOURS = 24
/** Files of one case. */
export const MOST_FILES = 5
/** All files of a member, in all cases together. */
export const MOST_BYTES_OF_ONE = 200 * 1024 * 1024
/** Cases of a member that wait for an answer. */
export const MOST_UNANSWERED = 20
/** Cases that a member opens within 30 days. */
export const MOST_IN_30_DAYS = 30
/** What is written and done in one case. */
export const MOST_ENTRIES = 200
/** Months that a case is about besides the first. */
export const MOST_OTHER_MONTHS = 11
/** Letters of a message. */
export const LONGEST_TEXT = 4000

/** An employer as the record knows it, under one membership number. */
export type Employer = {
  /** Empty for the self-employed. */
  readonly employerNumber: string
  readonly employerName: string
  readonly kpj: Kpj
}

/** What a case is about. */
export type Subject =
  | {
      readonly kind: 'month'
      readonly month: Month
      /** Other months of the same employer with the same trouble, in order; absent for none. */
      readonly also?: readonly Month[]
      readonly employer: Employer
    }
  | { readonly kind: 'employer'; readonly employer: Employer }
  | { readonly kind: 'number-join' | 'number-disown'; readonly kpj: Kpj }
  /** As it was on record when the case was opened, and as it should be. */
  | { readonly kind: 'identity'; readonly before: Identity; readonly wanted: IdentityWish }
  /** An entry of the list of who looked at their data. */
  | { readonly kind: 'look'; readonly seq: string; readonly at: Instant }
  /** Their account was frozen twice within 30 days: the portal itself asks officers to look into it. */
  | { readonly kind: 'frozen-again' }
  | { readonly kind: 'balance' | 'other' }

export type CaseKind = Subject['kind']

/** A case as it is kept. */
export type MemberCase = KeptClock & {
  readonly memberId: bigint
  readonly caseId: string
  readonly number: string
  readonly subject: Subject
  readonly state: CaseState
  readonly openedAt: Instant
  readonly changedAt: Instant
  readonly reopenedAt: Instant | undefined
  /** Whether the day is the agency's promise or set by law. */
  readonly deadlineBasis: 'promised' | 'legal'
  /** The officer who has it in hand. */
  readonly takenBy: string | undefined
}

/** What was written or done in a case. */
export type EntryContent =
  | {
      readonly kind: 'opened' | 'opened-by-us' | 'message' | 'question' | 'closed' | 'reopened'
      readonly text: string
    }
  | { readonly kind: 'evidence'; readonly evidenceId: string }
  | ({ readonly kind: 'answer' } & OfficerAnswer)

/** An answer gives its reason, what happens next, and by when, where a day can be named. */
export type OfficerAnswer = {
  readonly reason: string
  readonly nextStep: string
  readonly until: LocalDate | undefined
}

export type Entry = {
  readonly seq: number
  readonly at: Instant
  readonly content: EntryContent
  /** The officer who wrote it; absent for the member. */
  readonly staffId: string | undefined
}

/** A file of a case. */
export type Evidence = {
  readonly evidenceId: string
  /** Which file of the case, from 1. */
  readonly position: number
  readonly mediaType: MediaType
  /** As the member called it. */
  readonly name: string
  readonly bytes: number
  readonly addedAt: Instant
}

export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png'

const ENDINGS: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** What a file is called when it is downloaded: nothing that the sender chose. */
export const fileNameOf = (
  number: string,
  { position, mediaType }: Pick<Evidence, 'position' | 'mediaType'>,
): string => `${number}-${position}.${ENDINGS[mediaType]}`

/** Where the record's row is disputed: a month of an employer, or with `month` absent all of them. */
export type Mark = {
  readonly number: string
  readonly state: CaseState
  readonly month: Month | undefined
  readonly employerNumber: string
  readonly kpj: Kpj
}

/** What of the record a case marks. */
export type Marked = Omit<Mark, 'number' | 'state'>

/** What of the record a case disputes, each month of its own; only months and an employer stand in rows. */
export function marksIn(subject: Subject): readonly Marked[] {
  if (subject.kind !== 'month' && subject.kind !== 'employer') return []
  const { employerNumber, kpj } = subject.employer
  const months = subject.kind === 'month' ? monthsIn(subject) : [undefined]
  return months.map((month) => ({ employerNumber, kpj, month }))
}

/** The months that a case is about, in order. */
export const monthsIn = ({
  month,
  also = [],
}: Pick<Extract<Subject, { kind: 'month' }>, 'month' | 'also'>): readonly Month[] =>
  [...also, month].toSorted()
