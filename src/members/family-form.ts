import {
  type LocalDate,
  type Nik,
  ok,
  parseLocalDate,
  parseNik,
  type Result,
  refused,
} from '#values'
import {
  type Details,
  type EventContent,
  isChild,
  isPresent,
  PAPERS,
  RELATIONS,
  type Relation,
  type Relative,
  SCHOOLS,
  type School,
} from './family.ts'
import { actsOf, type FamilyAct, MOST_RELATIVES, mostOf } from './family-acts.ts'

/** What stands in a form about a relative, as it was typed. */
export type FamilyTyped = Readonly<Record<string, string | undefined>>

/** Why what was typed cannot be taken. */
export type FamilyFormTrouble =
  | 'relation-missing'
  | 'too-many-relatives'
  | 'too-many-of-relation'
  | 'known-already'
  | 'name-missing'
  | 'name-wrong'
  | 'born-missing'
  | 'born-ahead'
  | 'born-before-parent'
  | 'married-missing'
  | 'married-ahead'
  | 'married-too-early'
  | 'nationality-wrong'
  | 'id-number-wrong'
  | 'school-missing'
  | 'school-year-wrong'
  | 'day-missing'
  | 'day-ahead'
  | 'day-too-early'
  | 'not-possible'
  | 'nothing-changed'

/** What a form is held against. */
export type FamilyKnown = {
  readonly today: LocalDate
  readonly memberBornOn: LocalDate
  readonly relatives: readonly Relative[]
}

type Checked = Result<readonly EventContent[], readonly FamilyFormTrouble[]>

/** The text names a relation. */
export const isRelation = (text: string | undefined): text is Relation =>
  RELATIONS.some((relation) => relation === text)

/** Whether the birth date has to be known: of a spouse, a child and who depends on an age. */
export const needsBirth = (relation: Relation): boolean =>
  relation === 'spouse' || isChild(relation) || relation === 'grandchild'

/** Reads a new relative: who they are, when they were born, the marriage of a spouse, the school of a child. */
export function newRelative(typed: FamilyTyped, known: FamilyKnown): Checked {
  const { relation } = typed
  if (!isRelation(relation)) return refused(['relation-missing'])
  const present = known.relatives.filter(isPresent)
  if (known.relatives.length >= MOST_RELATIVES) return refused(['too-many-relatives'])
  const own = present.filter((one) => one.relation === relation)
  if (own.length >= mostOf(relation)) return refused(['too-many-of-relation'])
  const person = personIn(typed, relation, known)
  const school = isChild(relation) ? schoolIn(typed, known.today) : ok(undefined)
  if (!person.ok || !school.ok)
    return refused([...(person.ok ? [] : person.refusal), ...(school.ok ? [] : [school.refusal])])
  const { details, bornOn, marriedOn } = person.value
  const isKnown = own.some((one) => isSame(one.details.name, details.name) && one.bornOn === bornOn)
  if (isKnown) return refused(['known-already'])
  return ok([
    { kind: 'stated', relation, details },
    ...happened('born', bornOn),
    ...happened('married', marriedOn),
    ...(school.value === undefined ? [] : [school.value]),
  ])
}

/** Reads what is said of a relative who is stated already. */
export function changeOf(
  act: FamilyAct,
  relative: Relative,
  given: { readonly typed: FamilyTyped; readonly known: FamilyKnown },
): Checked {
  const { typed, known } = given
  if (!actsOf(relative).includes(act)) return refused(['not-possible'])
  switch (act) {
    case 'withdraw':
      return ok([{ kind: 'withdrawn' }])
    case 'correct':
      return correction(relative, typed, known)
    case 'school': {
      const school = schoolIn(typed, known.today)
      if (!school.ok) return refused([school.refusal])
      return school.value === undefined ? refused(['school-missing']) : ok([school.value])
    }
    case 'papers':
      return ok([
        { kind: 'papers', held: PAPERS.filter((paper) => typed[`paper.${paper}`] === 'on') },
      ])
    case 'married':
    case 'divorced':
    case 'died':
    case 'began-work': {
      const on = dayIn(typed.on, known.today)
      if (!on.ok) return refused([on.refusal])
      const earliest =
        act === 'divorced' ? (relative.marriedOn ?? relative.bornOn) : relative.bornOn
      if (earliest !== undefined && on.value < earliest) return refused(['day-too-early'])
      return ok([{ kind: act, on: on.value }])
    }
  }
}

function correction(relative: Relative, typed: FamilyTyped, known: FamilyKnown): Checked {
  const person = personIn(typed, relative.relation, known)
  if (!person.ok) return person
  const { details, bornOn, marriedOn } = person.value
  const contents: readonly EventContent[] = [
    ...(sameDetails(details, relative.details) ? [] : [{ kind: 'corrected', details } as const]),
    ...(bornOn === relative.bornOn ? [] : happened('born', bornOn)),
    ...(marriedOn === relative.marriedOn || relative.relation !== 'spouse'
      ? []
      : happened('married', marriedOn)),
  ]
  return contents.length === 0 ? refused(['nothing-changed']) : ok(contents)
}

