import type { Language, LocalDate, Month, Result, Rupiah, Words } from '#values'
import { ok, plusMonths, refused } from '#values'
import type { WageBand } from './wage-band.ts'

/** What a letter may say; nothing else of the member is in it but the name and the last letters of the number. */
export const LETTER_FACTS = ['membership', 'months', 'employer', 'wage', 'balance'] as const
export type LetterFact = (typeof LETTER_FACTS)[number]

export const PURPOSES = ['bank', 'landlord', 'embassy', 'school'] as const
export type Purpose = (typeof PURPOSES)[number]
export const SPANS = [12, 24, 36] as const
export type Span = (typeof SPANS)[number]
/** For how many months a letter may be good. */
export const VALIDITIES = [1, 3, 6] as const
export type Validity = (typeof VALIDITIES)[number]
/** Letters of the name of whom it is for. */
export const LONGEST_RECIPIENT = 80

export type LetterWish = {
  readonly purpose: Purpose
  readonly recipient: string
  readonly language: Language
  readonly validity: Validity
  readonly facts: readonly LetterFact[]
  readonly span: Span
}

/** What the record says on the day of the letter; absent is what it does not know. */
export type LetterRecord = {
  readonly name: string
  readonly kpj: string
  readonly today: LocalDate
  readonly activeSince: Month | undefined
  readonly months: { readonly paid: number; readonly from: Month; readonly through: Month }
  readonly employers: readonly string[]
  readonly wage: { readonly band: WageBand; readonly month: Month } | undefined
  readonly balance: { readonly total: Rupiah; readonly unknownYears: readonly number[] } | undefined
}

/** What is wrong with a form, by its field. */
export type LetterTrouble =
  | { readonly field: 'purpose'; readonly kind: 'purpose-missing' }
  | {
      readonly field: 'recipient'
      readonly kind: 'recipient-missing' | 'recipient-too-long' | 'recipient-unprintable'
    }
  | { readonly field: 'validity'; readonly kind: 'validity-missing' }
  | { readonly field: 'span'; readonly kind: 'span-missing' }
  | { readonly field: 'language'; readonly kind: 'language-missing' }
  | { readonly field: 'fact.membership'; readonly kind: 'nothing-stated' }
  /** The record cannot say it. */
  | { readonly field: `fact.${LetterFact}`; readonly kind: `no-${LetterFact}` }

/** Reads the form: every mistake at once, or what is wished for. */
export function letterWishOf(
  fields: Readonly<Record<string, string>>,
): Result<LetterWish, readonly LetterTrouble[]> {
  const troubles: LetterTrouble[] = []
  const purpose = PURPOSES.find((each) => each === fields.purpose)
  const recipient = (fields.recipient ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const validity = VALIDITIES.find((each) => String(each) === fields.validity)
  const facts = LETTER_FACTS.filter((fact) => fields[`fact.${fact}`] === 'on')
  const span = SPANS.find((each) => String(each) === fields.span)
  const language = fields.language
  if (purpose === undefined) troubles.push({ field: 'purpose', kind: 'purpose-missing' })
  if (recipient === '') troubles.push({ field: 'recipient', kind: 'recipient-missing' })
  if ([...recipient].length > LONGEST_RECIPIENT)
    troubles.push({ field: 'recipient', kind: 'recipient-too-long' })
  if (facts.length === 0) troubles.push({ field: 'fact.membership', kind: 'nothing-stated' })
  if (facts.includes('months') && span === undefined)
    troubles.push({ field: 'span', kind: 'span-missing' })
  if (validity === undefined) troubles.push({ field: 'validity', kind: 'validity-missing' })
  if (language !== 'id' && language !== 'en')
    troubles.push({ field: 'language', kind: 'language-missing' })
  const isKnown = purpose !== undefined && validity !== undefined
  if (!isKnown || (language !== 'id' && language !== 'en') || troubles.length > 0)
    return refused(troubles)
  return ok({ purpose, recipient, validity, facts, language, span: span ?? 12 })
}

/** What of the wish the record cannot say: each a trouble of its box. */
export function unsayable(
  { facts }: LetterWish,
  { activeSince, months, employers, wage, balance }: LetterRecord,
): readonly LetterTrouble[] {
  const isKnown: Readonly<Record<LetterFact, boolean>> = {
    membership: activeSince !== undefined,
    months: months.paid > 0,
    employer: employers.length > 0,
    wage: wage !== undefined,
    balance: balance !== undefined,
  }
  return facts
    .filter((fact) => !isKnown[fact])
    .map((fact) => ({ field: `fact.${fact}`, kind: `no-${fact}` }))
}

/**
 * The months a letter speaks of: `span` of them, up to the last whose contribution had to be there. It is due on the 15th
 * of the month after, later when that is no working day; from the 21st on the month before is among them.
 */
export function monthsSpoken(
  today: LocalDate,
  span: Span,
): { readonly from: Month; readonly through: Month } {
  const current = today.slice(0, 7) as Month
  const through = plusMonths(current, Number(today.slice(8)) > 20 ? -1 : -2)
  return { from: plusMonths(through, 1 - span), through }
}

export const purposeText: Readonly<Record<Purpose, Words>> = {
  bank: { id: 'Bank', en: 'Bank' },
  landlord: { id: 'Pemilik rumah sewa', en: 'Landlord' },
  embassy: { id: 'Kedutaan', en: 'Embassy' },
  school: { id: 'Sekolah', en: 'School' },
}
