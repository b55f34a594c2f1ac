import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate, plusDays, rupiah } from '#values'
import type { JkkInput } from '../../inputs/jkk.ts'
import { jkkBenefits } from './benefits.ts'

const fare = fc.bigInt({ min: 0n, max: 20_000_000n }).map(rupiah)
const accident = fc.record(
  {
    accidentOn: fc
      .integer({ min: 0, max: 6_000 })
      .map((days) => plusDays(localDate('2015-07-01'), days)),
    wage: fc.bigInt({ min: 0n, max: 50_000_000n }).map(rupiah),
    outcome: fc.constantFrom<JkkInput['outcome']>(
      'temporary',
      'partial-anatomical',
      'total',
      'death',
    ),
    monthsUnable: fc.integer({ min: 0, max: 40 }),
    losses: fc.array(
      fc.record({
        item: fc.constantFrom('both-eyes' as const, 'right-thumb' as const, 'smell' as const),
      }),
      { maxLength: 3 },
    ),
    transport: fc.record({ land: fare, sea: fare, air: fare }, { requiredKeys: [] }),
  },
  { requiredKeys: ['accidentOn', 'wage', 'outcome'] },
)

describe('for every accident', () => {
  const check = (holds: (input: JkkInput) => void) =>
    fc.assert(fc.property(accident, holds), { seed: 20261128 })
  const amountOf = (input: JkkInput, name: string) =>
    jkkBenefits(input).components.find((one) => one.name === name)?.amount ?? 0n

  test('the total is the sum of its parts', () => {
    check((input) => {
      const { components, total } = jkkBenefits(input)
      expect(components.reduce((sum, { amount }) => sum + amount, 0n)).toBe(total)
    })
  })

  test('a partial disability never exceeds 56 wages, nor transport the limits of its modes', () => {
    check((input) => {
      expect(amountOf(input, 'partial-disability') <= 56n * input.wage).toBe(true)
      expect(amountOf(input, 'transport') <= 17_000_000n).toBe(true) // 5 + 2 + 10 million
    })
  })

  test('a later accident, a higher wage and more months never lower the total', () => {
    fc.assert(
      fc.property(accident, fc.nat(4_000), fc.nat(1_000_000), (input, days, more) => {
        const { total } = jkkBenefits(input)
        const later = { ...input, accidentOn: plusDays(input.accidentOn, days) }
        const higher = { ...input, wage: rupiah(input.wage + BigInt(more)) }
        const longer = { ...input, monthsUnable: (input.monthsUnable ?? 0) + 1 }
        for (const one of [later, higher, longer])
          expect(jkkBenefits(one).total >= total).toBe(true)
      }),
      { seed: 20261128 },
    )
  })

  test('the order of the losses does not matter', () => {
    check((input) => {
      const losses = (input.losses ?? []).toReversed()
      expect(jkkBenefits({ ...input, losses }).total).toBe(jkkBenefits(input).total)
    })
  })
})
