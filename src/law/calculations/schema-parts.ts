import type { JsonSchema } from '../calculation.ts'

/** Parts of the JSON Schemas of results and of the figures of refusals. */
export const AMOUNT: JsonSchema = { type: 'integer', description: 'whole rupiah' }
export const YEAR: JsonSchema = { type: 'integer' }
export const MONTH: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}$' }
export const DATE: JsonSchema = { type: 'string', format: 'date' }

type Properties = Readonly<Record<string, JsonSchema>>

/** An object that has every property of `required`, may have those of `optional`, and no other. */
export const object = (required: Properties, optional: Properties = {}): JsonSchema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
})

export const arrayOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

export const oneOf = (...schemas: readonly JsonSchema[]): JsonSchema => ({ oneOf: schemas })

/** The named amounts of a programme's benefits, and their total. */
export const benefitsSchema = (names: readonly string[]): JsonSchema =>
  object({ components: arrayOf(object({ name: { enum: names }, amount: AMOUNT })), total: AMOUNT })
