import type { Words } from '#values'
import type { ItemOf } from '../../parameters.ts'

type Level = ItemOf<'scholarship/yearly-amount'>

/** A child with the school years still ahead, by level. */
export type Child = { readonly remainingYears: { readonly [Key in Level]?: number } }

export const LEVELS: readonly Level[] = ['primary', 'lowerSecondary', 'upperSecondary', 'higher']

/** The years ahead at a level; nothing said is none. */
export const yearsAhead = (child: Child, level: Level): number => child.remainingYears[level] ?? 0

export const isAtSchool = (child: Child): boolean =>
  LEVELS.some((level) => yearsAhead(child, level) > 0)

export const SCHOLARSHIP: Words = {
  id: 'Beasiswa pendidikan anak',
  en: 'Scholarship for the children',
}
