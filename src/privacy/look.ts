import { type Instant, type LocalDate, ok, parseLocalDate, type Result, refused } from '#values'

/** Who did something with a member's data. */
export type Who =
  | { readonly kind: 'self' | 'operator' | 'system' }
  | {
      readonly kind: 'staff'
      /** As it was when they acted, where the entry says so; as it is now otherwise. */
      readonly role: string
      /** Empty where it is not known. */
      readonly office: string
      /** Absent where the agency does not show names. */
      readonly name: string | undefined
    }

/** An entry of the list: who did what, why, and with which fields; never a value. */
export type Look = {
  /** Its place in the member's history. */
  readonly seq: bigint
  readonly at: Instant
  readonly who: Who
  readonly action: string
  readonly purpose: string
  readonly fields: readonly string[]
  /** The case for which staff looked; absent for other matters. */
  readonly caseNumber: string | undefined
  /** False where it is another member's, whose number this one has: they cannot open it. */
  readonly isOwnCase: boolean
  /** The case in which the member asked why, once there is one. */
  readonly askedIn: string | undefined
}

/** Whose acts are listed. `people` are staff and operators: those who can look. */
export const WHOSE = ['people', 'staff', 'operator', 'system', 'self', 'all'] as const
export type Whose = (typeof WHOSE)[number]

type Kind = 'member' | 'staff' | 'operator' | 'system'

/** As the history knows them. */
export const KINDS_OF: Readonly<Record<Whose, readonly Kind[]>> = {
  people: ['staff', 'operator'],
  staff: ['staff'],
  operator: ['operator'],
  system: ['system'],
  self: ['member'],
  all: ['member', 'staff', 'operator', 'system'],
}

/** What of a member's data an entry is about, by the names of fields in the history. */
export const FIELDS_OF = {
  person: [
    ...['name', 'birth-date', 'birth-place', 'id-number', 'identity', 'nationality', 'sex'],
    ...['marital-status', 'tax-number', 'death'],
  ],
  family: ['family'],
  numbers: ['number', 'kpj', 'nik'],
  contacts: ['email', 'phone', 'contact', 'address', 'branch'],
  money: ['payout', 'payout-account', 'money', 'bank', 'pending-changes'],
  record: ['posting', 'employment', 'finding', 'employer', 'simulation', 'balance'],
  access: [
    'account',
    'password',
    'session',
    'device',
    'code',
    'freeze',
    'recovery',
    'recovery-code',
    'recovery-codes',
    'totp-secret',
    'passkey',
    'passkeys',
    'passkey-name',
    'password-hash',
    'sessions',
    'grade',
    'trusted-device',
    'second-step',
    'message-step',
    'freeze-code',
  ],
  cases: ['case', 'group', 'evidence'],
  choices: [
    ...['language', 'phrase', 'optional-messages', 'message-ways', 'quiet-hours', 'consent'],
  ],
  letters: ['letter', 'paper'],
  all: ['whole-record', 'history'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type FieldGroup = keyof typeof FIELDS_OF

export const isFieldGroup = (text: string): text is FieldGroup => Object.hasOwn(FIELDS_OF, text)

/** What the list was narrowed to. */
export type LookFilter = {
  readonly whose: Whose
  readonly group: FieldGroup | undefined
  /** Both days count. */
  readonly from: LocalDate | undefined
  readonly to: LocalDate | undefined
}

/** What was typed and chosen in the form of the list. */
export type LookWish = {
  readonly whose: string
  readonly field: string
  readonly from: string
  readonly to: string
}

export type FilterTrouble = 'from-wrong' | 'to-wrong' | 'to-before-from'

/** The filter; else everything that is wrong with it. A choice that the list does not have chooses nothing. */
export function filterOf(wish: LookWish): Result<LookFilter, readonly FilterTrouble[]> {
  const from = dayIn(wish.from)
  const to = dayIn(wish.to)
  const troubles: FilterTrouble[] = []
  if (from === 'wrong') troubles.push('from-wrong')
  if (to === 'wrong') troubles.push('to-wrong')
  if (from !== 'wrong' && to !== 'wrong' && from && to && to < from) troubles.push('to-before-from')
  if (troubles.length > 0 || from === 'wrong' || to === 'wrong') return refused(troubles)
  const whose = WHOSE.find((one) => one === wish.whose) ?? 'people'
  return ok({ whose, group: isFieldGroup(wish.field) ? wish.field : undefined, from, to })
}

function dayIn(text: string): LocalDate | undefined | 'wrong' {
  const typed = text.trim()
  return typed === '' ? undefined : (parseLocalDate(typed) ?? 'wrong')
}

const CASE_NUMBER = /^K-[0-9A-Z]{4}-[0-9A-Z]{4}$/

/** The number of the case that a matter names. */
export const caseIn = (reference: string | undefined): string | undefined =>
  reference !== undefined && CASE_NUMBER.test(reference) ? reference : undefined

/** Marks that the history keeps among the fields and that name none: how often, in which role, which request. */
const MARKS = /^(?:times-\d+|as-[a-z-]+|request-[0-9a-f-]+|staff-[0-9a-f-]+)$/

/** The fields of an entry without such marks. */
export const shownFields = (fields: readonly string[]): readonly string[] =>
  fields.filter((field) => !MARKS.test(field))
