import { describe, expect, test } from 'vitest'
import { type Field, type Fields, runLaw } from '#law'
import { localDate } from '#values'
import { simulate } from './simulate.ts'
import type { Typed } from './simulator.ts'
import { constructionSimulator } from './simulators/construction.ts'
import { contributionsSimulator } from './simulators/contributions.ts'
import { jhtSimulator } from './simulators/jht.ts'
import { jhtWithdrawalSimulator } from './simulators/jht-withdrawal.ts'
import { jkpSimulator } from './simulators/jkp.ts'
import { SIMULATORS } from './simulators.ts'

const ALL: Typed = {
  'programmes.jkk': 'on',
  'programmes.jkm': 'on',
  'programmes.jht': 'on',
  'programmes.jp': 'on',
  'programmes.jkp': 'on',
}
const WAGE: Typed = {
  segment: 'wage-earner',
  month: '2026-03',
  wage: '12.000.000',
  riskClass: '1',
  ...ALL,
}

const amountsOf = (simulated: ReturnType<typeof simulate>) =>
  simulated.kind === 'answered' && simulated.answer.kind === 'result'
    ? simulated.answer.result
    : undefined

test('a typed wage is what the law computes from it', () => {
  // JKK 0.24 %, JKM 0.30 %, JHT 3.7 % and 2 % of 12,000,000; JP 2 % and 1 % of the ceiling 11,086,300.
  expect(amountsOf(simulate(contributionsSimulator, WAGE))).toMatchObject({
    jkk: { employer: 28_800n },
    jkm: { employer: 36_000n },
    jht: { employer: 444_000n, worker: 240_000n },
    jp: { employer: 221_726n, worker: 110_863n },
  })
})

test('reliefs that are left are asked of the law, one or both', () => {
  const left = (...names: string[]) => {
    const ticks = Object.fromEntries(names.map((name) => [`reliefLeft.${name}`, 'on']))
    const simulated = simulate(contributionsSimulator, { ...WAGE, month: '2020-09', ...ticks })
    return simulated.kind === 'answered' ? simulated.asked.reliefLeft : 'wrong'
  }
  expect(left()).toBeUndefined()
  expect(left('jkk')).toEqual(['jkk'])
  expect(left('jkk', 'jkm')).toEqual(['jkk', 'jkm'])
})

test('every programme ticked is the law’s own default and is left out of the input', () => {
  const simulated = simulate(contributionsSimulator, WAGE)
  expect(simulated.kind === 'answered' && simulated.recompute).toBe(
    '{\n  "segment": "wage-earner",\n  "month": "2026-03",\n  "wage": 12000000,\n  "riskClass": 1\n}',
  )
})

test('an unticked programme is not asked', () => {
  const { 'programmes.jp': _, ...withoutPension } = WAGE
  expect(amountsOf(simulate(contributionsSimulator, withoutPension))).toMatchObject({
    jp: { employer: 0n, worker: 0n },
    jht: { worker: 240_000n },
  })
})

test('every wrong field is named, each by its title', () => {
  const simulated = simulate(contributionsSimulator, {
    ...WAGE,
    month: '',
    wage: 'lima',
    riskClass: '9',
  })
  expect(simulated).toEqual({
    kind: 'wrong',
    problems: [
      {
        field: 'month',
        text: { id: 'Bulan iuran: belum diisi.', en: 'Contribution month: not filled in yet.' },
      },
      {
        field: 'wage',
        text: {
          id: 'Upah sebulan: tulis rupiah bulat tanpa sen, misalnya 5.000.000.',
          en: 'Monthly wage: write whole rupiah, for example 5,000,000.',
        },
      },
      {
        field: 'riskClass',
        text: {
          id: 'Tingkat risiko tempat kerja: pilih salah satu.',
          en: 'Risk class of the workplace: choose one.',
        },
      },
    ],
  })
})

