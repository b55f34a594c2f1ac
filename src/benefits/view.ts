import type { Language, LocalDate, Words } from '#values'
import {
  keptFields,
  keptIn,
  MOST_KEPT,
  questionsAlone,
  SCENARIO,
  type Scenario,
  sameQuestions,
  scenariosOf,
} from './everywhere/scenarios.ts'
import { type Simulated, simulate } from './everywhere/simulate.ts'
import { questionsOf, type Simulator, type Try, type Typed } from './everywhere/simulator.ts'

/** What a member's record fills in: the value of a field, and where it comes from. */
export type FromRecord = Readonly<
  Record<string, { readonly value: string; readonly source: Words }>
>

/** Everything that a simulation's page shows. */
export type SimulationView = {
  readonly simulator: Simulator
  /** What stands in the form. */
  readonly typed: Typed
  readonly record: FromRecord
  /** What the form came to; absent while nothing was asked. */
  readonly simulated: Simulated | undefined
  readonly kept: readonly Typed[]
  readonly scenarios: readonly Scenario[]
}

export type Asked = {
  readonly simulator: Simulator
  /** The fields of the address or of the form that was posted. */
  readonly fields: Typed
  readonly record: FromRecord
  readonly today: LocalDate
}

/**
 * A form that was sent is taken as it is; an address that names only some questions is filled up from the record,
 * then with the simulator's defaults. Nothing is calculated until something was asked.
 */
export function simulationView({ simulator, fields, record, today }: Asked): SimulationView {
  const given = questionsAlone(fields)
  const isSent = SCENARIO in fields
  const fromRecord = Object.fromEntries(
    Object.entries(record).map(([name, { value }]) => [name, value]),
  )
  const typed = isSent ? given : { ...simulator.defaults(today), ...fromRecord, ...given }
  const isAsked = isSent || Object.keys(given).some((name) => isQuestion(simulator, typed, name))
  const kept = keptAfter(simulator, fields, typed)
  return {
    simulator,
    typed,
    record,
    kept,
    simulated: isAsked ? shown(simulate(simulator, typed), isSent, fields) : undefined,
    scenarios: isAsked ? scenariosOf(simulator, kept, typed) : [],
  }
}

/** Whether a field of the address asks something, beyond which kind of form is wanted. */
const isQuestion = (simulator: Simulator, typed: Typed, name: string): boolean =>
  Object.hasOwn(questionsOf(simulator, typed).fields, name.split('.')[0] ?? '')

/** A link that names only some questions is no mistake: what is missing is asked, not complained of. */
function shown(simulated: Simulated, isSent: boolean, fields: Typed): Simulated | undefined {
  if (isSent || simulated.kind !== 'wrong') return simulated
  const problems = simulated.problems.filter(({ field }) => fields[field] !== undefined)
  return problems.length === 0 ? undefined : { kind: 'wrong', problems }
}

/** The kept forms after "keep" or "remove" was pressed. What is wrong is not kept, and nothing twice. */
function keptAfter(simulator: Simulator, fields: Typed, typed: Typed): readonly Typed[] {
  const kept = keptIn(fields)
  const dropped = fields.drop
  if (dropped !== undefined) return kept.filter((_, index) => String(index) !== dropped)
  const isThere = kept.some((other) => sameQuestions(other, typed))
  if (fields.keep === undefined || kept.length === MOST_KEPT || isThere) return kept
  return simulate(simulator, typed).kind === 'wrong' ? kept : [...kept, typed]
}

/** The address that shows this form again, with what is kept beside it. */
export function addressOf(view: Pick<SimulationView, 'simulator' | 'typed'>, more: Typed): string {
  const query = new URLSearchParams({ [SCENARIO]: '', ...view.typed, ...more })
  return `/simulations/${view.simulator.slug}?${query}`
}

/** The address of a form that was filled in as an example: no value of the member is in it. */
export function tryAddress({ slug }: Simulator, { typed, kept }: Try): string {
  const beside = Object.fromEntries(keptFields(kept === undefined ? [] : [kept]))
  const query = new URLSearchParams({ [SCENARIO]: '', ...typed, ...beside })
  return `/simulations/${slug}?${query}`
}

/** The link that a member asked for: what they ticked, and nothing else. */
export function sharedAddress({ simulator, typed }: SimulationView, fields: Typed): string {
  const { fields: asked, choice } = questionsOf(simulator, typed)
  const ticked = Object.keys(asked).filter((name) => fields[`share.${name}`] === 'on')
  const held = ticked.flatMap((name) => heldBy(name, typed, asked[name]?.kind))
  const by = choice === undefined ? [] : [[choice.by, choice.chosen] as const]
  return `/simulations/${simulator.slug}?${new URLSearchParams([...by, ...held].map(([key, value]) => [key, value]))}`
}

type Held = readonly (readonly [string, string])[]

function heldBy(name: string, typed: Typed, kind: string | undefined): Held {
  const own = Object.entries(typed).filter(([key]) => key === name || key.startsWith(`${name}.`))
  // An empty box is an answer too.
  return kind === 'yes-no' && own.length === 0 ? [[name, 'off']] : own
}

/** What stands in the tab: the simulation's name, and that something is wrong before it. */
export const titleOf = ({ simulator, simulated }: SimulationView, language: Language): string => {
  const title = simulator.title[language]
  if (simulated?.kind !== 'wrong') return title
  return language === 'id' ? `Salah: ${title}` : `Error: ${title}`
}
