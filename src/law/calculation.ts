import type { Words } from '#values'
import type { Caveat } from './caveat.ts'
import type { Explanation } from './explained.ts'
import type { InputProblem } from './input/bad-input.ts'
import type { InputOf, Shape } from './input/fields.ts'
import { readInput } from './input/read-input.ts'
import type { Json } from './json.ts'

/** What a calculation says: a result with its reasons, a refusal with its figures and a sentence, or a wrong input. */
export type Answer =
  | {
      readonly kind: 'result'
      readonly result: object
      readonly explanation: Explanation
      readonly caveats: readonly Caveat[]
    }
  | { readonly kind: 'refusal'; readonly refusal: { readonly kind: string }; readonly text: Words }
  | { readonly kind: 'problem'; readonly problem: InputProblem }

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

type Definition<S extends Shape> = Omit<Calculation, 'answer' | 'input'> & {
  readonly input: S
  readonly calculate: (input: InputOf<S>) => Answer
}

/** A calculation whose input is read and checked before it runs. */
export function calculation<S extends Shape>(definition: Definition<S>): Calculation {
  const { calculate, ...described } = definition
  return {
    ...described,
    answer(json) {
      const input = readInput(definition.input, json)
      return input.ok ? calculate(input.value) : { kind: 'problem', problem: input.refusal }
    },
  }
}
