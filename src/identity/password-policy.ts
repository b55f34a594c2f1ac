import type { LocalDate } from '#values'
import { isMadeOfContext } from './context-words.ts'
import { holdsDate } from './date-in-password.ts'
import { canonical, LONGEST_PASSWORD, lengthOf } from './password-hash.ts'

/** Least lengths in code points: with a strong second factor, and without. */
export const SHORTEST_WITH_FACTOR = 12
export const SHORTEST_ALONE = 15

/** Whether a password that was right has the length to stand alone. Source: NIST SP 800-63B-4 section 3.1.1.2. */
export const standsAlone = (password: string): boolean =>
  (lengthOf(password) ?? LONGEST_PASSWORD) >= SHORTEST_ALONE

/** What of the member a password may not contain. */
export type OwnWords = {
  readonly names: readonly string[]
  readonly birthDate: LocalDate | undefined
  /** KPJ, NIK or passport, phones. */
  readonly numbers: readonly string[]
  readonly employers: readonly string[]
  /** E-mail addresses. */
  readonly contacts: readonly string[]
}

export const NO_OWN_WORDS: OwnWords = {
  names: [],
  birthDate: undefined,
  numbers: [],
  employers: [],
  contacts: [],
}

export type OwnKind = 'name' | 'birth-date' | 'number' | 'employer' | 'contact'

/** Why a password is not taken. */
export type PasswordFault =
  | { readonly kind: 'too-short'; readonly least: number }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'own'; readonly what: OwnKind }
  /** Made of the names of the agency, the portal and the like. */
  | { readonly kind: 'context' }
  | { readonly kind: 'common' }
  | { readonly kind: 'weak' }

/** What can be said of a password from itself and its owner alone; `undefined` for nothing. Longer ones cost no work. */
export function ownFaultOf(
  password: string,
  rules: {
    readonly hasStrongFactor: boolean
    readonly own: OwnWords
    /** The portal's name. */
    readonly brand?: string | undefined
  },
): PasswordFault | undefined {
  const length = lengthOf(password)
  if (length === undefined) return { kind: 'too-long', most: LONGEST_PASSWORD }
  if (password.includes('\0')) return { kind: 'unreadable' }
  const least = rules.hasStrongFactor ? SHORTEST_WITH_FACTOR : SHORTEST_ALONE
  if (length < least) return { kind: 'too-short', least }
  const what = ownWordIn(password, rules.own)
  if (what) return { kind: 'own', what }
  return isMadeOfContext(password, rules.brand) ? { kind: 'context' } : undefined
}

/** The forms in which a list of common passwords may know this one: also without digits and separators. */
export function commonForms(password: string): readonly string[] {
  const whole = canonical(password)
  const small = whole.toLowerCase()
  const forms = [whole, small, small.replace(SEPARATORS, ''), small.replace(NOT_LETTERS, '')]
  // What is left of a long number may be a word of two letters, and stands in every list.
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_FORM)
}

/** Everything of the owner, for an estimate that takes it for the first guess. */
export const guessesOf = (own: OwnWords): readonly string[] =>
  [...own.names, ...own.employers, ...own.numbers, ...own.contacts, own.birthDate ?? '']
    .flatMap((text) => [text, ...wordsOf(text)])
    .filter((text) => text.length >= 3)
    .map((text) => text.slice(0, 64))

const SEPARATORS = /[\s\p{P}\p{S}]/gu
const NOT_LETTERS = /[^\p{L}]/gu
const SHORTEST_FORM = 4
/** A word this long counts wherever it stands, a shorter one only by itself. */
const LONG_WORD = 5
const SHORT_WORD = 3
const DIGITS_IN_A_ROW = 6
/** Say nothing about who works where. */
const ANY_COMPANY = new Set(
  'abadi bersama group indonesia jaya karya maju makmur mandiri nusantara perkasa persero sejahtera sentosa utama'.split(
    ' ',
  ),
)

function ownWordIn(password: string, own: OwnWords): OwnKind | undefined {
  const small = canonical(password).toLowerCase()
  const letters = small.replace(NOT_LETTERS, '')
  const digits = small.replace(/\D/g, '')
  const parts = new Set(small.split(NOT_LETTERS))
  const hasWord = (text: string) =>
    wordsOf(text).some((word) =>
      word.length >= LONG_WORD ? letters.includes(word) : parts.has(word),
    )
  if (own.names.some(hasWord)) return 'name'
  if (own.birthDate !== undefined && holdsDate(small, own.birthDate)) return 'birth-date'
  if (own.numbers.some((number) => sharesDigits(digits, number.replace(/\D/g, '')))) return 'number'
  const companies = own.employers.map((name) =>
    wordsOf(name)
      .filter((word) => !ANY_COMPANY.has(word) && word.length > SHORT_WORD)
      .join(' '),
  )
  if (companies.some(hasWord)) return 'employer'
  const isContact = own.contacts.some((address) => hasWord(address.split('@')[0] ?? ''))
  return isContact ? 'contact' : undefined
}

const wordsOf = (text: string): readonly string[] =>
  canonical(text)
    .toLowerCase()
    .split(NOT_LETTERS)
    .filter((word) => word.length >= SHORT_WORD)

function sharesDigits(digits: string, number: string): boolean {
  for (let from = 0; from + DIGITS_IN_A_ROW <= number.length; from += 1)
    if (digits.includes(number.slice(from, from + DIGITS_IN_A_ROW))) return true
  return false
}
