import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CALCULATIONS } from '../calculations.ts'
import { schemaTypes } from './schema-types.ts'

const [first] = CALCULATIONS
const typesOf = (result: Readonly<Record<string, unknown>>) =>
  first && schemaTypes([{ ...first, result }])

test('the committed types are those of the schemas', () => {
  const file = join(import.meta.dirname, '../library/calculations.generated.ts')
  expect(readFileSync(file, 'utf8')).toBe(schemaTypes(CALCULATIONS))
})

test('amounts come out as Rupiah, other whole numbers as number, absent ones say so', () => {
  const types = typesOf({
    type: 'object',
    properties: {
      paid: { type: 'integer', description: 'whole rupiah' },
      year: { type: 'integer' },
      on: { type: 'string', format: 'date' },
      kind: { enum: ['a', 1] },
      note: { type: 'string' },
    },
    required: ['paid', 'year', 'kind'],
  })
  expect(types).toContain('    readonly paid: Rupiah\n')
  expect(types).toContain('    readonly year: number\n')
  expect(types).toContain('    readonly on?: LocalDate | undefined\n')
  expect(types).toContain('    readonly note?: string | undefined\n')
  expect(types).toContain("    readonly kind: 'a' | 1\n")
})

test('a schema that no type is known for is no guess', () => {
  expect(() => typesOf({ type: 'null' })).toThrow('no type for the schema {"type":"null"}')
})
