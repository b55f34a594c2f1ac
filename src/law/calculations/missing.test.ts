import { expect, test } from 'vitest'
import { type Json, jsonText, parseJson } from '../json.ts'
import { jhtMissingCalculation } from './jht-missing.ts'
import { jpMissingCalculation } from './jp-missing.ts'

const json = (value: object): Json => parseJson(JSON.stringify(value))
const jht = (missing: object[], more: object = {}) =>
  jhtMissingCalculation.answer(
    json({ asOf: '2026-11-30', birthDate: '1972-05-20', missing, ...more }),
  )
const jp = (...missing: object[]) => jpMissingCalculation.answer(json({ missing }))
const kindsOf = (answer: ReturnType<typeof jht>) =>
  answer.kind === 'result' ? answer.caveats.map(({ kind }) => kind) : []

test('no month is a mistake of the input, named by its field', () => {
  for (const answer of [jht([]), jp()])
    expect(answer).toMatchObject({
      kind: 'problem',
      problem: { field: 'missing', text: { en: 'Field "missing" must hold at least one month.' } },
    })
})

test('every return that was credited stands among the reasons, and one that nobody knows says so', () => {
  const answer = jht([{ month: '2024-03', amount: 100_000 }])
  // 2024 has no known return: nothing. 2025 to 2027 at 5.51 %: 100,000 × 1.0551^3 = 117,457.53
  expect(answer).toMatchObject({
    result: { contributions: 100_000n, development: 17_458n, total: 117_458n },
    explanation: {
      children: [
        { label: { en: 'Return rate of 2024' }, unit: 'unknown' },
        { label: { en: 'Return rate of 2025' }, unit: 'rate' },
        { label: { en: 'Return credited last' }, unit: 'rate' },
        { label: { en: 'Age at which JHT is paid' }, value: 56 },
      ],
    },
  })
  expect(kindsOf(answer).slice(0, 2)).toEqual(['last-return-stays', 'unknown-return'])
  const known = jht([{ month: '2025-03', amount: 100_000 }])
  expect(kindsOf(known)).not.toContain('unknown-return')
})

test('a day of the past counts what is known of the years after it', () => {
  const answer = jht([{ month: '2025-01', amount: 1_000_000 }], {
    asOf: '2024-12-31',
    birthDate: '1970-01-01',
  })
  // 56 in 2026, so 2025 counts: 5.51 %
  expect(answer).toMatchObject({ result: { total: 1_055_100n } })
})

test('the pension that is missing says that it is before indexing', () => {
  const answer = jp({ month: '2026-05', amount: 180_000 })
  expect(answer).toMatchObject({ result: { monthly: 5_000n } })
  expect(jsonText(kindsOf(answer))).toContain('before-indexing')
})
