import { dayAt, yearOfMonth } from './calendar.ts'
import { FAMILY_NAMES, FEMALE_NAMES, MALE_NAMES } from './names.ts'
import { PROVINCES } from './provinces.ts'
import type { Random } from './random.ts'
import { pensionAge } from './tariffs.ts'

export type Person = {
  readonly name: string
  readonly nik: string
  /** Month and day of birth. */
  readonly birth: { readonly month: number; readonly day: number }
}

/** More would not find unused numbers. */
export const MOST_MEMBERS = 20_000_000

// Serials of real numbers start anew at 0001 for each district and birth date: these are never reached.
const FIRST_SERIAL = 5001
const SERIALS = 4999
const REGENCIES = 58
const DISTRICTS = 99
const NIK_PLACES = SERIALS * REGENCIES * DISTRICTS
const SPREAD = 17_180_131 // prime, so that neighbours in the file are no neighbours on the map

/** The invented person of an index; `started` is the first month of work, at 17 to 54 years of age. */
export function personAt(index: number, started: number, random: Random): Person {
  const female = random.chance(410)
  const age = random.weighted(AGES) + random.below(5)
  const month = started - age * 12 - random.below(12) - 1
  const day = random.between(1, 28)
  const first = random.pick(female ? FEMALE_NAMES : MALE_NAMES)
  const middle = random.chance(300) ? ` ${random.pick(female ? FEMALE_NAMES : MALE_NAMES)}` : ''
  const family = random.chance(930) ? ` ${random.pick(FAMILY_NAMES)}` : ''
  const province = random.weighted(PROVINCES).code
  const birth = { month, day }
  return {
    name: `${first}${middle}${family}`,
    nik: nikOf({ index, province, birth, female }),
    birth,
  }
}

/** Lowest age of a band of five years, as often as workers begin a record at it. */
const AGES = [
  [17, 11],
  [20, 26],
  [25, 22],
  [30, 16],
  [35, 11],
  [40, 7],
  [45, 5],
  [49, 2],
] as const

type NikFacts = {
  readonly index: number
  readonly province: string
  readonly birth: Person['birth']
  readonly female: boolean
}

function nikOf({ index, province, birth, female }: NikFacts): string {
  const place = (index * SPREAD) % NIK_PLACES
  const area = Math.floor(place / SERIALS)
  const regency = area % REGENCIES
  const day = birth.day + (female ? 40 : 0)
  return [
    province,
    two(regency < 49 ? regency + 1 : regency + 22), // 01 to 49 regencies, 71 to 79 cities
    two(Math.floor(area / REGENCIES) + 1),
    two(day),
    two((birth.month % 12) + 1),
    two(yearOfMonth(birth.month) % 100),
    String(FIRST_SERIAL + (place % SERIALS)),
  ].join('')
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Membership numbers lie in ascending blocks, one a member, and never begin with 21 as those of the demo people. */
const FIRST_NUMBER = 2_200_000_000
const LAST_NUMBER = 9_900_000_000
const OLD_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** The `ordinal` (0 to 8) tells apart the numbers of one person. */
export type KpjPlace = {
  readonly index: number
  readonly members: number
  readonly ordinal: number
}

/** A membership number that nobody else in the file has. */
export function kpjOf(place: KpjPlace, random: Random): string {
  const { index, members, ordinal } = place
  const block = Math.floor((LAST_NUMBER - FIRST_NUMBER) / members)
  const part = Math.floor(Math.min(block, 9_000_000) / 9)
  const number = FIRST_NUMBER + index * block + ordinal * part + random.below(part)
  const last = random.chance(20) ? OLD_LETTERS[random.below(OLD_LETTERS.length)] : random.below(10)
  return `${number}${last}`
}

/** Completed years on the first of a month. */
export function ageIn(birth: Person['birth'], month: number): number {
  const years = Math.floor((month - birth.month) / 12)
  const isBirthMonth = (month - birth.month) % 12 === 0
  return isBirthMonth && birth.day > 1 ? years - 1 : years
}

/** Whether JP is owed: before pension age on the first of the month. */
export const owesJp = (birth: Person['birth'], month: number): boolean =>
  ageIn(birth, month) < pensionAge(month)

export const birthDay = (birth: Person['birth']): number => dayAt(birth.month, birth.day)
