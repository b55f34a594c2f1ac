import {
  type Kpj,
  type LocalDate,
  type Month,
  ok,
  parseKpj,
  parseMonth,
  type Result,
  refused,
} from '#values'
import { type Employer, MOST_OTHER_MONTHS, type Subject } from './case.ts'
import { type Identity, identityWish } from './identity-wish.ts'
import type { CaseTrouble } from './refusals.ts'

/** What a member can bring up, as it is asked in the address. */
export const ABOUTS = ['month', 'employer', 'number', 'balance', 'identity', 'other'] as const
export type About = (typeof ABOUTS)[number]

export const isAbout = (text: string | undefined): text is About =>
  ABOUTS.some((about) => about === text)

/** An employer of the member's record, by a reference that says nothing to anybody else. */
export type OwnEmployer = Employer & { readonly ref: string }

/** What a member typed and chose. */
export type Wish = {
  readonly about: About
  /** A reference. */
  readonly employer: string
  readonly month: string
  /** Other months, between commas or spaces. */
  readonly also: string
  /** `join` or `disown`. */
  readonly want: string
  readonly kpj: string
  /** As it should be; empty where it is right. */
  readonly name: string
  readonly birthDate: string
  readonly text: string
  /** A file that was sent before the form; empty for none. */
  readonly upload: string
}

type Known = {
  readonly employers: readonly OwnEmployer[]
  readonly thisMonth: Month
  /** Whether the record tells something of a month that is not over, of the employer that was chosen. */
  readonly isTold: boolean
  /** As it is on record. */
  readonly person: Identity
  readonly today: LocalDate
}

/** The month of an employer that was asked about and is not over: whether it can be judged, the record must say. */
export function unendedMonth(
  wish: Wish,
  known: Pick<Known, 'employers' | 'thisMonth'>,
): { readonly month: Month; readonly employer: Employer } | undefined {
  const month = wish.about === 'month' ? parseMonth(wish.month.trim()) : undefined
  const employer = employerOf(wish, known)
  return month !== undefined && employer !== undefined && month >= known.thisMonth
    ? { month, employer }
    : undefined
}

/** What the case would be about; else everything that is missing or wrong. */
export function subjectOf(wish: Wish, known: Known): Result<Subject, readonly CaseTrouble[]> {
  switch (wish.about) {
    case 'month':
      return monthOf(wish, known)
    case 'employer': {
      const employer = employerOf(wish, known)
      return employer === undefined
        ? refused(['employer-missing'])
        : ok({ kind: 'employer', employer })
    }
    case 'number':
      return numberOf(wish)
    case 'identity': {
      const wanted = identityWish(wish, known.person, known.today)
      return wanted.ok
        ? ok({ kind: 'identity', before: known.person, wanted: wanted.value })
        : wanted
    }
    default:
      return ok({ kind: wish.about })
  }
}

function employerOf(
  { employer }: Wish,
  { employers }: Pick<Known, 'employers'>,
): Employer | undefined {
  const found = employers.find(({ ref }) => ref === employer)
  if (found === undefined) return undefined
  const { employerNumber, employerName, kpj } = found
  return { employerNumber, employerName, kpj }
}

function monthOf(wish: Wish, known: Known): Result<Subject, readonly CaseTrouble[]> {
  const month = parseMonth(wish.month.trim())
  const employer = employerOf(wish, known)
  const troubles: CaseTrouble[] = []
  if (employer === undefined) troubles.push('employer-missing')
  if (month === undefined) troubles.push('month-missing')
  else if (month >= known.thisMonth && !known.isTold) troubles.push('month-early')
  const also = otherMonths(wish.also, known.thisMonth)
  if (also === undefined) troubles.push('also-wrong')
  if (employer === undefined || month === undefined || also === undefined || troubles.length > 0)
    return refused(troubles)
  const others = also.filter((one) => one !== month)
  return ok({ kind: 'month', month, employer, ...(others.length === 0 ? {} : { also: others }) })
}

/** Months that were typed besides the first, each once, in order; `undefined` when one is none, is not over, or they are too many. */
function otherMonths(typed: string, thisMonth: Month): readonly Month[] | undefined {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '')
  const months = words.flatMap((word) => parseMonth(word) ?? [])
  const each = [...new Set(months)].toSorted()
  const areOver = each.every((month) => month < thisMonth)
  return months.length === words.length && areOver && each.length <= MOST_OTHER_MONTHS + 1
    ? each
    : undefined
}

const WANTS: ReadonlyMap<string, 'number-join' | 'number-disown'> = new Map([
  ['join', 'number-join'],
  ['disown', 'number-disown'],
])

function numberOf(wish: Wish): Result<Subject, readonly CaseTrouble[]> {
  const kpj: Kpj | undefined = parseKpj(wish.kpj)
  const kind = WANTS.get(wish.want)
  if (kpj !== undefined && kind !== undefined) return ok({ kind, kpj })
  return refused([
    ...(kind === undefined ? (['want-missing'] as const) : []),
    ...(kpj === undefined ? (['kpj-wrong'] as const) : []),
  ])
}

/** What is wrong with a text that is sent; the text itself otherwise. */
export function checkedText(
  text: string,
  longest: number,
): Result<string, 'text-missing' | 'text-long'> {
  const whole = text.replace(/\r\n?/g, '\n').trim()
  if (whole === '') return refused('text-missing')
  return [...whole].length > longest ? refused('text-long') : ok(whole)
}
