import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CALCULATIONS } from './calculations.ts'
import { runLaw } from './command-line.ts'
import type { Field, Fields, Shape } from './input/fields.ts'
import { readInput } from './input/read-input.ts'
import { CHILDREN } from './inputs/shared-fields.ts'
import { type Json, jsonText, parseJson } from './json.ts'

const HOSTILE: readonly string[] = [
  ...['null', 'true', '0', '-1', '0.1', '1e400', '9'.repeat(40), `1${'0'.repeat(5_000)}`],
  ...['""', '"x"', '"\\ud800"', '"\\u0000"', '"1e9"', '"-5"', '"5%"', `"${'9'.repeat(5_000)}"`],
  ...['"1900-01-01"', '"2199-12-31"', '"2999-12-31"', '"0000-00-00"', '"2024-02-30"', '"2999-12"'],
  ...['[]', '[[]]', '[null]', '{}', '{"__proto__":{}}', '{"constructor":1}', '"constructor"'],
  '['.repeat(500) + ']'.repeat(500),
]

/** A right value for a field, or the hostile one when its path is the one to spoil. */
type Spoil = (path: string, right: () => unknown) => unknown

function sampleOf(fields: Fields, path: string, spoil: Spoil): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const place = `${path}/${name}`
      return [name, spoil(place, () => rightValue(field, place, spoil))]
    }),
  )
}

function rightValue(field: Field, path: string, spoil: Spoil): unknown {
  switch (field.kind) {
    case 'rupiah':
      return 5_000_000n
    case 'month':
      return '2025-06'
    case 'date':
      return field.from ?? '2025-06-15'
    case 'rate':
      return field.to
    case 'whole-number':
      return BigInt(field.to)
    case 'yes-no':
      return true
    case 'choice':
      return Object.keys(field.options).at(-1)
    case 'several':
      return Object.keys(field.options)
    case 'class':
      return BigInt(field.options[0]?.value ?? 0)
    case 'group':
      return sampleOf(field.fields, path, spoil)
    case 'rows':
      return [sampleOf(field.fields, path, spoil)]
    case 'rates-by-year':
      return { '2025': '5' }
  }
}

/** A right input for each option of a shape; `spoil` sees every place. */
const samplesOf = (shape: Shape, spoil: Spoil): readonly Record<string, unknown>[] =>
  'fields' in shape
    ? [sampleOf(shape.fields, '', spoil)]
    : Object.entries(shape.options).map(([name, { fields }]) => ({
        [shape.by]: name,
        ...sampleOf(fields, `/${name}`, spoil),
      }))

function placesOf(shape: Shape): readonly string[] {
  const places: string[] = []
  samplesOf(shape, (path, right) => {
    places.push(path)
    return right()
  })
  return places
}

/** Every place of a shape, each with every hostile value, as JSON text. */
const spoiled = (shape: Shape): readonly string[] =>
  placesOf(shape).flatMap((place) =>
    HOSTILE.flatMap((hostile) => {
      const text = samplesOf(shape, (path, right) => (path === place ? MARK : right())).map(
        (sample) => jsonText(sample).replaceAll(JSON.stringify(MARK), () => hostile),
      )
      return text
    }),
  )
const MARK = '<spoiled>'

test.each(CALCULATIONS.map(({ name, input }) => [name, input] as const))(
  '%s takes a right value everywhere, and no hostile value anywhere breaks it',
  (name, input) => {
    for (const sample of samplesOf(input, (_, right) => right()))
      expect(runLaw([name], jsonText(sample)), jsonText(sample)).not.toMatchObject({ exit: 2 })
    for (const text of spoiled(input)) {
      const { exit, out, err } = runLaw([name], text)
      if (exit === 0) expect(JSON.parse(out)).toHaveProperty('result')
      if (exit === 1) expect(JSON.parse(out)).toHaveProperty('refusal.kind')
      if (exit > 0) expect(err).toMatch(/^.+\.\n$/)
    }
  },
)

const EVERY_NEW_KIND = {
  fields: {
    on: { kind: 'date', title: { id: 'Hari', en: 'Day' } },
    rate: { kind: 'rate', from: '0', to: '100', title: { id: 'Tarif', en: 'Rate' } },
    children: CHILDREN,
    fares: {
      kind: 'group',
      title: { id: 'Ongkos', en: 'Fares' },
      fields: { sea: { kind: 'rupiah', optional: true, title: { id: 'Laut', en: 'Sea' } } },
    },
  },
} as const satisfies Shape

test('dates, rates, groups and rows are read or told off by name, whatever comes in', () => {
  for (const text of spoiled(EVERY_NEW_KIND)) {
    const read = readInput(EVERY_NEW_KIND, parseJson(text))
    if (!read.ok) expect(read.refusal.text.en).toMatch(/^Field "(on|rate|children|fares).* \S+\.$/)
  }
  fc.assert(
    fc.property(
      fc.record(
        {
          on: fc.jsonValue(),
          rate: fc.jsonValue(),
          children: fc.jsonValue(),
          fares: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
      (json) => {
        const read = readInput(EVERY_NEW_KIND, parseJson(JSON.stringify(json)) as Json)
        if (!read.ok) expect(read.refusal.text.en).toMatch(/^Field ".*\.$/)
      },
    ),
    { seed: 20261122, numRuns: 300 },
  )
})
