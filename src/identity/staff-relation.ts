/** Whose number staff declare. */
export const RELATIONS = ['self', 'relative'] as const

export type Relation = (typeof RELATIONS)[number]

/** What a relation's hash is made for: apart from the look-up of members. */
export const RELATION_HASH = 'staff-relation'

/** So many a person declares at most. */
export const RELATIONS_MOST = 50
