import { PAPERS, type Relative } from './family.ts'
import type { FamilyAct } from './family-acts.ts'
import type { FamilyTyped } from './family-form.ts'

const FIELDS = [
  'relation',
  'what',
  'name',
  'bornOn',
  'marriedOn',
  'sex',
  'nationality',
  'idNumber',
  'level',
  'untilYear',
  'on',
  ...PAPERS.map((paper) => `paper.${paper}` as const),
] as const

const LONGEST_SHOWN_AGAIN = 200

/** What of a sent form is asked for, each cut to what a page shows again. */
export const typedFields = (fields: Readonly<Record<string, string>>): FamilyTyped =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = fields[field]
      return value === undefined ? [] : [[field, value.slice(0, LONGEST_SHOWN_AGAIN)]]
    }),
  )

/** What stands in the form of an act before anything is typed. */
export function typedOf(act: FamilyAct, relative: Relative): FamilyTyped {
  const { details, bornOn, marriedOn, school, papersHeld } = relative
  if (act === 'correct')
    return {
      name: details.name,
      bornOn,
      marriedOn,
      sex: details.sex,
      nationality: details.nationality,
      idNumber: details.idNumber,
    }
  if (act === 'school') return { level: school?.level, untilYear: school?.untilYear.toString() }
  if (act === 'papers')
    return Object.fromEntries(papersHeld.map((paper) => [`paper.${paper}`, 'on']))
  return {}
}
