import { describe, expect, test } from 'vitest'
import { runLaw } from '#law'
import { localDate } from '#values'
import { resultReader } from './result-reader.ts'
import { simulate } from './simulate.ts'
import { questionsOf, type Simulator, type Typed } from './simulator.ts'
import { jkkSimulator } from './simulators/jkk.ts'
import { jkmSimulator } from './simulators/jkm.ts'
import { jpSimulator } from './simulators/jp.ts'
import { jpSurvivorsSimulator } from './simulators/jp-survivors.ts'
import { SIMULATORS } from './simulators.ts'

const TODAY = localDate('2026-11-22')

/** A born member of 1990 whose wage keeps up with prices: nothing grows. */
const JP: Typed = {
  birthDate: '15-01-1990',
  wage: '6.000.000',
  contributionMonths: '0',
  from: '11-2026',
  wageGrowth: '0',
  inflation: '0',
}
const JKK: Typed = { outcome: 'temporary', accidentOn: '22-11-2026', wage: '5.000.000' }
const SURVIVORS: Typed = {
  diedOn: '22-11-2026',
  wage: '8.000.000',
  contributionMonths: '60',
  membershipMonths: '66',
}

/** Words as they are typed: amounts and months hold spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const answerOf = (simulator: Simulator, typed: Typed) => {
  const simulated = simulate(simulator, typed)
  if (simulated.kind !== 'answered') throw new Error(JSON.stringify(simulated.problems))
  return simulated.answer
}
const resultOf = (simulator: Simulator, typed: Typed) => {
  const answer = answerOf(simulator, typed)
  if (answer.kind !== 'result') throw new Error('a result')
  return resultReader(answer.result)
}
const problemsOf = (typed: Typed) => {
  const simulated = simulate(jkkSimulator, typed)
  return simulated.kind === 'wrong' ? simulated.problems : []
}

describe('the pension', () => {
  test('is told with the month it begins in, today’s money and the survivor’s part', () => {
    // 339 months × 1 % / 12 × 6,000,000 = 1,695,000, of which a widow or widower gets half.
    expect(plain(jpSimulator.sentence(resultOf(jpSimulator, JP)).en)).toBe(
      'From February 2055 on, worth IDR 1,695,000 in the money of today. After you a widow or widower gets IDR 847,500.',
    )
  })

  test('stands side by side by when it begins', () => {
    const { rows } = jpSimulator.parts(resultOf(jpSimulator, JP))
    expect(rows.map(({ name, amounts }) => [plain(name.en), amounts[0]])).toEqual([
      ['February 2055', 1_695_000n],
      ['February 2056', 1_755_000n],
      ['February 2057', 1_815_000n],
      ['February 2058', 1_875_000n],
    ])
  })

  test('that is paid at once has no amount, and says which later start is monthly', () => {
    const result = resultOf(jpSimulator, {
      ...JP,
      birthDate: '20-05-1974',
      contributionMonths: '60',
    })
    // 60 and 115 months up to June 2036, when 62 is the age; 187 a year later.
    const said = plain(jpSimulator.sentence(result).en)
    expect(said).toContain('contributed for 175 months')
    expect(said).toContain('begin in June 2037, JP is paid every month')
    expect(said).not.toMatch(/IDR/)
    expect(jpSimulator.others?.(result)).toBeUndefined()
    const never = resultOf(jpSimulator, { ...JP, birthDate: '20-05-1972', contributionMonths: '0' })
    expect(jpSimulator.parts(never).rows).toEqual([])
  })
})

test('survivors of who dies before the pension: fifteen years count, in order of rank', () => {
  // 15 % of 8,000,000 = 1,200,000: half, and at least the lowest pension of 411,400.
  const result = resultOf(jpSurvivorsSimulator, SURVIVORS)
  expect(jpSurvivorsSimulator.summary(result).map(({ amount }) => amount)).toEqual([
    600_000n,
    600_000n,
    411_400n,
    411_400n,
  ])
  const sparse = resultOf(jpSurvivorsSimulator, { ...SURVIVORS, membershipMonths: '120' })
  expect(jpSurvivorsSimulator.summary(sparse)).toEqual([])
  expect(jpSurvivorsSimulator.sentence(sparse).id).not.toMatch(/Rp/)
})

describe('an accident', () => {
  const asked = (outcome: string) => Object.keys(questionsOf(jkkSimulator, { outcome }).fields)

  test('asks what its outcome needs, and no more', () => {
    expect(asked('temporary')).toEqual(['accidentOn', 'wage', 'monthsUnable', 'transport'])
    expect(asked('partial-anatomical')).toContain('losses')
    expect(asked('partial-anatomical')).not.toContain('children')
    expect(asked('death')).toContain('children')
    expect(asked('total')).not.toContain('losses')
    // An outcome that nobody knows is asked as the first.
    expect(asked('constructor')).toEqual(asked('temporary'))
  })

  test('is paid in full for the first year, with the fare', () => {
    const result = resultOf(jkkSimulator, {
      ...JKK,
      monthsUnable: '3',
      'transport.land': '350.000',
    })
    expect(result.amount('total')).toBe(15_350_000n)
  })

  test('that cost a thumb is a share of eighty wages', () => {
    const result = resultOf(jkkSimulator, {
      ...JKK,
      outcome: 'partial-anatomical',
      'losses.0.item': 'right-thumb',
    })
    expect(result.amount('total')).toBe(60_000_000n) // 15 % × 80 × 5,000,000
  })

  test('what is missing is named by its title, in plain words', () => {
    expect(problemsOf(JKK).map(({ text }) => text.en)).toEqual([
      'Months unable to work: not filled in yet.',
    ])
    expect(problemsOf({ ...JKK, outcome: 'partial-functional' })).toMatchObject([
      { field: 'losses.0.item' },
      { field: 'losses.0.functionLossPercent' },
    ])
    const tooMany = { ...JKK, outcome: 'partial-anatomical', 'losses.0.item': 'right-thumb' }
    expect(problemsOf({ ...tooMany, 'losses.0.count': '2' })).toEqual([
      {
        field: 'losses.0.count',
        text: {
          id: 'Banyaknya harus paling banyak 1 untuk semua baris ini.',
          en: 'How many must be at most 1 for all rows of this item.',
        },
      },
    ])
  })
})

test('a death before and from 2 December 2019 has the old and the new amounts', () => {
  const typed = { contributionMonths: '60', 'children.0.remainingYears.primary': '4' }
  const amounts = (diedOn: string) =>
    jkmSimulator.summary(resultOf(jkmSimulator, { ...typed, diedOn })).map(({ amount }) => amount)
  expect(amounts('1-12-2019')).toEqual([16_200_000n, 4_800_000n, 3_000_000n, 12_000_000n])
  expect(amounts('2-12-2019')).toEqual([20_000_000n, 12_000_000n, 10_000_000n, 6_000_000n])
})

describe('a refusal has no amount', () => {
  test.each([
    [
      'an accident before the law',
      jkkSimulator,
      { ...JKK, accidentOn: '30-06-2015', monthsUnable: '1' },
    ],
    ['a death before the law', jkmSimulator, { diedOn: '30-06-2015', contributionMonths: '1' }],
    ['a pension age that is reached', jpSimulator, { ...JP, birthDate: '01-01-1960' }],
    ['more months than JP has had', jpSimulator, { ...JP, contributionMonths: '600' }],
    ['survivors before the law', jpSurvivorsSimulator, { ...SURVIVORS, diedOn: '30-06-2015' }],
  ] as const)('%s', (_, simulator, typed) => {
    const answer = answerOf(simulator, typed)
    expect(answer.kind).toBe('refusal')
    // An amount is a bigint, which has no JSON.
    expect(JSON.stringify(answer)).not.toMatch(/Rp|IDR/)
  })
})

describe('every example of every simulator', () => {
  const all = SIMULATORS.flatMap((simulator) =>
    (simulator.tries?.(TODAY) ?? []).flatMap(({ title, typed, kept }) =>
      [typed, kept ?? typed].map((form) => [simulator.slug, title.en, simulator, form] as const),
    ),
  )
  test.each(all)(
    '%s: %s: has a result that the command line reproduces',
    (_, __, simulator, form) => {
      const simulated = simulate(simulator, form)
      if (simulated.kind !== 'answered') throw new Error(JSON.stringify(simulated.problems))
      const { out, exit } = runLaw([simulator.calculation.name], simulated.recompute)
      expect(exit).toBe(0)
      if (simulated.answer.kind !== 'result') throw new Error('a result')
      const result = JSON.stringify(simulated.answer.result, (_name, value) =>
        typeof value === 'bigint' ? Number(value) : value,
      )
      expect(JSON.parse(out).result).toEqual(JSON.parse(result))
    },
  )
})
