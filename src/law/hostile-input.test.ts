import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CALCULATIONS } from './calculations.ts'
import { runLaw } from './command-line.ts'

const account = (parts: { opening?: string; paid?: string; rates?: string }) =>
  `{"openingBalance":${parts.opening ?? '0'},"contributions":[${parts.paid ?? ''}],"annualRates":${parts.rates ?? '{"2024":"5"}'}}`
const wageEarner = (more: string) =>
  `{"segment":"wage-earner","month":"2026-03","riskClass":1,${more}}`

/** How a run ends, with the time that it took held to a second. */
function ending(calculation: string, stdin: string) {
  const start = performance.now()
  const outcome = runLaw([calculation], stdin)
  expect(performance.now() - start).toBeLessThan(1_000)
  return outcome
}
function wrong(calculation: string, stdin: string): string {
  const { exit, out, err } = ending(calculation, stdin)
  expect({ exit, out }).toEqual({ exit: 2, out: '' })
  return err
}

test('two hundred thousand contributions over a hundred years are one balance', () => {
  const paid = Array.from(
    { length: 200_000 },
    (_, index) => `{"month":"${1930 + (index % 100)}-01","amount":1}`,
  ).join(',')
  const rates = Array.from({ length: 100 }, (_, index) => `"${1930 + index}":"0"`).join(',')
  const { exit, out } = runLaw(['jht-balance'], account({ paid, rates: `{${rates}}` }))
  expect(exit).toBe(0)
  expect(JSON.parse(out).result.balance).toBe(200_000)
})

describe('nothing is too large to be told off', () => {
  test.each(['9'.repeat(31), '9'.repeat(1_000_000), '1e400'])('an amount %.40s', (amount) => {
    const sentence = ' must be whole rupiah of at most 30 digits.\n'
    expect(wrong('contributions', wageEarner(`"wage":${amount}`))).toBe(`Field "wage"${sentence}`)
    expect(wrong('jht-balance', account({ opening: amount }))).toContain(sentence)
  })

  test('an amount of thirty digits counts', () => {
    expect(ending('jht-balance', account({ opening: '9'.repeat(30) })).exit).toBe(0)
  })

  test('a text of ten million characters, escaped or not', () => {
    for (const text of ['x'.repeat(10_000_000), '\\"'.repeat(5_000_000)])
      expect(wrong('contributions', wageEarner(`"wage":"${text}"`))).toContain('Field "wage" must')
  })

  test('a name, which is cut and stays on one line', () => {
    expect(wrong('jht-balance', `{"${'x'.repeat(1_000_000)}":1}`)).toBe(
      `Field "${'x'.repeat(100)}…" is not known; known are openingBalance, contributions, annualRates.\n`,
    )
    expect(wrong('jht-balance', '{"a\\n\\ud800":1}')).toContain('Field "a\\n\\ud800" is not known')
    expect(wrong('jht-balance', '{"__proto__":{}}')).toContain('Field "__proto__" is not known')
    expect(wrong('jht-balance', '{"__proto__":1,"__proto__":2}')).toBe(
      'Field "__proto__" stands twice.\n',
    )
  })
})

test('braces and colons inside a text are no names', () => {
  expect(wrong('contributions', wageEarner('"wage":"{\\"a\\":1,\\"a\\":2} \\\\"'))).toContain(
    'Field "wage" must be whole rupiah',
  )
})

test('a zero below zero is zero', () => {
  expect(ending('contributions', wageEarner('"wage":-0')).exit).toBe(0)
})

const value = fc.oneof(
  fc.constantFrom('1e400', '-1e400', '-0', '0.1', '01', '1n', '"\\ud800"', '"\ud800"', '"\\u00"'),
  fc.constantFrom('{"__proto__":1}', '{"constructor":1}', '[[[[]]]]', 'NaN', '', '"\u0000"'),
  fc.constantFrom('"2024-01"', '"2010-01"', '[]', '["jkk"]', 'true', '{"2024":"5"}', '5000000'),
  fc.json(),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  fc.nat({ max: 50_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.nat({ max: 50_000 }).map((zeros) => `1${'0'.repeat(zeros)}`),
)
const name = fc.constantFrom('segment', 'month', 'wage', 'openingBalance', '__proto__', 'toString')
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  value,
  fc
    .array(fc.tuple(name, value), { maxLength: 6 })
    .map((entries) => `{${entries.map((entry) => `"${entry[0]}":${entry[1]}`).join(',')}}`),
)
const calculation = fc.constantFrom(...CALCULATIONS.map((one) => one.name))
/** An input that is right but for one value. */
const nearlyRight = fc.tuple(
  fc.constantFrom<readonly [string, (one: string) => string]>(
    ['jht-balance', (opening) => account({ opening })],
    ['jht-balance', (month) => account({ paid: `{"month":${month},"amount":1}`, rates: '{}' })],
    ['jht-balance', (rates) => account({ rates })],
    ['contributions', (some) => wageEarner(`"wage":1,"programmes":${some}`)],
    ['contributions', (some) => wageEarner(`"wage":${some}`)],
    ['contributions', (some) => wageEarner('"wage":1').replace('"2026-03"', () => some)],
    ['construction-project', (some) => `{"contractValue":${some},"includesVat":true}`],
  ),
  value,
)
const hostile = fc.oneof(
  fc.tuple(calculation, anything),
  nearlyRight.map(([[which, write], one]) => [which, write(one)] as const),
)

test('whatever comes in, the end is a result, a refusal in JSON or one sentence', () => {
  const ends = new Set<number>()
  fc.assert(
    fc.property(hostile, ([which, stdin]) => {
      const { exit, out, err } = ending(which, stdin)
      ends.add(exit)
      if (exit === 0) expect(JSON.parse(out)).toHaveProperty('result')
      if (exit === 1) expect(JSON.parse(out)).toHaveProperty('refusal.kind')
      if (exit > 0) expect(err).toMatch(/^.+\.\n$/)
    }),
    { seed: 20261122, numRuns: 200 },
  )
  expect([...ends].toSorted()).toEqual([0, 1, 2])
})
