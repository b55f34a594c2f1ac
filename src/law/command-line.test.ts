import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CALCULATIONS } from './calculations.ts'
import { runLaw } from './command-line.ts'
import { schemaFiles } from './json-schema.ts'

const NAMES = CALCULATIONS.map(({ name }) => name)
const law = (calculation: string, input: unknown) => runLaw([calculation], JSON.stringify(input))
const wageEarner = { month: '2026-03', segment: 'wage-earner', wage: 12_000_000, riskClass: 1 }

describe('a result', () => {
  test('is one JSON object with result, explanation and caveats', () => {
    const { exit, out, err } = law('contributions', wageEarner)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    const json = JSON.parse(out)
    expect(Object.keys(json)).toEqual(['result', 'explanation', 'caveats'])
    expect(json.result).toEqual({
      jkk: { employer: 28_800 },
      jkm: { employer: 36_000 },
      jht: { employer: 444_000, worker: 240_000 },
      jp: { employer: 221_726, worker: 110_863 },
      jkp: { government: 11_000, recomposedFromJkk: 7_000, recomposedFromJkm: 0 },
      total: { employer: 730_526, worker: 350_863, government: 11_000 },
    })
    expect(json.explanation.value).toBe(1_081_389) // 730,526 + 350,863
    expect(json.caveats[1]).toMatchObject({
      kind: 'value-needs-review',
      about: 'jp/wage-ceiling@2026-03',
    })
  })

  test('puts JKK and JKM of the self-employed under the worker', () => {
    const input = {
      month: '2025-06',
      segment: 'self-employed',
      income: 0,
      occupation: 'other',
      programmes: ['jkk', 'jkm'],
    }
    expect(JSON.parse(law('contributions', input).out).result).toMatchObject({
      jkk: { worker: 10_000 },
      jkm: { worker: 6_800 },
    })
  })

  test('keeps amounts beyond 2^53 exact', () => {
    const { out } = runLaw(
      ['jht-balance'],
      '{"openingBalance":9007199254740993,"contributions":[],"annualRates":{"2024":"0"}}',
    )
    expect(out).toContain('"balance": 9007199254740993')
  })

  test('of a project has its two programmes', () => {
    const { out } = law('construction-project', {
      contractValue: 6_000_000_000,
      includesVat: false,
    })
    // JKK 210,000 + 680,000 + 650,000 + 4,400,000 + 900,000; JKM 30,000 + 80,000 + 100,000 + 400,000 + 100,000
    expect(JSON.parse(out).result).toEqual({ jkk: 6_840_000, jkm: 710_000, total: 7_550_000 })
  })

  test('a byte-order mark does not matter', () => {
    expect(runLaw(['contributions'], `\uFEFF${JSON.stringify(wageEarner)}`).exit).toBe(0)
  })
})

describe('a refusal', () => {
  test('is told as JSON and as a sentence, with exit 1', () => {
    const { exit, out, err } = law('contributions', { ...wageEarner, month: '2015-06' })
    expect({ exit, err }).toEqual({
      exit: 1,
      err: 'No rule of the five programmes covers June\u00a02015; the first month is July\u00a02015.\n',
    })
    expect(JSON.parse(out)).toEqual({
      refusal: {
        kind: 'before-the-law',
        basis: 'PP 44/2015; PP 45/2015; PP 46/2015',
        month: '2015-06',
        firstMonth: '2015-07',
        reason: {
          id: 'Tidak ada aturan kelima program untuk Juni\u00a02015; yang pertama Juli\u00a02015.',
          en: err.trim(),
        },
        from: '2015-07',
      },
    })
  })

  test('names the year without a rate', () => {
    const { exit, out, err } = law('jht-balance', {
      openingBalance: 0,
      contributions: [{ month: '2025-01', amount: 1 }],
      annualRates: { '2024': '5' },
    })
    expect({ exit, err }).toEqual({ exit: 1, err: 'The return rate of 2025 is not given.\n' })
    expect(JSON.parse(out).refusal).toMatchObject({
      kind: 'rate-unknown',
      year: 2025,
      change: { en: 'Give the return rate of 2025.' },
    })
  })
})

