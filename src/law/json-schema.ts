import type { Words } from '#values'
import type { Calculation, JsonSchema } from './calculation.ts'
import { DATE, MONTH, object, oneOf } from './calculations/schema-parts.ts'
import { CALCULATIONS } from './calculations.ts'
import type { Field, Fields, Shape } from './input/fields.ts'
import { rangeOfDate } from './input/read-date.ts'
import { RATE, SIGNED_RATE, YEAR } from './input/read-rate.ts'
import { MOST_RUPIAH } from './input/read-value.ts'
import { jsonText } from './json.ts'

/** The committed schema of every calculation, by its name. */
export const schemaFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    CALCULATIONS.map((calculation) => [
      calculation.name,
      `${jsonText(schemaOfCalculation(calculation))}\n`,
    ]),
  )

/** The input's JSON Schema (2020-12) with every enumeration and default; result and refusals stand in `$defs`. */
export function schemaOfCalculation(calculation: Calculation): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${calculation.name}.schema.json`,
    title: calculation.title.en,
    ...schemaOfShape(calculation.input),
    $defs: { result: calculation.result, ...refusalOf(calculation) },
  }
}

function refusalOf({ refusals }: Calculation): JsonSchema {
  const kinds = Object.entries(refusals).map(([kind, figures]) =>
    object({ kind: { const: kind }, ...figures, reason: WORDS }, OF_EVERY_REFUSAL),
  )
  return kinds.length === 0 ? {} : { refusal: { oneOf: kinds } }
}

const WORDS = object({ id: { type: 'string' }, en: { type: 'string' } })
const OF_EVERY_REFUSAL = {
  from: { ...oneOf(DATE, MONTH), description: 'the first day or month with another answer' },
  change: { ...WORDS, description: 'what would have to change for another answer' },
  basis: { type: 'string', description: 'where the law says so' },
}

function schemaOfShape(shape: Shape): JsonSchema {
  if ('fields' in shape) return schemaOfFields(shape.fields)
  return {
    oneOf: Object.entries(shape.options).map(([name, { title, fields }]) => ({
      title: title.en,
      ...schemaOfFields(fields, { [shape.by]: { const: name, title: shape.title.en } }),
    })),
  }
}

function schemaOfFields(fields: Fields, before: Readonly<Record<string, JsonSchema>> = {}) {
  const named = Object.entries(fields)
  const properties = Object.fromEntries(named.map(([name, field]) => [name, schemaOfField(field)]))
  const required = named.filter(([, field]) => field.optional !== true).map(([name]) => name)
  return objectOf({ ...before, ...properties }, [...Object.keys(before), ...required])
}

const objectOf = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema => ({ type: 'object', properties, required, additionalProperties: false })

const schemaOfField = (field: Field): JsonSchema => ({
  title: field.title.en,
  ...(field.hint === undefined ? {} : { description: field.hint.en }),
  ...formOf(field),
})

function formOf(field: Field): JsonSchema {
  switch (field.kind) {
    case 'rupiah':
      return { type: 'integer', minimum: 0, maximum: MOST_RUPIAH }
    case 'month':
      return { type: 'string', pattern: '^(19|2\\d)\\d{2}-(0[1-9]|1[0-2])$' }
    case 'date':
      return { type: 'string', format: 'date', ...describedRange(rangeOfDate(field)) }
    case 'rate':
      return rateForm(field)
    case 'whole-number':
      return { type: 'integer', minimum: field.from, maximum: field.to, ...defaultOf(field) }
    case 'yes-no':
      return { type: 'boolean', ...(field.optional === true ? { default: field.default } : {}) }
    case 'choice':
      return {
        enum: Object.keys(field.options),
        description: wordsOf(field.options),
        ...defaultOf(field),
      }
    case 'several':
      return {
        type: 'array',
        items: { enum: Object.keys(field.options) },
        uniqueItems: true,
        ...defaultOf(field),
      }
    case 'class':
      return {
        enum: field.options.map(({ value }) => value),
        description: field.options.map(({ value, words }) => `${value}: ${words.en}`).join('; '),
      }
    case 'rows':
    case 'group':
    case 'rates-by-year':
      return nestedFormOf(field)
  }
}

const rateForm = (field: Extract<Field, { readonly kind: 'rate' }>): JsonSchema => ({
  ...(field.orWhole === true ? wholeToo(field) : { type: 'string' }),
  pattern: SIGNED_RATE.source,
  ...describedRange(field),
})

type Nested = Extract<Field, { readonly kind: 'rows' | 'group' | 'rates-by-year' }>

function nestedFormOf(field: Nested): JsonSchema {
  switch (field.kind) {
    case 'rows':
      return {
        type: 'array',
        items: schemaOfFields(field.fields),
        ...(field.most === undefined ? {} : { maxItems: field.most }),
      }
    case 'group':
      return schemaOfFields(field.fields)
    case 'rates-by-year':
      return {
        type: 'object',
        propertyNames: { pattern: YEAR.source },
        additionalProperties: { type: 'string', pattern: RATE.source },
        maxProperties: field.most,
      }
  }
}

const defaultOf = (field: { readonly default?: unknown }): JsonSchema =>
  field.default === undefined ? {} : { default: field.default }

const wholeToo = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  type: ['string', 'integer'],
  minimum: Number(from),
  maximum: Number(to),
})

const describedRange = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  description: `from ${from} to ${to}`,
})

const wordsOf = (options: Readonly<Record<string, Words>>): string =>
  Object.entries(options)
    .map(([name, words]) => `${name}: ${words.en}`)
    .join('; ')
