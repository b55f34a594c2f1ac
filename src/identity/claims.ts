import { type Claims, parsePassport } from '#members'
import {
  type LocalDate,
  ok,
  parseKpj,
  parseLocalDate,
  parseNik,
  type Result,
  refused,
} from '#values'

export type ClaimField = 'kpj' | 'idNumber' | 'birthDate'

const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/

/**
 * Reads what somebody says of themselves; refused with the fields that cannot be what they are for. Whether anybody has
 * these numbers is not asked here.
 */
export function readClaims(
  fields: Readonly<Partial<Record<ClaimField, string>>>,
): Result<Claims, { readonly kind: 'fields'; readonly fields: readonly ClaimField[] }> {
  const kpj = parseKpj((fields.kpj ?? '').normalize('NFKC'))
  const idNumber = idNumberOf((fields.idNumber ?? '').normalize('NFKC'))
  const birthDate = dateOf(fields.birthDate ?? '')
  if (kpj && idNumber && birthDate) return ok({ kpj, idNumber, birthDate })
  const wrong: ClaimField[] = []
  if (kpj === undefined) wrong.push('kpj')
  if (idNumber === undefined) wrong.push('idNumber')
  if (birthDate === undefined) wrong.push('birthDate')
  return refused({ kind: 'fields', fields: wrong })
}

function idNumberOf(text: string): Claims['idNumber'] | undefined {
  const nik = parseNik(text)
  if (nik !== undefined) return { kind: 'nik', number: nik }
  const passport = parsePassport(text)
  return passport === undefined ? undefined : { kind: 'passport', number: passport }
}

/** Day first as Indonesians write it, or year first. */
function dateOf(text: string): LocalDate | undefined {
  const trimmed = text.slice(0, 40).normalize('NFKC').trim()
  const [, day = '', month = '', year] = DAY_FIRST.exec(trimmed) ?? []
  if (year === undefined) return parseLocalDate(trimmed)
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
