import type { Words } from '#values'
import { type Simulated, simulate } from './simulate.ts'
import type { Simulator, Typed } from './simulator.ts'

/** Field of a form that names what is tried in it; a form that was sent always has it. */
export const SCENARIO = 'scenario'

const KEPT = ['kept1', 'kept2', 'kept3'] as const
/** Side by side stand the kept ones and the one in the form. */
export const MOST_KEPT = KEPT.length

/** What was tried, under the name that the visitor gave it. */
export type Scenario = {
  readonly name: Words
  readonly typed: Typed
  readonly simulated: Simulated
}

/** The forms that were kept for comparing, oldest first. */
export const keptIn = (fields: Typed): readonly Typed[] =>
  KEPT.flatMap((name) => {
    const text = fields[name] ?? ''
    return text === '' ? [] : [Object.fromEntries(new URLSearchParams(text))]
  })

/** The hidden fields that carry kept forms along. */
export const keptFields = (kept: readonly Typed[]): readonly (readonly [string, string])[] =>
  KEPT.flatMap((name, index) => {
    const typed = kept[index]
    return typed === undefined ? [] : [[name, new URLSearchParams(typed).toString()] as const]
  })

/** A form without what belongs to the page and not to the question. */
export const questionsAlone = (fields: Typed): Typed =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, text]) => text !== '' && !ABOUT_THE_PAGE.test(name)),
  )
const ABOUT_THE_PAGE = /^(kept\d|keep|drop|save|link|lang|share\..*|_csrf)$/

/** The kept scenarios and the one in the form, each once, with names that differ. */
export function scenariosOf(
  simulator: Simulator,
  kept: readonly Typed[],
  current: Typed,
): readonly Scenario[] {
  const asked = questionsAlone(current)
  const isNew = !kept.some((other) => sameQuestions(other, asked))
  const taken = new Set<string>()
  return [...kept, ...(isNew ? [asked] : [])].map((typed, index) => ({
    name: nameOf(typed, index, taken),
    typed,
    simulated: simulate(simulator, typed),
  }))
}

/** Whether two forms ask the same, whatever they are called. */
export const sameQuestions = (one: Typed, other: Typed): boolean => sorted(one) === sorted(other)

const sorted = (typed: Typed): string =>
  Object.entries(typed)
    .filter(([name]) => name !== SCENARIO)
    .map((pair) => JSON.stringify(pair))
    .sort()
    .join()

/** What stands beside a column of a table, and in a list. */
const LONGEST_NAME = 60

/** The name that a visitor gave; empty without one. */
export const givenName = (typed: Typed): string =>
  (typed[SCENARIO] ?? '').trim().slice(0, LONGEST_NAME)

function nameOf(typed: Typed, index: number, taken: Set<string>): Words {
  const given = givenName(typed)
  const number = index + 1
  const isFree = given !== '' && !taken.has(given)
  taken.add(given)
  if (isFree) return { id: given, en: given }
  const before = given === '' ? { id: 'Pilihan', en: 'Option' } : { id: given, en: given }
  return { id: `${before.id} ${number}`, en: `${before.en} ${number}` }
}
