import type { Json } from '../json.ts'
import { missing, must, unknown } from './bad-input.ts'
import type { Field, Fields } from './fields.ts'
import { listOf, readValue } from './read-value.ts'
import { unitOf } from './unit.ts'

/**
 * The values of a set of fields; `path` is the place of the set in the whole input. Optional ones that are absent
 * stay absent.
 * @throws BadInput for the first unknown, missing or wrong field
 */
export function readFields(fields: Fields, json: Json, path: string): Record<string, unknown> {
  const given = recordOf(json, path)
  const stranger = Object.keys(given).find((name) => !Object.hasOwn(fields, name))
  if (stranger !== undefined) throw unknown(pathTo(path, stranger), Object.keys(fields))
  const values: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = given[name]
    if (value !== undefined) values[name] = readField(field, value, pathTo(path, name))
    else if (field.optional !== true) throw missing(pathTo(path, name), unitOf(field))
  }
  return values
}

function readField(field: Field, json: Json, path: string): unknown {
  if (field.kind === 'group') return readFields(field.fields, json, path)
  return field.kind === 'rows' ? readRows(field, json, path) : readValue(field, json, path)
}

type Rows = Extract<Field, { readonly kind: 'rows' }>

function readRows({ fields, most }: Rows, json: Json, path: string): readonly unknown[] {
  const rows = listOf(json, path)
  if (most !== undefined && rows.length > most)
    throw must(path, {
      id: `daftar dengan paling banyak ${most} baris`,
      en: `a list of at most ${most} rows`,
    })
  return rows.map((row, index) => readFields(fields, row, `${path}[${index}]`))
}

/** @throws BadInput unless it is a JSON object */
export function recordOf(json: Json, path: string): Readonly<Record<string, Json>> {
  if (typeof json === 'object' && json !== null && !Array.isArray(json))
    return json as Readonly<Record<string, Json>>
  throw must(path, { id: 'satu objek JSON', en: 'one JSON object' })
}

const pathTo = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)
