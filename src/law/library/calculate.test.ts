import { expect, test } from 'vitest'
import { rupiah } from '#values'
import { runLaw } from '../command-line.ts'
import { answerJson, calculate, calculations, schemaOf } from './index.ts'

const JKM = { diedOn: '2026-05-20', contributionMonths: 40 }

test('the calculations are those of payung law, each with its schema', () => {
  expect(`${calculations.map(({ name }) => name).join('\n')}\n`).toBe(runLaw(['--list'], '').out)
  for (const { name } of calculations) expect(schemaOf(name)).toHaveProperty('$defs.result')
})

test('amounts may be whole numbers or bigint, and come out exact', () => {
  const project = { contractValue: 180_000_000, includesVat: false }
  const exact = { ...project, contractValue: 180_000_000n }
  expect(answerJson(calculate('construction-project', project))).toBe(
    answerJson(calculate('construction-project', exact)),
  )
  // 20,000,000 + 12,000,000 + 10,000,000: PP 82/2019 art. 34(1)
  expect(calculate('jkm', JKM)).toMatchObject({ result: { total: rupiah(42_000_000n) } })
})

test('a number that has lost digits is no amount', () => {
  const answer = calculate('construction-project', { contractValue: 2 ** 60, includesVat: false })
  expect(answer).toMatchObject({
    kind: 'problem',
    problem: { field: 'contractValue', text: { en: expect.stringContaining('whole rupiah') } },
  })
})

const around: Record<string, unknown> = {}
around.again = around

test.each([
  ['nothing', undefined],
  ['a list', []],
  ['a function', () => 1],
  ['an object that holds itself', { ...JKM, children: around }],
  ['a field that is a symbol', { ...JKM, contributionMonths: Symbol('x') }],
  ['a field that is a Date', { ...JKM, diedOn: new Date(0) }],
  ['a number that is none', { ...JKM, contributionMonths: Number.NaN }],
])('%s is a problem with a sentence, never an error', (_title, input) => {
  expect(calculate('jkm', input as typeof JKM)).toMatchObject({
    kind: 'problem',
    problem: { field: expect.any(String), text: { id: expect.any(String) } },
  })
})

test('an optional field that is undefined counts as absent', () => {
  expect(answerJson(calculate('jkm', { ...JKM, children: undefined }))).toBe(
    answerJson(calculate('jkm', JKM)),
  )
})

test('a name that is no calculation throws, and names those that are', () => {
  expect(() => calculate('toString' as 'jkm', JKM)).toThrow(/"toString" is not.*there are contrib/)
})

test('reasons are made once, and are those of the amounts', () => {
  const answer = calculate('jht-projection', {
    ...{ balance: 0, wage: 5_000_000, from: '2026-01', lastMonth: '2065-12' },
    ...{ wageGrowth: '5', annualReturn: '5' },
  })
  if (answer.kind !== 'result') throw new Error(answer.kind)
  expect(answer.explanation).toBe(answer.explanation)
  expect(answer.explanation.value).toBe(answer.result.received)
  const [balance] = answer.explanation.children
  expect(balance?.children).toHaveLength(40)
})
