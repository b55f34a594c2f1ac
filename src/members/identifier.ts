import { type Kpj, parseKpj } from '#values'

/** What a member typed to say who they are. Eleven digits after a 0 may be a KPJ and a phone. */
export type Identifier =
  | { readonly kind: 'email'; readonly email: string }
  | {
      readonly kind: 'number'
      readonly kpj: Kpj | undefined
      /** As `+628123456789`. */
      readonly phone: string | undefined
    }

const LONGEST_EMAIL = 254
const EMAIL = /^[^\s@"<>(),;:\\]+@[^\s@"<>(),;:\\]+\.[^\s@"<>(),;:\\.]+$/
const DIGITS_OF_A_PHONE = /^\+[1-9]\d{7,14}$/
const PASSPORT = /^[0-9A-Z]{5,20}$/

/**
 * Reads the one field that takes an e-mail address, a KPJ or a phone number; `undefined` for text that is none.
 * Spaces around it, letter case and full-width characters do not matter, nor do spaces, dots and
 * dashes within a number.
 */
export function parseIdentifier(text: string): Identifier | undefined {
  const email = parseEmail(text)
  if (email !== undefined) return { kind: 'email', email }
  const kpj = parseKpj(text.normalize('NFKC'))
  const phone = parsePhone(text)
  if (kpj === undefined && phone === undefined) return undefined
  return { kind: 'number', kpj, phone }
}

/** The address in small letters as it is compared and kept; `undefined` when it is none. */
export function parseEmail(text: string): string | undefined {
  const email = text.normalize('NFKC').trim().toLowerCase()
  return email.length <= LONGEST_EMAIL && EMAIL.test(email) ? email : undefined
}

/** The number as `+628123456789`; a leading 0 or 62 is Indonesia. `undefined` when it is none. */
export function parsePhone(text: string): string | undefined {
  const compact = text.normalize('NFKC').replace(/[\s().-]/g, '')
  const phone = compact.replace(/^0(?=[1-9])/, '+62').replace(/^62/, '+62')
  return DIGITS_OF_A_PHONE.test(phone) ? phone : undefined
}

/** A passport number in capitals without spaces and dashes; `undefined` when it is none. */
export function parsePassport(text: string): string | undefined {
  const compact = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  return PASSPORT.test(compact) ? compact : undefined
}
