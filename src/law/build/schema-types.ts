import type { Calculation, JsonSchema } from '../calculation.ts'
import { MOST_RUPIAH } from '../input/read-value.ts'
import { schemaOfCalculation } from '../json-schema.ts'

/**
 * The TypeScript of inputs, results and kinds of refusal of every calculation, from their JSON Schemas: the same bytes
 * for the same schemas. What goes in may be a number or a bigint; amounts come out as Rupiah.
 * @throws Error for a schema of a kind that no calculation has used so far
 */
export function schemaTypes(calculations: readonly Calculation[]): string {
  const table = (name: string, about: string, typeOf: (calculation: Calculation) => string) =>
    `/** ${about} */\nexport type ${name} = {\n${calculations
      .map((one) => `  /** ${one.title.en} */\n  readonly '${one.name}': ${typeOf(one)}\n`)
      .join('')}}\n`
  const tables = [
    table('Inputs', 'What each calculation reads.', (one) =>
      typeOf(schemaOfCalculation(one), { into: true, indent: '  ' }),
    ),
    table('Results', 'What each calculation answers.', (one) =>
      typeOf(one.result, { into: false, indent: '  ' }),
    ),
    table('RefusalKinds', 'The kinds of refusal of each calculation.', ({ refusals }) =>
      union(Object.keys(refusals).map(quoted)),
    ),
    `/** The name of a calculation. */\nexport type CalculationName = keyof Inputs\n`,
  ].join('\n')
  const used = VALUES.filter((name) => new RegExp(`[:(|] ?${name}\\b`).test(tables)).join(', ')
  return `${MADE_BY}\n\nimport type { ${used} } from '#values'\n\n${tables}`
}

const MADE_BY =
  '// Made by bin/law-build from the JSON Schemas of the calculations; a change belongs there.'
const VALUES = ['LocalDate', 'Month', 'Rupiah']

type Way = { readonly into: boolean; readonly indent: string }

function typeOf(schema: JsonSchema, way: Way): string {
  const { const: only, enum: values, oneOf, type } = schema
  if (only !== undefined) return quoted(only)
  if (Array.isArray(values)) return union(values.map(quoted))
  if (Array.isArray(oneOf)) return union(oneOf.map((one: JsonSchema) => typeOf(one, way)))
  if (Array.isArray(type)) return union(type.map((one) => typeOf({ ...schema, type: one }, way)))
  switch (type) {
    case 'boolean':
      return 'boolean'
    case 'integer':
      return way.into ? 'bigint | number' : isAmount(schema) ? 'Rupiah' : 'number'
    case 'string':
      return way.into ? 'string' : textType(schema)
    case 'array':
      return `readonly (${typeOf(schema.items as JsonSchema, way)})[]`
    case 'object':
      return objectType(schema, way)
    default:
      throw new Error(`no type for the schema ${JSON.stringify(schema)}`)
  }
}

function objectType(schema: JsonSchema, { into, indent }: Way): string {
  const deeper = `${indent}  `
  const others = schema.additionalProperties
  if (typeof others === 'object' && others !== null)
    return `Readonly<Record<string, ${typeOf(others as JsonSchema, { into, indent })}>>`
  const required = schema.required as readonly string[]
  const lines = Object.entries(schema.properties as Readonly<Record<string, JsonSchema>>).map(
    ([name, property]) =>
      `${about(property, deeper)}${deeper}readonly ${name}${required.includes(name) ? '' : '?'}: ` +
      `${typeOf(property, { into, indent: deeper })}${required.includes(name) ? '' : ' | undefined'}\n`,
  )
  return `{\n${lines.join('')}${indent}}`
}

function about(schema: JsonSchema, indent: string): string {
  const unit = schema.maximum === MOST_RUPIAH ? 'In whole rupiah.' : undefined
  const words = [schema.title, schema.description, unit]
    .filter((part) => typeof part === 'string')
    .join('. ')
  return words === '' ? '' : `${indent}/** ${words} */\n`
}

const isAmount = ({ description }: JsonSchema): boolean => description === 'whole rupiah'

function textType({ format, pattern }: JsonSchema): string {
  if (format === 'date') return 'LocalDate'
  return pattern === undefined ? 'string' : 'Month'
}

const union = (types: readonly string[]): string => types.join(' | ') || 'never'
const quoted = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : String(value)
