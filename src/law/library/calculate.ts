import type { Words } from '#values'
import { jsonOfAnswer } from '../answer-json.ts'
import type { Answer, Calculation, JsonSchema } from '../calculation.ts'
import { CALCULATIONS } from '../calculations.ts'
import type { Caveat } from '../caveat.ts'
import type { Explanation } from '../explained.ts'
import type { InputProblem } from '../input/bad-input.ts'
import { jsonText } from '../json.ts'
import { schemaOfCalculation } from '../json-schema.ts'
import type { Refusal } from '../refusal.ts'
import type { CalculationName, Inputs, RefusalKinds, Results } from './calculations.generated.ts'
import { jsonOfInput } from './json-of-input.ts'

/** A calculation by its name, with its title in both languages. */
export type CalculationInfo = { readonly name: CalculationName; readonly title: Words }

/**
 * What a calculation says: a result with its reasons; a refusal, where the law gives no amount; a problem, where the
 * input is wrong: its sentence names the field and the unit.
 */
export type AnswerOf<Name extends CalculationName> =
  | {
      readonly kind: 'result'
      readonly result: Results[Name]
      /** The tree of reasons. Some calculations make it, with the caveats, when it is first read. */
      readonly explanation: Explanation
      readonly caveats: readonly Caveat[]
    }
  | { readonly kind: 'refusal'; readonly refusal: Refusal<RefusalKinds[Name]> }
  | { readonly kind: 'problem'; readonly problem: InputProblem }

/** Every calculation, in the order of `payung law --list`. */
export const calculations: readonly CalculationInfo[] = CALCULATIONS.map(({ name, title }) => ({
  name: name as CalculationName,
  title,
}))

/**
 * Computes what the law says. Amounts go in as whole rupiah, `bigint` or a whole `number` up to 2^53, and come out as
 * `bigint`; rates are text in per cent, months `YYYY-MM`, dates `YYYY-MM-DD`.
 * @throws RangeError for a name that is no calculation
 */
export function calculate<Name extends CalculationName>(
  name: Name,
  input: Inputs[Name],
): AnswerOf<Name> {
  // The types of results and refusals are made from the schemas that every result is tested against.
  return calculationOf(name).answer(jsonOfInput(input)) as AnswerOf<Name>
}

/** JSON Schema (2020-12) of the input; result and refusals stand in its `$defs`. @throws as `calculate` */
export const schemaOf = (name: CalculationName): JsonSchema =>
  schemaOfCalculation(calculationOf(name))

/** The answer as JSON text, as `payung law` prints it: amounts are integers of any length. */
export const answerJson = (answer: AnswerOf<CalculationName>): string =>
  jsonText(jsonOfAnswer(answer as Answer))

function calculationOf(name: string): Calculation {
  const found = CALCULATIONS.find((calculation) => calculation.name === name)
  if (found !== undefined) return found
  const names = CALCULATIONS.map((calculation) => calculation.name).join(', ')
  throw new RangeError(`${JSON.stringify(name)} is not a calculation; there are ${names}.`)
}