describe('wrong usage ends with 2 and a sentence', () => {
  const wrong = (args: readonly string[], stdin = '') => {
    const { exit, out, err } = runLaw(args, stdin)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    return err
  }

  test('a missing field is named', () => {
    expect(wrong(['contributions'], '{"segment":"wage-earner"}')).toBe(
      'Field "month" is missing (a month like "2026-03").\n',
    )
  })
  test('an unknown field is named', () => {
    expect(wrong(['contributions'], JSON.stringify({ ...wageEarner, wages: 1 }))).toContain(
      'Field "wages" is not known',
    )
  })
  test('text that is not JSON', () => {
    expect(wrong(['contributions'], 'wage=5')).toBe('Standard input must hold one JSON object.\n')
    expect(wrong(['contributions'])).toBe('Standard input must hold one JSON object.\n')
  })
  test('a name that stands twice, at any depth, and only within one object', () => {
    expect(wrong(['contributions'], '{"wage":100,"wage":200}')).toBe('Field "wage" stands twice.\n')
    const twice =
      '{"openingBalance":0,"contributions":[],"annualRates":{"2024":"5","20\\u00324":"6"}}'
    expect(wrong(['jht-balance'], twice)).toBe('Field "2024" stands twice.\n')
    const apart =
      '{"openingBalance":0,"contributions":[{"month":"2024-01","amount":1},{"month":"2024-01","amount":2}],"annualRates":{"2024":"0"}}'
    expect(runLaw(['jht-balance'], apart).exit).toBe(0)
  })
  test('a balance without any year', () => {
    const nothing = '{"openingBalance":100,"contributions":[],"annualRates":{}}'
    expect(wrong(['jht-balance'], nothing)).toBe(
      'Field "annualRates" must hold at least one year.\n',
    )
  })
  test('no calculation', () => {
    expect(wrong([])).toContain('Usage: payung law <calculation>')
  })
  test('an unknown calculation', () => {
    expect(wrong(['lottery'])).toBe(
      `"lottery" is not a calculation; there are ${NAMES.join(', ')}.\n`,
    )
  })
  test('an unknown option or too many words', () => {
    expect(wrong(['contributions', '--fast'])).toContain('"--fast" is not an option')
    expect(wrong(['--list', 'x'])).toContain('"--list" is not a calculation')
    expect(wrong(['contributions', '--schema', 'x'])).toContain('Usage')
  })
})

test('two hundred thousand contributions are one balance', () => {
  const contributions = Array.from({ length: 200_000 }, () => ({ month: '2024-01', amount: 1 }))
  const input = { openingBalance: 0, contributions, annualRates: { '2024': '5' } }
  const { exit, out } = runLaw(['jht-balance'], JSON.stringify(input))
  expect(exit).toBe(0)
  expect(out).toContain('"balance": 210000') // 200 000 and 5 % of it for a whole year
})

test('hostile input ends in a result, a refusal in JSON, or a sentence', () => {
  const hostile = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '['.repeat(50_000),
      '{"a":'.repeat(50_000),
      '{"__proto__":{"wage":1}}',
      '{"wage":1e400}',
      '{"wage":-0}',
      '{"wage":"\\ud800"}',
      `{"openingBalance":${'9'.repeat(5_000)},"contributions":[],"annualRates":{"2024":"5"}}`,
    ),
  )
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), hostile, (name, text) => {
      const { exit, out, err } = runLaw([name], text)
      if (exit === 1) expect(JSON.parse(out)).toHaveProperty('refusal.kind')
      if (exit === 2) expect(err).toMatch(/\.\n$/)
    }),
    { seed: 20261122, numRuns: 300 },
  )
})

describe('what the command can do', () => {
  test('the contributions come first, and no name stands twice', () => {
    expect(NAMES.slice(0, 1)).toEqual(['contributions'])
    expect(new Set(NAMES).size).toBe(NAMES.length)
  })
  test('--list names the calculations, one a line', () => {
    expect(runLaw(['--list'], '')).toEqual({
      exit: 0,
      out: NAMES.map((name) => `${name}\n`).join(''),
      err: '',
    })
  })
  test('--schema prints the committed schema', () => {
    expect(runLaw(['jht-balance', '--schema'], '').out).toBe(schemaFiles()['jht-balance'])
  })
  test('--help says how', () => {
    expect(runLaw(['--help'], '')).toMatchObject({ exit: 0, err: '' })
    expect(runLaw(['contributions', '--help'], '').out).toContain('--schema')
  })
})