test('a month before the law is a refusal with the first month of the law', () => {
  const simulated = simulate(contributionsSimulator, { ...WAGE, month: '06-2015' })
  expect(simulated).toMatchObject({
    kind: 'answered',
    answer: { kind: 'refusal', refusal: { kind: 'before-the-law', from: '2015-07' } },
  })
})

describe('the JSON to recompute it gives the same on the command line', () => {
  test.each([
    ['a wage earner', contributionsSimulator, { ...WAGE, ageInYears: '58', labourIntensive: 'on' }],
    [
      'a driver of his own',
      contributionsSimulator,
      {
        segment: 'self-employed',
        month: '2026-03',
        income: '3.000.000',
        occupation: 'transport',
        ...ALL,
      },
    ],
    [
      'a project with tax',
      constructionSimulator,
      { contractValue: '1.234.567.891', includesVat: 'on' },
    ],
    [
      'a projection',
      jhtSimulator,
      {
        balance: '48.213.750',
        wage: '8.500.001',
        from: '2026-11',
        lastMonth: '2047-03',
        wageGrowth: '4,75',
        annualReturn: '5,51',
      },
    ],
    [
      'a projection with a gap and a part',
      jhtSimulator,
      {
        balance: '48.213.751',
        wage: '8.500.001',
        from: '2026-11',
        lastMonth: '2047-03',
        wageGrowth: '4,75',
        annualReturn: '5,51',
        'gaps.1.from': '2030-02',
        'gaps.1.through': '2031-06',
        partial: 'partial-10',
        partialOn: '2029-09',
        memberSince: '2012-05',
      },
    ],
    [
      'a withdrawal in the third year',
      jhtWithdrawalSimulator,
      {
        balance: '120.000.001',
        memberSince: '2012-05',
        claimedOn: '2026-11-22',
        reason: 'dismissal',
        eventOn: '2026-10-01',
        'earlierPayments.0.paidOn': '2024-05-01',
        'earlierPayments.0.amount': '10.000.000',
      },
    ],
    [
      'a dismissal',
      jkpSimulator,
      {
        dismissedOn: '2026-10-05',
        reason: 'dismissal',
        lastWage: '4.321.987',
        contributionMonthsInLast24: '14',
        claimedOn: '2026-11-22',
      },
    ],
    ['a refusal', contributionsSimulator, { ...WAGE, month: '2015-06' }],
  ] as const)('%s', (_, simulator, typed) => {
    const simulated = simulate(simulator, typed)
    if (simulated.kind !== 'answered') throw new Error('the form is right')
    const { out, exit } = runLaw([simulator.calculation.name], simulated.recompute)
    if (simulated.answer.kind === 'refusal') {
      expect(exit).toBe(1)
      expect(JSON.parse(out).refusal.kind).toBe(simulated.answer.refusal.kind)
      return
    }
    const plain = JSON.parse(
      JSON.stringify(simulated.answer.result, (_name, value) =>
        typeof value === 'bigint' ? Number(value) : value,
      ),
    )
    expect(JSON.parse(out).result).toEqual(plain)
  })
})

describe('every simulator', () => {
  const kindsIn = (fields: Fields): readonly Field['kind'][] =>
    Object.values(fields).flatMap((field) =>
      'fields' in field ? [field.kind, ...kindsIn(field.fields)] : [field.kind],
    )

  test.each(SIMULATORS.map((simulator) => [simulator.slug, simulator] as const))(
    '%s asks nothing that a form cannot ask, and fills in only what is asked',
    (_, { calculation: { input }, defaults, examples }) => {
      const sets =
        'fields' in input ? [input.fields] : Object.values(input.options).map((o) => o.fields)
      expect(sets.flatMap(kindsIn)).not.toContain('rates-by-year')
      const asked = new Set([...('by' in input ? [input.by] : []), ...sets.flatMap(Object.keys)])
      const filled = Object.keys(defaults(localDate('2026-11-22'))).map(
        (name) => name.split('.')[0],
      )
      expect(
        [...filled, ...Object.keys(examples)].filter((name) => !asked.has(name ?? '')),
      ).toEqual([])
    },
  )
})
