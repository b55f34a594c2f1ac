import { ok, type Result, refused } from '#values'
import type { NewAddress } from './address.ts'
import { parseEmail, parsePhone } from './identifier.ts'
import { isMaritalStatus, type MaritalStatus } from './own-data.ts'

/** What may be wrong with what was typed. */
export type CheckTrouble =
  | 'email-wrong'
  | 'phone-wrong'
  | 'area-missing'
  | 'street-missing'
  | 'street-long'
  | 'post-code-wrong'
  | 'marital-wrong'
  | 'tax-number-wrong'

const LONGEST_STREET = 200
/** Numbers of a place come with it: `Jl. Melati 7, RT 003/RW 005`. */
const SHORTEST_STREET = 3

type Typed = Readonly<Record<string, string | undefined>>

/** An e-mail address in small letters. */
export function checkedEmail({ email = '' }: Typed): Result<string, CheckTrouble> {
  const value = parseEmail(email)
  return value === undefined ? refused('email-wrong') : ok(value)
}

/** A telephone number as `+628123456789`. */
export function checkedPhone({ phone = '' }: Typed): Result<string, CheckTrouble> {
  const value = parsePhone(phone)
  return value === undefined ? refused('phone-wrong') : ok(value)
}

export function checkedMarital({ marital }: Typed): Result<MaritalStatus, CheckTrouble> {
  return isMaritalStatus(marital) ? ok(marital) : refused('marital-wrong')
}

/**
 * A tax number as its digits: fifteen of the old form, sixteen of the new one, with or without dots and dashes. No check
 * digit is computed: no source that we may quote says how.
 */
export function checkedTaxNumber({ taxNumber = '' }: Typed): Result<string, CheckTrouble> {
  const digits = taxNumber.normalize('NFKC').replace(/[\s.-]/g, '')
  const isOne = /^\d{15,16}$/.test(digits) && !/^(\d)\1*$/.test(digits)
  return isOne ? ok(digits) : refused('tax-number-wrong')
}

/** An address whose village is known, in the line breaks of nobody; everything that is wrong at once. */
export function checkedAddress(
  { village = '', street = '', postCode = '' }: Typed,
  isVillage: (code: string) => boolean,
): Result<NewAddress, readonly CheckTrouble[]> {
  const line = street
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  const digits = postCode.normalize('NFKC').replace(/\s/g, '')
  const troubles: readonly CheckTrouble[] = [
    ...(isVillage(village) ? [] : (['area-missing'] as const)),
    ...([...line].length < SHORTEST_STREET ? (['street-missing'] as const) : []),
    ...([...line].length > LONGEST_STREET ? (['street-long'] as const) : []),
    ...(/^[1-9]\d{4}$/.test(digits) ? [] : (['post-code-wrong'] as const)),
  ]
  return troubles.length > 0
    ? refused(troubles)
    : ok({ areaCode: village, street: line, postCode: digits })
}
