import type { Instant, LocalDate } from '#values'

/** What somebody is to the member, in the order of a list. `parent` and `child` are of the body. */
export const RELATIONS = [
  'spouse',
  'child',
  'stepchild',
  'adopted-child',
  'parent',
  'step-parent',
  'grandchild',
  'grandparent',
  'sibling',
  'parent-in-law',
  'named-in-will',
] as const
export type Relation = (typeof RELATIONS)[number]

/** Papers about one relative. */
export const PAPERS = [
  'family-card',
  'identity-card',
  'marriage-book',
  'birth-certificate',
  'will',
] as const
export type Paper = (typeof PAPERS)[number]

/** Levels of school, as the scholarship counts them. */
export const SCHOOLS = ['primary', 'lowerSecondary', 'upperSecondary', 'higher'] as const
export type School = (typeof SCHOOLS)[number]

/** Who a relative is; everything of it is personal. */
export type Details = {
  readonly name: string
  readonly sex: 'female' | 'male' | undefined
  /** ISO 3166 code of two letters. */
  readonly nationality: string
  /** NIK, where it was given. */
  readonly idNumber: string | undefined
}

/** What happened on a day of its own. */
export const HAPPENINGS = ['born', 'married', 'divorced', 'died', 'began-work'] as const
export type Happening = (typeof HAPPENINGS)[number]

/** What one event says. Nothing is ever taken back: what was wrong is corrected or withdrawn by a later one. */
export type EventContent =
  | { readonly kind: 'stated'; readonly relation: Relation; readonly details: Details }
  | { readonly kind: 'corrected'; readonly details: Details }
  | { readonly kind: Happening; readonly on: LocalDate }
  /** At school until the end of that year, or at none. */
  | { readonly kind: 'school'; readonly level: School | 'none'; readonly untilYear: number }
  /** Papers that are at home, as the member says. */
  | { readonly kind: 'papers'; readonly held: readonly Paper[] }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'papers-seen'; readonly papers: readonly Paper[] }
  | { readonly kind: 'verified' }
  | { readonly kind: 'unproved' }

export type FamilyEvent = {
  /** From 1, without a gap. */
  readonly seq: number
  readonly relativeId: string
  readonly at: Instant
  /** `undefined`: the member. */
  readonly staffId: string | undefined
  readonly content: EventContent
}

/** `stated` by the member, and not proved; an officer saw papers; two officers found it proved. */
export type Evidence = 'stated' | 'paper-seen' | 'verified'

/** One of the family, as all events together say. */
export type Relative = {
  readonly relativeId: string
  readonly relation: Relation
  readonly details: Details
  readonly bornOn: LocalDate | undefined
  /** The member's own marriage with a spouse; of others theirs. */
  readonly marriedOn: LocalDate | undefined
  readonly divorcedOn: LocalDate | undefined
  readonly diedOn: LocalDate | undefined
  readonly beganWorkOn: LocalDate | undefined
  readonly school: { readonly level: School; readonly untilYear: number } | undefined
  readonly papersHeld: readonly Paper[]
  readonly papersSeen: readonly Paper[]
  readonly evidence: Evidence
  readonly isWithdrawn: boolean
  /** The last event that proofs have to cover. */
  readonly statedSeq: number
}

const CHILDREN: ReadonlySet<Relation> = new Set(['child', 'stepchild', 'adopted-child'])

/** Whether this relation is a child of the member, however it became one. */
export const isChild = (relation: Relation): boolean => CHILDREN.has(relation)

/** The family from its events, in the order in which its members were first stated. */
export function relativesOf(events: readonly FamilyEvent[]): readonly Relative[] {
  const found = new Map<string, Relative>()
  for (const event of events) {
    const before = found.get(event.relativeId)
    const after = before === undefined ? begun(event) : followed(before, event)
    if (after !== undefined) found.set(event.relativeId, after)
  }
  return [...found.values()]
}

/** Alive, not taken back, and a spouse who is not divorced: who counts today. */
export const isPresent = ({ isWithdrawn, diedOn, divorcedOn }: Relative): boolean =>
  !isWithdrawn && diedOn === undefined && divorcedOn === undefined

/** Whoever is spoken about is stated first; anything else is of nobody. */
function begun({ relativeId, content, seq }: FamilyEvent): Relative | undefined {
  if (content.kind !== 'stated') return undefined
  const { relation, details } = content
  return {
    ...{ relativeId, relation, details, statedSeq: seq },
    ...{ bornOn: undefined, marriedOn: undefined, divorcedOn: undefined, diedOn: undefined },
    ...{ beganWorkOn: undefined, school: undefined, papersHeld: [], isWithdrawn: false },
    ...UNPROVED,
  }
}

function followed(before: Relative, { content, seq }: FamilyEvent): Relative {
  const anew = { ...before, ...UNPROVED, statedSeq: seq }
  switch (content.kind) {
    case 'stated':
      return { ...anew, relation: content.relation, details: content.details }
    case 'corrected':
      return { ...anew, details: content.details }
    case 'born':
      return { ...anew, bornOn: content.on }
    case 'married':
      return { ...anew, marriedOn: content.on }
    case 'divorced':
      return { ...anew, divorcedOn: content.on }
    case 'died':
      return { ...anew, diedOn: content.on }
    case 'began-work':
      return { ...anew, beganWorkOn: content.on }
    case 'withdrawn':
      return { ...anew, isWithdrawn: true }
    default:
      return besides(before, content)
  }
}

type Beside = Extract<
  EventContent,
  { readonly kind: 'school' | 'papers' | 'papers-seen' | 'verified' | 'unproved' }
>

/** What changes nothing of who somebody is, and so leaves the proofs as they are. */
function besides(before: Relative, content: Beside): Relative {
  switch (content.kind) {
    case 'school': {
      const { level, untilYear } = content
      return { ...before, school: level === 'none' ? undefined : { level, untilYear } }
    }
    case 'papers':
      return { ...before, papersHeld: content.held }
    case 'papers-seen':
      return { ...before, papersSeen: content.papers, evidence: 'paper-seen' }
    case 'verified':
      return { ...before, evidence: 'verified' }
    case 'unproved':
      return { ...before, ...UNPROVED }
  }
}

const UNPROVED = { evidence: 'stated', papersSeen: [] } as const