type Read = {
  readonly details: Details
  readonly bornOn: LocalDate | undefined
  readonly marriedOn: LocalDate | undefined
}

function personIn(
  typed: FamilyTyped,
  relation: Relation,
  { today, memberBornOn }: FamilyKnown,
): Result<Read, readonly FamilyFormTrouble[]> {
  const name = (typed.name ?? '').trim().replace(/\s+/g, ' ')
  const nationality = (typed.nationality ?? '').trim().toUpperCase() || 'ID'
  const idNumber = idNumberIn(typed.idNumber)
  const born = bornIn(typed.bornOn, relation, today)
  const married = relation === 'spouse' ? dayIn(typed.marriedOn, today) : ok(undefined)
  const troubles: readonly (FamilyFormTrouble | undefined)[] = [
    name === '' ? 'name-missing' : isName(name) ? undefined : 'name-wrong',
    born.ok ? orderTrouble(relation, born.value, memberBornOn) : born.refusal,
    married.ok ? undefined : OF_MARRIAGE[married.refusal],
    /^[A-Z]{2}$/.test(nationality) ? undefined : 'nationality-wrong',
    idNumber.ok ? undefined : 'id-number-wrong',
  ]
  const found = troubles.filter((trouble) => trouble !== undefined)
  if (found.length > 0 || !born.ok || !married.ok || !idNumber.ok) return refused(found)
  const [bornOn, marriedOn] = [born.value, married.value]
  if (marriedOn !== undefined && marriedOn < laterOf(bornOn, memberBornOn))
    return refused(['married-too-early'])
  const sex = typed.sex === 'female' || typed.sex === 'male' ? typed.sex : undefined
  return ok({ details: { name, sex, nationality, idNumber: idNumber.value }, bornOn, marriedOn })
}

const OF_MARRIAGE = { 'day-missing': 'married-missing', 'day-ahead': 'married-ahead' } as const

const laterOf = (one: LocalDate | undefined, other: LocalDate): LocalDate =>
  one !== undefined && one > other ? one : other

function idNumberIn(text: string | undefined): Result<Nik | undefined, 'wrong'> {
  if ((text ?? '').trim() === '') return ok(undefined)
  const parsed = parseNik(text ?? '')
  return parsed === undefined ? refused('wrong') : ok(parsed)
}

function bornIn(
  text: string | undefined,
  relation: Relation,
  today: LocalDate,
): Result<LocalDate | undefined, 'born-missing' | 'born-ahead'> {
  if ((text ?? '').trim() === '' && !needsBirth(relation)) return ok(undefined)
  const day = dayIn(text, today)
  if (day.ok) return day
  return refused(day.refusal === 'day-missing' ? 'born-missing' : 'born-ahead')
}

/** Of the body a child is younger than its parent; a stepchild or spouse may be any age. */
function orderTrouble(
  relation: Relation,
  bornOn: LocalDate | undefined,
  memberBornOn: LocalDate,
): 'born-before-parent' | undefined {
  if (bornOn === undefined) return undefined
  const isYounger = relation === 'child' || relation === 'grandchild'
  const isOlder = relation === 'parent' || relation === 'grandparent'
  const isWrong = (isYounger && bornOn <= memberBornOn) || (isOlder && bornOn >= memberBornOn)
  return isWrong ? 'born-before-parent' : undefined
}

function dayIn(
  text: string | undefined,
  today: LocalDate,
): Result<LocalDate, 'day-missing' | 'day-ahead'> {
  const day = parseLocalDate((text ?? '').trim())
  if (day === undefined) return refused('day-missing')
  return day > today ? refused('day-ahead') : ok(day)
}

type SchoolContent = Extract<EventContent, { readonly kind: 'school' }>

/** Nothing chosen says nothing; a level needs the year in which it ends. */
function schoolIn(
  typed: FamilyTyped,
  today: LocalDate,
): Result<SchoolContent | undefined, 'school-year-wrong'> {
  const { level = '', untilYear = '' } = typed
  const year = Number(today.slice(0, 4))
  if (level === 'none') return ok({ kind: 'school', level, untilYear: year })
  if (!isSchool(level)) return ok(undefined)
  const until = Number(untilYear)
  const isRight = /^\d{4}$/.test(untilYear.trim()) && until >= year && until <= year + LONGEST_LEVEL
  return isRight ? ok({ kind: 'school', level, untilYear: until }) : refused('school-year-wrong')
}
/** Kindergarten and primary school are the longest. */
const LONGEST_LEVEL = 8

const isSchool = (text: string): text is School => SCHOOLS.some((school) => school === text)

const happened = (kind: 'born' | 'married', on: LocalDate | undefined): readonly EventContent[] =>
  on === undefined ? [] : [{ kind, on }]

/** Letters of any script, and what stands between and behind them in names and titles. */
const isName = (name: string): boolean =>
  name.length <= 100 && /^[\p{L}\p{M}][\p{L}\p{M} .,'’/-]*$/u.test(name)

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const sameDetails = (one: Details, other: Details): boolean =>
  one.name === other.name &&
  one.sex === other.sex &&
  one.nationality === other.nationality &&
  one.idNumber === other.idNumber
