// The front door of the package @payung/law: what other programs get. Everything else may change.
export {
  type Fraction,
  type Language,
  type LocalDate,
  localDate,
  type Month,
  moneyText,
  month,
  monthText,
  parseLocalDate,
  parseMonth,
  percentText,
  type Rate,
  type Rupiah,
  rupiah,
  type Words,
} from '#values'
export type { JsonSchema } from '../calculation.ts'
export type { Caveat } from '../caveat.ts'
export { type Certainty, certaintyText } from '../certainty.ts'
export {
  basisText,
  type Explanation,
  type Input,
  nodesOf,
  type Quantity,
  quantityText,
  type Reason,
} from '../explained.ts'
export type { InputProblem } from '../input/bad-input.ts'
export type { Refusal } from '../refusal.ts'
export {
  type AnswerOf,
  answerJson,
  type CalculationInfo,
  calculate,
  calculations,
  schemaOf,
} from './calculate.ts'
export type {
  CalculationName,
  Inputs,
  RefusalKinds,
  Results,
} from './calculations.generated.ts'
