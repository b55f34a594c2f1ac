import type { Words } from '#values'
import type { HeirsInput } from '../../inputs/heirs.ts'

/** In the order in which a result names them. */
export const RELATIONS = [
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'parent-in-law',
  'will',
] as const

export type Relation = (typeof RELATIONS)[number]

export const RELATION_WORDS: Readonly<Record<Relation, Words>> = {
  spouse: { id: 'janda atau duda', en: 'widow or widower' },
  child: { id: 'anak', en: 'children' },
  parent: { id: 'orang tua', en: 'parents' },
  grandparent: { id: 'kakek dan nenek', en: 'grandparents' },
  grandchild: { id: 'cucu', en: 'grandchildren' },
  sibling: { id: 'saudara kandung', en: 'brothers and sisters' },
  'parent-in-law': { id: 'mertua', en: 'parents-in-law' },
  will: { id: 'yang ditunjuk dalam wasiat', en: 'whom the will names' },
}

type Family = HeirsInput['family']

/** Whether the family has someone of that relation. */
export function has(family: Family, relation: Relation): boolean {
  const found = FOUND[relation](family)
  return found === true || Number(found ?? 0) > 0
}

const FOUND: Readonly<Record<Relation, (family: Family) => boolean | number | undefined>> = {
  spouse: ({ spouse }) => spouse,
  child: ({ children }) => children,
  parent: ({ parents }) => parents,
  grandparent: ({ grandparents }) => grandparents,
  grandchild: ({ grandchildren }) => grandchildren,
  sibling: ({ siblings }) => siblings,
  'parent-in-law': ({ parentsInLaw }) => parentsInLaw,
  will: ({ will }) => will,
}
