import type { LocalDate } from '#values'
import { countIn, type Dated, itemCountIn, yearsIn } from '../../parameters.ts'
import { setByLaw } from '../benefits/set-by-law.ts'
import { LEVELS } from '../scholarship/children.ts'

/** What JP asks of children, by the law of a day. Source: PP 45/2015 art. 14(1)c, 14(2), 22(5). */
export type JpChildLimits = {
  /** The pension of a child ends at this age. */
  readonly age: Dated<number>
  readonly most: Dated<number>
  /** Days after a death within which a child that is born may still be registered. */
  readonly lateDays: Dated<number>
}

/** The limits of JP for children; `undefined` before July 2015. */
export function jpChildLimitsOn(day: LocalDate): JpChildLimits | undefined {
  const age = yearsIn('jp/child-age-limit', day)
  const most = countIn('jp/most-children', day)
  const lateDays = countIn('jp/late-child-days', day)
  return age && most && lateDays && { age, most, lateDays }
}

/** A level of school as the scholarship knows it. */
export type SchoolLevel = (typeof LEVELS)[number]

/** The levels of school, the lowest first. */
export const SCHOOL_LEVELS: readonly SchoolLevel[] = LEVELS

export type AtSchool = {
  readonly level: SchoolLevel
  /** Years still ahead at that level, this one among them. */
  readonly yearsLeft: number
  /** Full years of life on the day. */
  readonly age: number
}

/**
 * The most school years for which the scholarship may be paid, if the child goes on to every later level: those left at
 * its level, then the longest time of each later one, and no year after the age at which the scholarship ends. No
 * years before December 2019, when it was one amount. Source: PP 82/2019 annex III; Permenaker 5/2021.
 */
export function mostSchoolYears(
  { level, yearsLeft, age }: AtSchool,
  day: LocalDate,
): { readonly [Level in SchoolLevel]?: number } {
  const limit = yearsIn('scholarship/age-limit', day)
  if (limit === undefined) return {}
  let left = Math.max(0, limit.value - age)
  const from = SCHOOL_LEVELS.indexOf(level)
  const ahead = SCHOOL_LEVELS.slice(from).map((each, index) => {
    const longest = setByLaw(itemCountIn('scholarship/longest-years', each, day)).value
    const years = Math.min(left, index === 0 ? Math.min(yearsLeft, longest) : longest)
    left -= years
    return [each, years] as const
  })
  return Object.fromEntries(ahead.filter(([, years]) => years > 0))
}
