import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CALCULATIONS } from './calculations.ts'
import { schemaFiles } from './json-schema.ts'

type Schema = {
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, unknown>>
}
const schema = (name: string): Schema => JSON.parse(schemaFiles()[name] ?? '')

test('every calculation has a committed schema, and no other is there', () => {
  const folder = join(import.meta.dirname, 'schemas')
  expect(readdirSync(folder).toSorted()).toEqual(
    CALCULATIONS.map(({ name }) => `${name}.schema.json`).toSorted(),
  )
  for (const [name, text] of Object.entries(schemaFiles()))
    expect(readFileSync(join(folder, `${name}.schema.json`), 'utf8')).toBe(text)
})

describe('a schema holds enumerations, defaults and refusal kinds', () => {
  const [wageEarner, selfEmployed] = schema('contributions').oneOf ?? []

  test('of wage earners', () => {
    expect(wageEarner?.required).toEqual(['segment', 'month', 'wage', 'riskClass'])
    expect(wageEarner?.properties).toMatchObject({
      segment: { const: 'wage-earner' },
      wage: { type: 'integer', minimum: 0 },
      riskClass: { enum: [1, 2, 3, 4, 5] },
      labourIntensive: { type: 'boolean', default: false },
      ageInYears: { type: 'integer', minimum: 0, maximum: 130 },
      programmes: {
        items: { enum: ['jkk', 'jkm', 'jht', 'jp', 'jkp'] },
        default: ['jkk', 'jkm', 'jht', 'jp', 'jkp'],
      },
    })
  })

  test('of the self-employed', () => {
    expect(selfEmployed?.required).toEqual([
      'segment',
      'month',
      'income',
      'occupation',
      'programmes',
    ])
    expect(selfEmployed?.properties).toMatchObject({ occupation: { enum: ['transport', 'other'] } })
  })

  test('of refusals', () => {
    expect(schema('contributions').$defs?.refusal).toMatchObject({
      oneOf: [{ properties: { kind: { const: 'before-the-law' } } }],
    })
    expect(schema('jht-balance').$defs?.refusal).toMatchObject({
      oneOf: [{ properties: { kind: { const: 'rate-unknown' }, year: { type: 'integer' } } }],
    })
    expect(schema('construction-project').$defs).not.toHaveProperty('refusal')
  })

  test('of percentages that may be whole numbers', () => {
    expect(schema('jkk').properties?.losses).toMatchObject({
      items: {
        properties: {
          functionLossPercent: { type: ['string', 'integer'], minimum: 0, maximum: 100 },
        },
      },
    })
  })

  test('a field without a default has none', () => {
    expect(schema('construction-project').properties?.includesVat).not.toHaveProperty('default')
  })
})
