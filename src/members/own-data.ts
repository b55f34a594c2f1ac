import type { Instant, LocalDate } from '#values'
import type { IdKind } from './person.ts'

/** What is kept with its history, one value at a time. */
export type FactField = 'name' | 'birth-date' | 'marital-status' | 'tax-number'

export const MARITAL_STATUSES = ['single', 'married', 'widowed', 'divorced'] as const
export type MaritalStatus = (typeof MARITAL_STATUSES)[number]

export const isMaritalStatus = (text: string | undefined): text is MaritalStatus =>
  MARITAL_STATUSES.some((status) => status === text)

/** A value as it is, or was, with when and where it came from. */
export type Held = {
  readonly value: string
  readonly since: Instant
  readonly until: Instant | undefined
  /** Where it came from: an import, the member who proved it, or a case. */
  readonly source: string
}

/** An address as it is, or was; the area is empty and the post code absent where no source said them. */
export type HeldAddress = Omit<Held, 'value'> & {
  readonly areaCode: string
  readonly street: string
  readonly postCode: string | undefined
}

/** Every field of which the page shows a history. */
export const HISTORY_FIELDS = [
  'name',
  'birth-date',
  'email',
  'phone',
  'address',
  'marital-status',
  'tax-number',
] as const
export type HistoryField = (typeof HISTORY_FIELDS)[number]

export const isHistoryField = (text: string | undefined): text is HistoryField =>
  HISTORY_FIELDS.some((field) => field === text)

/** What we know of a member themselves; each list is the newest first. */
export type OwnData = {
  readonly memberId: bigint
  readonly idKind: IdKind
  readonly idNumber: string
  readonly birthDate: LocalDate
  readonly sex: string | undefined
  readonly nationality: string | undefined
  readonly knownSince: Instant
  readonly source: string
  readonly facts: Readonly<Record<FactField, readonly Held[]>>
  readonly emails: readonly Held[]
  readonly phones: readonly Held[]
  readonly addresses: readonly HeldAddress[]
}

/** The first of a list that still holds. */
export const current = <Value extends { readonly until: Instant | undefined }>(
  list: readonly Value[],
): Value | undefined => list.find(({ until }) => until === undefined)

/** Every one that still holds: a member may have several e-mail addresses. */
export const currents = <Value extends { readonly until: Instant | undefined }>(
  list: readonly Value[],
): readonly Value[] => list.filter(({ until }) => until === undefined)

/** So much of an identity number as its owner knows it by: `3174••••••••0001`. */
export const maskedNumber = (number: string): string =>
  number.length < 9
    ? '•'.repeat(number.length)
    : `${number.slice(0, 4)}${'•'.repeat(number.length - 8)}${number.slice(-4)}`

/**
 * Whether a NIK was given out in another regency than an address lies in. That is lawful: people move and keep their NIK.
 * False where either does not say.
 */
export function isNikOfElsewhere(
  { idKind, idNumber }: Pick<OwnData, 'idKind' | 'idNumber'>,
  areaCode: string,
): boolean {
  const regency = areaCode.replaceAll('.', '').slice(0, 4)
  return idKind === 'nik' && regency.length === 4 && !idNumber.startsWith(regency)
}
