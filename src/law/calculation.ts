import type { Words } from '#values'
import type { Caveat } from './caveat.ts'
import type { Explanation } from './explained.ts'
import type { InputProblem } from './input/bad-input.ts'
import type { InputOf, Shape } from './input/fields.ts'
import { readInput } from './input/read-input.ts'
import type { Json } from './json.ts'
import { once } from './once.ts'
import type { Refusal } from './refusal.ts'

/** What a calculation says: a result with its reasons, a refusal, or a wrong input. */
export type Answer<Kind extends string = string> =
  | {
      readonly kind: 'result'
      readonly result: object
      readonly explanation: Explanation
      readonly caveats: readonly Caveat[]
    }
  | { readonly kind: 'refusal'; readonly refusal: Refusal<Kind> }
  | Problem
type Problem = { readonly kind: 'problem'; readonly problem: InputProblem }

/**
 * A result whose reasons are made when they are first read: they cost many times what the amounts do. Who asks for
 * amounts alone pays for amounts alone; it is one calculation all the same.
 */
export function resultOf(
  result: object,
  reasonsOf: () => Reasons,
): Extract<Answer, { kind: 'result' }> {
  const reasons = once(reasonsOf)
  return {
    kind: 'result',
    result,
    get explanation() {
      return reasons().explanation
    },
    get caveats() {
      return reasons().caveats
    },
  }
}
type Reasons = { readonly explanation: Explanation; readonly caveats: readonly Caveat[] }

/** JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

export type Calculation = {
  readonly name: string
  readonly title: Words
  readonly input: Shape
  /** JSON Schema of the result. */
  readonly result: JsonSchema
  /** JSON Schema of the figures of each refusal, by kind. */
  readonly refusals: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>
  answer(json: Json): Answer
}

type Definition<S extends Shape, Kind extends string> = Omit<Calculation, 'answer' | 'input'> & {
  readonly input: S
  readonly refusals: Readonly<Record<Kind, Readonly<Record<string, JsonSchema>>>>
  readonly calculate: (input: InputOf<S>) => Answer<NoInfer<Kind>>
}

/** A calculation whose input is read and checked before it runs. It refuses with the kinds of `refusals` alone. */
export function calculation<S extends Shape, Kind extends string>(
  definition: Definition<S, Kind>,
): Calculation {
  const { calculate, ...described } = definition
  return {
    ...described,
    answer(json) {
      const input = readInput(definition.input, json)
      return input.ok ? calculate(input.value) : { kind: 'problem', problem: input.refusal }
    },
  }
}
