import { describe, expect, test } from 'vitest'
import { percent } from '#values'
import { constructionProjectInput } from '../inputs/construction-project.ts'
import { contributionsInput } from '../inputs/contributions.ts'
import { jhtBalanceInput } from '../inputs/jht-balance.ts'
import type { Json } from '../json.ts'
import type { Shape } from './fields.ts'
import { readInput } from './read-input.ts'

const wageEarner = { segment: 'wage-earner', month: '2026-03', wage: 1n, riskClass: 1n }
const selfEmployed = {
  segment: 'self-employed',
  month: '2026-03',
  income: 1n,
  occupation: 'other',
  programmes: ['jkk'],
}

function problem(shape: Shape, json: Json): readonly [string, string] {
  const read = readInput(shape, json)
  if (read.ok) throw new Error('nothing was wrong')
  expect(read.refusal.text.id).not.toBe('')
  return [read.refusal.field, read.refusal.text.en]
}

test('a right input is read with its types', () => {
  expect(
    readInput(contributionsInput, { ...wageEarner, ageInYears: 40n, labourIntensive: true }),
  ).toEqual({
    ok: true,
    value: { ...wageEarner, riskClass: 1, ageInYears: 40, labourIntensive: true },
  })
  expect(
    readInput(jhtBalanceInput, {
      openingBalance: 5n,
      contributions: [{ month: '2024-02', amount: 7n }],
      annualRates: { '2025': '5.51', '2024': '0' },
    }),
  ).toEqual({
    ok: true,
    value: {
      openingBalance: 5n,
      contributions: [{ month: '2024-02', amount: 7n }],
      annualRates: [
        { year: 2024, rate: percent('0') },
        { year: 2025, rate: percent('5.51') },
      ],
    },
  })
})

describe('what is wrong is named', () => {
  const cases: readonly (readonly [string, Shape, Json, string, string])[] = [
    ['no object', contributionsInput, [], '', 'The input must be one JSON object.'],
    ['nothing', constructionProjectInput, null, '', 'The input must be one JSON object.'],
    ['no segment', contributionsInput, {}, 'segment', 'Field "segment" is missing.'],
    [
      'another segment',
      contributionsInput,
      { segment: 'constructor' },
      'segment',
      'Field "segment" must be one of wage-earner, self-employed.',
    ],
    [
      'a missing field',
      contributionsInput,
      { segment: 'wage-earner', month: '2026-03', riskClass: 1n },
      'wage',
      'Field "wage" is missing (whole rupiah).',
    ],
    [
      'a field of the other segment',
      contributionsInput,
      { ...selfEmployed, wage: 1n },
      'wage',
      'Field "wage" is not known; known are month, income, occupation, paidByGovernment, programmes, reliefLeft.',
    ],
    [
      'a month of thirteen',
      contributionsInput,
      { ...wageEarner, month: '2026-13' },
      'month',
      'Field "month" must be a month like "2026-03".',
    ],
    [
      'a month that is a number',
      contributionsInput,
      { ...wageEarner, month: 202603n },
      'month',
      'Field "month" must be a month like "2026-03".',
    ],
    [
      'a negative wage',
      contributionsInput,
      { ...wageEarner, wage: -1n },
      'wage',
      'Field "wage" must be whole rupiah, 0 or more, without decimals, exponent or quotation marks.',
    ],
    [
      'a wage with decimals',
      contributionsInput,
      { ...wageEarner, wage: 1.5 },
      'wage',
      'Field "wage" must be whole rupiah, 0 or more, without decimals, exponent or quotation marks.',
    ],
    [
      'a sixth class',
      contributionsInput,
      { ...wageEarner, riskClass: 6n },
      'riskClass',
      'Field "riskClass" must be one of 1, 2, 3, 4, 5.',
    ],
    [
      'a class in quotation marks',
      contributionsInput,
      { ...wageEarner, riskClass: '1' },
      'riskClass',
      'Field "riskClass" must be one of 1, 2, 3, 4, 5.',
    ],
    [
      'an age of 131',
      contributionsInput,
      { ...wageEarner, ageInYears: 131n },
      'ageInYears',
      'Field "ageInYears" must be a whole number of years from 0 to 130.',
    ],
    [
      'an age below 0',
      contributionsInput,
      { ...wageEarner, ageInYears: -1n },
      'ageInYears',
      'Field "ageInYears" must be a whole number of years from 0 to 130.',
    ],
    [
      'an age that is null',
      contributionsInput,
      { ...wageEarner, ageInYears: null },
      'ageInYears',
      'Field "ageInYears" must be a whole number of years from 0 to 130.',
    ],
    [
      'yes instead of true',
      contributionsInput,
      { ...wageEarner, labourIntensive: 'yes' },
      'labourIntensive',
      'Field "labourIntensive" must be true or false.',
    ],
    [
      'programmes that are no list',
      contributionsInput,
      { ...wageEarner, programmes: 'jkk' },
      'programmes',
      'Field "programmes" must be a list.',
    ],
    [
      'a programme twice',
      contributionsInput,
      { ...wageEarner, programmes: ['jkk', 'jkk'] },
      'programmes',
      'Field "programmes" must be a list without repetition.',
    ],
    [
      'JP for the self-employed',
      contributionsInput,
      { ...selfEmployed, programmes: ['jp'] },
      'programmes[0]',
      'Field "programmes[0]" must be one of jkk, jkm, jht.',
    ],
    [
      'another occupation',
      contributionsInput,
      { ...selfEmployed, occupation: 'pilot' },
      'occupation',
      'Field "occupation" must be one of transport, other.',
    ],
  ]

  test.each(cases)('%s', (_, shape, json, field, text) => {
    expect(problem(shape, json)).toEqual([field, text])
  })
})

test('a fault while reading is no wrong input', () => {
  const broken = {
    fields: new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('fault')
        },
      },
    ),
  }
  expect(() => readInput(broken, {})).toThrow('fault')
})
