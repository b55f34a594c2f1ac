import { type LocalDate, ok, parseLocalDate, type Result, refused } from '#values'

/** Where a correction of name or birth date is asked for, and sent: apart from other cases, for a stronger proof. */
export const IDENTITY_FORM = '/cases/new/identity'
export const IDENTITY_CASES = '/cases/identity'

/** Who somebody is on paper: name, and day of birth. */
export type Identity = { readonly name: string; readonly birthDate: LocalDate }

/** What is to be corrected: only what differs is wanted. */
export type IdentityWish = {
  readonly name: string | undefined
  readonly birthDate: LocalDate | undefined
}

export type IdentityTrouble = 'name-wrong' | 'birth-date-wrong' | 'identity-same'

const LONGEST_NAME = 100
/** Letters of any script with their marks, spaces, and what stands in names and degrees. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} .,'’\-/]*$/u
const EARLIEST = '1900-01-01'

/**
 * What the member asks to have corrected; what was left empty stays. A name has 2 to 100 letters, a birth date lies before
 * today. Nothing that differs from what is on record is nothing to ask for.
 */
export function identityWish(
  typed: { readonly name: string; readonly birthDate: string },
  now: Identity,
  today: LocalDate,
): Result<IdentityWish, readonly IdentityTrouble[]> {
  const name = typed.name
    .normalize('NFC')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim()
  const letters = [...name].length
  const isName = letters >= 2 && letters <= LONGEST_NAME && NAME.test(name)
  const date = parseLocalDate(typed.birthDate.trim())
  const isDate = date !== undefined && date >= EARLIEST && date < today
  const troubles: readonly IdentityTrouble[] = [
    ...(name !== '' && !isName ? (['name-wrong'] as const) : []),
    ...(typed.birthDate.trim() !== '' && !isDate ? (['birth-date-wrong'] as const) : []),
  ]
  if (troubles.length > 0) return refused(troubles)
  const wish: IdentityWish = {
    name: name === '' || name === now.name ? undefined : name,
    birthDate: date === now.birthDate ? undefined : date,
  }
  const isSame = wish.name === undefined && wish.birthDate === undefined
  return isSame ? refused(['identity-same']) : ok(wish)
}
