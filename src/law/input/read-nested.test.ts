import { describe, expect, test } from 'vitest'
import { percent } from '#values'
import { CHILDREN } from '../inputs/shared-fields.ts'
import type { Json } from '../json.ts'
import type { Shape } from './fields.ts'
import { readInput } from './read-input.ts'

describe('dates, rates, groups and bounded rows', () => {
  const shape = {
    fields: {
      diedOn: { kind: 'date', from: '2015-07-01', title: { id: 'Meninggal', en: 'Died' } },
      bornOn: { kind: 'date', optional: true, title: { id: 'Lahir', en: 'Born' } },
      inflation: {
        kind: 'rate',
        from: '-50',
        to: '1000',
        optional: true,
        title: { id: 'Inflasi', en: 'Inflation' },
      },
      children: CHILDREN,
    },
  } as const satisfies Shape

  test('are read with their types', () => {
    const read = readInput(shape, {
      diedOn: '2024-02-29',
      inflation: '-0.25',
      children: [{ remainingYears: { primary: 6n, higher: 5n } }, { remainingYears: {} }],
    })
    expect(read).toEqual({
      ok: true,
      value: {
        diedOn: '2024-02-29',
        inflation: percent('-0.25'),
        children: [{ remainingYears: { primary: 6, higher: 5 } }, { remainingYears: {} }],
      },
    })
    const typed: readonly { readonly remainingYears: { readonly primary?: number } }[] | undefined =
      read.ok ? read.value.children : undefined
    expect(typed?.[0]?.remainingYears.primary).toBe(6)
  })

  const A_DATE = 'must be a date like "2026-03-15", from'
  const A_RATE = 'must be text in per cent like "5.51", from -50 to 1000.'
  test.each<readonly [string, Readonly<Record<string, Json>>, string, string]>([
    ['no day of the calendar', { diedOn: '2025-02-29' }, 'diedOn', `${A_DATE} 2015-07-01 to`],
    ['a day too early', { diedOn: '2015-06-30' }, 'diedOn', `${A_DATE} 2015-07-01 to 2199-12-31`],
    ['a day too late', { diedOn: '2200-01-01' }, 'diedOn', `${A_DATE} 2015-07-01 to 2199-12-31`],
    ['a month for a day', { diedOn: '2024-02' }, 'diedOn', A_DATE],
    ['a day that is a number', { diedOn: 20_240_229n }, 'diedOn', A_DATE],
    ['a birth before 1900', { bornOn: '1899-12-31' }, 'bornOn', `${A_DATE} 1900-01-01`],
    ['a rate that is a number', { inflation: 5n }, 'inflation', A_RATE],
    ['a rate with a comma', { inflation: '5,5' }, 'inflation', A_RATE],
    ['a rate with a sign of per cent', { inflation: '5%' }, 'inflation', A_RATE],
    ['a rate below the bound', { inflation: '-50.1' }, 'inflation', A_RATE],
    ['a rate above the bound', { inflation: '1000.000001' }, 'inflation', A_RATE],
    [
      'too many rows',
      { children: Array.from({ length: 101 }, () => ({ remainingYears: {} })) },
      'children',
      'must be a list of at most 100 rows.',
    ],
    [
      'a group that is a list',
      { children: [{ remainingYears: [] }] },
      'children[0].remainingYears',
      'must be one JSON object.',
    ],
    [
      'a number out of range in a group in a row',
      { children: [{ remainingYears: { primary: 31n } }] },
      'children[0].remainingYears.primary',
      'must be a whole number of years from 0 to 30.',
    ],
    [
      'a field that the group does not know',
      { children: [{ remainingYears: { __proto: 1n } }] },
      'children[0].remainingYears.__proto',
      'is not known; known are primary, lowerSecondary, upperSecondary, higher.',
    ],
  ])('%s is named', (_, wrong, field, sentence) => {
    const read = readInput(shape, { diedOn: '2024-01-01', ...wrong })
    expect(read).toMatchObject({ ok: false, refusal: { field } })
    expect(read.ok ? '' : read.refusal.text.en).toContain(`Field "${field}" ${sentence}`)
  })
})
