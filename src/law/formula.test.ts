import { describe, expect, test } from 'vitest'
import { fraction, percent, rupiah } from '#values'
import type { Dated } from './dated.ts'
import { amountLeaf, atLeast, atMost, givenAmount, productOf, sumOf } from './formula.ts'

const words = (text: string) => ({ id: text, en: text })
const dated = <Value>(value: Value, id: string): Dated<Value> => ({
  id,
  value,
  from: '2019-12-02',
  basis: 'PP 82/2019',
  source: 'read',
  certainty: 'needs-review',
})
const rule = { label: words('Benefit'), formula: words('a × b'), ruleVersion: 'benefit@2019-12' }
const wage = { label: words('Wage'), amount: rupiah(3_000_001n) }

describe('a product', () => {
  test('of an amount, a rate, a count and what was given is rounded once', () => {
    const product = productOf({
      ...rule,
      base: wage,
      factors: [
        { label: words('Loss'), rate: dated(percent('4.5'), 'jkk/partial-disability') },
        { label: words('Times'), count: dated(80, 'jkk/times') },
        { label: words('Function'), given: { unit: 'rate', value: percent('50') } },
      ],
    })
    // 3,000,001 × 4.5 % × 80 × 50 % = 5,400,001.8
    expect(product).toMatchObject({
      value: 5_400_002n,
      exact: fraction(27_000_009n, 5n),
      basis: 'PP 82/2019',
      certainty: 'needs-review',
    })
    expect(product.inputs.map(({ unit, value }) => [unit, value])).toEqual([
      ['rupiah', 3_000_001n],
      ['rate', percent('4.5')],
      ['number', 80],
      ['rate', percent('50')],
    ])
    expect(product.children.map(({ ruleVersion }) => ruleVersion)).toEqual([
      'jkk/partial-disability@2019-12-02',
      'jkk/times@2019-12-02',
    ])
  })

  test('of an amount with reasons goes on from its exact value', () => {
    const half = { label: words('Half'), given: { unit: 'rate', value: percent('50') } } as const
    const first = productOf({ ...rule, base: { ...wage, amount: rupiah(1n) }, factors: [half] })
    expect(first.value).toBe(1n) // 0.5, half up
    const second = productOf({ ...rule, base: first, factors: [half] })
    expect(second.value).toBe(0n) // 0.25; half of the shown 1 would be 1
    expect(second.exact).toEqual(fraction(1n, 4n))
    expect(second.children).toEqual([first])
  })

  test('is divided before it is rounded', () => {
    const months = { label: words('Months'), given: { unit: 'months', value: 181 } } as const
    const years = productOf(
      { ...rule, base: { ...wage, amount: rupiah(100n) }, factors: [months] },
      12n,
    )
    expect(years.value).toBe(1_508n) // 100 × 181 / 12 = 1,508.33
  })
})

describe('a bound', () => {
  const part = givenAmount(words('Fare'), rupiah(6_000_000n))
  const cap = dated(rupiah(5_000_000n), 'jkk/transport')
  const bound = (amount: bigint) => ({
    amount: rupiah(amount),
    formula: words('no more, no less'),
    reasons: [amountLeaf(words('Limit'), cap)],
  })

  test('cuts off what is above, and keeps what was cut visible', () => {
    const cut = atMost(part, bound(5_000_000n))
    expect(cut).toMatchObject({ value: 5_000_000n, certainty: 'needs-review', label: part.label })
    expect(cut.children.map(({ value }) => value)).toEqual([6_000_000n, 5_000_000n])
    expect(atMost(part, bound(6_000_000n))).toBe(part)
  })

  test('lifts what is below', () => {
    expect(atLeast(part, bound(20_000_000n)).value).toBe(20_000_000n)
    expect(atLeast(part, bound(6_000_000n))).toBe(part)
  })
})

test('a sum of what was given rests on no law', () => {
  const sum = sumOf(words('Total'), [
    givenAmount(words('a'), rupiah(1n)),
    givenAmount(words('b'), rupiah(2n)),
  ])
  expect(sum).toMatchObject({ value: 3n, basis: '', certainty: 'checked' })
})
