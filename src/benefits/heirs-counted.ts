import { type HeirRelation, jpChildLimitsOn } from '#law'
import { isChild, isPresent, type Relation, type Relative } from '#members'
import { ageOn, type LocalDate, monthOfDate, yearOf } from '#values'

/** The programmes that pay after a death, in the order of a page. */
export const HEIRS_PROGRAMMES = ['jkk', 'jkm', 'jht', 'jp'] as const
export type HeirsProgramme = (typeof HEIRS_PROGRAMMES)[number]

/** Who of a family counts for a programme, each with the relation under which the law names them. */
export type Counted = { readonly relative: Relative; readonly as: HeirRelation }

/** Whom the order of JKK, JKM and JHT knows. Stepchildren, adopted children and step-parents are an open question. */
const IN_ORDER: Readonly<Partial<Record<Relation, HeirRelation>>> = {
  spouse: 'spouse',
  child: 'child',
  parent: 'parent',
  grandparent: 'grandparent',
  grandchild: 'grandchild',
  sibling: 'sibling',
  'parent-in-law': 'parent-in-law',
  'named-in-will': 'will',
}

/** Whom JP knows: its children and parents are also those by marriage and adoption. PP 45/2015 art. 1(7)-(9). */
const IN_JP: Readonly<Partial<Record<Relation, HeirRelation>>> = {
  spouse: 'spouse',
  child: 'child',
  stepchild: 'child',
  'adopted-child': 'child',
  parent: 'parent',
  'step-parent': 'parent',
}

/**
 * Who of the family counts for a programme on a day: the living whom it names. For JP a child stops counting at the age of
 * the law, with work and with marriage; and a parent counts only where there is no child at all, however old.
 */
export function countedFor(
  programme: HeirsProgramme,
  relatives: readonly Relative[],
  day: LocalDate,
): readonly Counted[] {
  const names = programme === 'jp' ? IN_JP : IN_ORDER
  const named = relatives.filter(isPresent).flatMap((relative) => {
    const as = names[relative.relation]
    return as === undefined ? [] : [{ relative, as }]
  })
  if (programme !== 'jp') return named
  const hasChild = named.some(({ as }) => as === 'child')
  return named.filter(({ relative, as }) =>
    as === 'child' ? countsAsJpChild(relative, day) : as !== 'parent' || !hasChild,
  )
}

/** Younger than the age of the law, neither married nor at work. Without a birth date nothing can be said: no. */
export function countsAsJpChild(relative: Relative, day: LocalDate): boolean {
  const { bornOn, marriedOn, beganWorkOn } = relative
  const limits = jpChildLimitsOn(day)
  if (bornOn === undefined || limits === undefined) return false
  return (
    ageOn(bornOn, day) < limits.age.value && marriedOn === undefined && beganWorkOn === undefined
  )
}

/** The family as the calculation of the law reads it: counts are exact whole numbers. */
export function familyInput(counted: readonly Counted[]) {
  const count = (relation: HeirRelation) =>
    BigInt(counted.filter(({ as }) => as === relation).length)
  return {
    spouse: count('spouse') > 0n,
    children: count('child'),
    parents: count('parent'),
    grandparents: count('grandparent'),
    grandchildren: count('grandchild'),
    siblings: count('sibling'),
    parentsInLaw: count('parent-in-law'),
    will: count('will') > 0n,
  }
}

/** Children of the body who may get the scholarship: neither married nor at work. */
export const scholars = (relatives: readonly Relative[]): readonly Relative[] =>
  relatives.filter(
    (relative) =>
      isPresent(relative) &&
      relative.relation === 'child' &&
      relative.marriedOn === undefined &&
      relative.beganWorkOn === undefined,
  )

/** Years still ahead at the level that was stated; none where no school was, or its year is over. */
export const yearsLeft = ({ school }: Relative, day: LocalDate): number =>
  school === undefined ? 0 : Math.max(0, school.untilYear - yearOf(monthOfDate(day)))

/** Anyone of the living who is a child of any kind. */
export const childrenIn = (relatives: readonly Relative[]): readonly Relative[] =>
  relatives.filter((relative) => isPresent(relative) && isChild(relative.relation))
