import { expect, test } from 'vitest'
import { jhtBalanceInput } from '../inputs/jht-balance.ts'
import type { Json } from '../json.ts'
import { readInput } from './read-input.ts'

const account = { openingBalance: 0n, contributions: [], annualRates: {} }

const cases: readonly (readonly [string, Json, string, string])[] = [
  [
    'an unknown field in a row',
    { ...account, contributions: [{ month: '2024-01', amount: 1n, note: '' }] },
    'contributions[0].note',
    'Field "contributions[0].note" is not known; known are month, amount.',
  ],
  [
    'a missing field in a row',
    { ...account, contributions: [{ month: '2024-01' }] },
    'contributions[0].amount',
    'Field "contributions[0].amount" is missing (whole rupiah).',
  ],
  [
    'a row that is no object',
    { ...account, contributions: [1n] },
    'contributions[0]',
    'Field "contributions[0]" must be one JSON object.',
  ],
  [
    'rates in a list',
    { ...account, annualRates: [] },
    'annualRates',
    'Field "annualRates" must be rates by year, like {"2024": "5.00"}.',
  ],
  [
    'a rate for no year',
    { ...account, annualRates: { '24': '5' } },
    'annualRates.24',
    'Field "annualRates.24" must be a year like "2024".',
  ],
  [
    'a rate that is a number',
    { ...account, annualRates: { '2024': 5.51 } },
    'annualRates.2024',
    'Field "annualRates.2024" must be text in per cent like "5.51", 0 or more.',
  ],
  [
    'a negative rate',
    { ...account, annualRates: { '2024': '-1' } },
    'annualRates.2024',
    'Field "annualRates.2024" must be text in per cent like "5.51", 0 or more.',
  ],
  [
    'more than a hundred years',
    {
      ...account,
      annualRates: Object.fromEntries(
        Array.from({ length: 101 }, (_, i) => [String(1950 + i), '5']),
      ),
    },
    'annualRates',
    'Field "annualRates" must be at most 100 years.',
  ],
]

test.each(cases)('of rows and rates is named what is wrong: %s', (_, json, field, text) => {
  const read = readInput(jhtBalanceInput, json)
  if (read.ok) throw new Error('nothing was wrong')
  expect(read.refusal.text.id).not.toBe('')
  expect([read.refusal.field, read.refusal.text.en]).toEqual([field, text])
})
