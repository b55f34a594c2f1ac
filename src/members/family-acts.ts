import { isChild, isPresent, type Relation, type Relative } from './family.ts'

/** What a member may say of one of their family who is stated already. */
export const FAMILY_ACTS = [
  'correct',
  'school',
  'began-work',
  'married',
  'divorced',
  'died',
  'papers',
  'withdraw',
] as const
export type FamilyAct = (typeof FAMILY_ACTS)[number]

/** The text names one. */
export const isFamilyAct = (text: string | undefined): text is FamilyAct =>
  FAMILY_ACTS.some((act) => act === text)

/**
 * What can still be said, in the order of a page. Of the dead and the divorced only that it was written wrongly; of who
 * was taken back nothing.
 */
export function actsOf(relative: Relative): readonly FamilyAct[] {
  if (relative.isWithdrawn) return []
  if (!isPresent(relative)) return ['correct', 'withdraw']
  return FAMILY_ACTS.filter((act) => isPossible(act, relative))
}

function isPossible(act: FamilyAct, relative: Relative): boolean {
  const { relation, marriedOn, beganWorkOn } = relative
  switch (act) {
    case 'divorced':
      return relation === 'spouse'
    case 'married':
      return isChild(relation) && marriedOn === undefined
    case 'began-work':
      return isChild(relation) && beganWorkOn === undefined
    case 'school':
      return isChild(relation)
    case 'papers':
    case 'correct':
    case 'died':
    case 'withdraw':
      return true
  }
}

/** How many of a relation nobody can have more of, at once or ever. */
export const mostOf = (relation: Relation): number =>
  relation === 'parent' ? 2 : relation === 'grandparent' ? 4 : MOST_RELATIVES

/** Relatives that one member may state. */
export const MOST_RELATIVES = 60
/** Events of one member: far more than any life has. */
export const MOST_EVENTS = 600
