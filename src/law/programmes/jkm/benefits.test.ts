import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate, plusDays } from '#values'
import type { JkmInput } from '../../inputs/jkm.ts'
import { jkmBenefits } from './benefits.ts'

const at = (diedOn: string, more: Partial<JkmInput> = {}) =>
  jkmBenefits({ diedOn: localDate(diedOn), contributionMonths: 0, ...more })
const ONE_YEAR_OF_SCHOOL = [{ remainingYears: { higher: 1 } }]
const scholarship = (diedOn: string, contributionMonths: number) =>
  at(diedOn, { contributionMonths, children: ONE_YEAR_OF_SCHOOL }).components.find(
    ({ name }) => name === 'scholarship',
  )?.amount

test('the amounts change on 2 December 2019', () => {
  const amounts = (diedOn: string) => at(diedOn).components.map(({ amount }) => amount)
  const [old, now] = [
    [16_200_000n, 4_800_000n, 3_000_000n],
    [20_000_000n, 12_000_000n, 10_000_000n],
  ]
  expect(amounts('2015-07-01')).toEqual(old)
  expect(amounts('2019-12-01')).toEqual(old)
  expect(amounts('2019-12-02')).toEqual(now)
  expect(amounts('2019-12-03')).toEqual(now)
  expect([at('2019-12-01').total, at('2019-12-02').total]).toEqual([24_000_000n, 42_000_000n])
  expect(at('2019-12-02').explanation.certainty).toBe('checked')
})

describe('the scholarship asks for contributions', () => {
  test('of five years before 2 December 2019', () => {
    expect([scholarship('2019-12-01', 59), scholarship('2019-12-01', 60)]).toEqual([
      0n,
      12_000_000n,
    ])
  })

  test('of three years from that day', () => {
    expect([scholarship('2019-12-02', 35), scholarship('2019-12-02', 36)]).toEqual([
      0n,
      12_000_000n,
    ])
  })

  test('and says what was missing', () => {
    const { explanation } = at('2024-01-01', {
      contributionMonths: 35,
      children: ONE_YEAR_OF_SCHOOL,
    })
    expect(explanation.children.at(-1)).toMatchObject({
      value: 0n,
      formula: { id: 'masa iur 35 bulan, kurang dari 3 tahun' },
      children: [{ value: 3, basis: 'PP 82/2019 art. 34(1)d' }],
    })
  })
})

test('without children at school there is no scholarship', () => {
  expect(at('2024-01-01', { children: [] }).components.map(({ name }) => name)).toEqual([
    'lump-sum',
    'periodic',
    'funeral',
  ])
})

test('what it depends on is said', () => {
  const kinds = (more: Partial<JkmInput>) =>
    at('2024-01-01', more).caveats.map(({ kind, about }) => about ?? kind)
  expect(kinds({})).toEqual(['active-at-death'])
  expect(kinds({ contributionMonths: 36, children: ONE_YEAR_OF_SCHOOL })).toEqual([
    'active-at-death',
    'scholarship-paid-yearly',
    'scholarship/yearly-amount/higher@2019-12-02',
  ])
})

const years = fc.integer({ min: 0, max: 10 })
const child = fc.record({
  remainingYears: fc.record({
    primary: years,
    lowerSecondary: years,
    upperSecondary: years,
    higher: years,
  }),
})
const someone = fc.record({
  diedOn: fc
    .integer({ min: 0, max: 6_000 })
    .map((days): LocalDate => plusDays(localDate('2015-07-01'), days)),
  contributionMonths: fc.integer({ min: 0, max: 120 }),
  children: fc.array(child, { maxLength: 4 }),
})

describe('for every family', () => {
  test('the total is the sum of its parts, and no scholarship is above 174 million', () => {
    fc.assert(
      fc.property(someone, (input) => {
        const { components, total } = jkmBenefits(input)
        expect(components.reduce((sum, { amount }) => sum + amount, 0n)).toBe(total)
        expect(total <= 42_000_000n + 174_000_000n).toBe(true)
      }),
      { seed: 20261128 },
    )
  })

  test('more contribution months never lower it, and the order of the children does not matter', () => {
    fc.assert(
      fc.property(someone, fc.integer({ min: 0, max: 60 }), (input, more) => {
        const { total } = jkmBenefits(input)
        const contributionMonths = input.contributionMonths + more
        expect(jkmBenefits({ ...input, contributionMonths }).total >= total).toBe(true)
        expect(jkmBenefits({ ...input, children: input.children.toReversed() }).total).toBe(total)
      }),
      { seed: 20261128 },
    )
  })

  test('a later death never lowers the total', () => {
    fc.assert(
      fc.property(someone, fc.integer({ min: 0, max: 4_000 }), (input, days) => {
        const later = plusDays(input.diedOn, days)
        // At most 24,000,000 + 12,000,000 before the change, at least 42,000,000 after it.
        expect(jkmBenefits({ ...input, diedOn: later }).total >= jkmBenefits(input).total).toBe(
          true,
        )
      }),
      { seed: 20261128 },
    )
  })
})
