import { describe, expect, test } from 'vitest'
import { fraction, localDate, month, percent, rupiah } from '#values'
import { basisText, type Explanation, nodesOf, quantityText } from './explained.ts'
import { jsonOfExplanation } from './explained-json.ts'

const node = (over: Partial<Explanation> = {}): Explanation =>
  ({
    unit: 'rupiah',
    value: rupiah(5431n),
    label: { id: 'Iuran', en: 'Contribution' },
    formula: { id: 'a', en: 'a' },
    inputs: [],
    basis: 'PP 45/2015 art. 28(3)',
    certainty: 'checked',
    ruleVersion: 'x@2015-07',
    children: [],
    ...over,
  }) as Explanation

describe('a quantity is written in the language of its reader', () => {
  test('rupiah, rates, months, numbers and words', () => {
    expect(quantityText({ unit: 'rupiah', value: rupiah(1_234_567n) }, 'id')).toBe('Rp1.234.567')
    expect(quantityText({ unit: 'rate', value: percent('5.7') }, 'id')).toBe('5,7%')
    expect(quantityText({ unit: 'rate', value: percent('5.7') }, 'en')).toBe('5.7%')
    expect(quantityText({ unit: 'month', value: month('2026-03') }, 'en')).toBe('March\u00a02026')
    expect(quantityText({ unit: 'number', value: 59 }, 'id')).toBe('59')
    const day = { unit: 'date', value: localDate('2026-02-05') } as const
    expect(quantityText(day, 'id')).toBe('5\u00a0Februari\u00a02026')
    expect(quantityText({ unit: 'months', value: 1 }, 'en')).toBe('1 month')
    expect(quantityText({ unit: 'months', value: 180 }, 'id')).toBe('180 bulan')
    expect(quantityText({ unit: 'years', value: 15 }, 'en')).toBe('15 years')
    expect(quantityText({ unit: 'days', value: 1_825 }, 'id')).toBe('1.825 hari')
    expect(quantityText({ unit: 'words', value: { id: 'ya', en: 'yes' } }, 'en')).toBe('yes')
  })

  test('an unknown value is said to be unknown', () => {
    expect(quantityText({ unit: 'unknown', value: undefined }, 'id')).toBe('belum diketahui')
    expect(quantityText({ unit: 'unknown', value: undefined }, 'en')).toBe('not known')
  })

  test('citations say Pasal and Lampiran in Indonesian', () => {
    expect(basisText('PP 44/2015 art. 20(1), annex II', 'id')).toBe(
      'PP 44/2015 Pasal 20(1), Lampiran II',
    )
    expect(basisText('PP 44/2015 art. 20(1), annex II', 'en')).toBe(
      'PP 44/2015 art. 20(1), annex II',
    )
  })
})

describe('the tree of reasons', () => {
  test('is walked from the root down', () => {
    const leaf = node({ ruleVersion: 'leaf@2015-07' })
    expect(nodesOf(node({ children: [node({ children: [leaf] })] }))).toHaveLength(3)
  })

  test('keeps exact amounts, rates in per cent and unknown values as JSON', () => {
    const json = jsonOfExplanation(
      node({
        exact: fraction(-10_861n, 2n),
        inputs: [{ label: { id: 'Tarif', en: 'Rate' }, unit: 'rate', value: percent('0.24') }],
        children: [node({ unit: 'unknown', value: undefined })],
      }),
    )
    expect(json).toMatchObject({
      unit: 'rupiah',
      value: 5431n,
      exact: '-5430.5',
      inputs: [{ label: { id: 'Tarif', en: 'Rate' }, unit: 'rate', value: '0.24' }],
      children: [{ unit: 'unknown', value: null }],
    })
  })

  test('an exact value that needs no decimals has none', () => {
    expect(jsonOfExplanation(node({ exact: fraction(7n, 1n) }))).toMatchObject({ exact: '7' })
    expect(jsonOfExplanation(node({ exact: fraction(1n, 3n) }))).toMatchObject({
      exact: '0.333333',
    })
  })
})
