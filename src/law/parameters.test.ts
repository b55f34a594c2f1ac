import { describe, expect, test } from 'vitest'
import { localDate, month, percent, rupiah } from '#values'
import { knownUntil } from './known-until.ts'
import {
  amountIn,
  classRateIn,
  countIn,
  type ItemOf,
  itemAmountIn,
  itemCountIn,
  itemRateIn,
  rateIn,
  rateOfYear,
  slicesIn,
  slicesNow,
  tierIn,
  valueAddedTaxNow,
  yearsIn,
} from './parameters.ts'

describe('a value is looked up by the month for which it counts', () => {
  test('nothing is in force before the law', () => {
    expect(amountIn('jp/wage-ceiling', month('2015-06'))).toBeUndefined()
    expect(rateIn('jkp/government-rate', month('2021-01'))).toBeUndefined()
    expect(yearsIn('jp/pension-age', month('2015-06'))).toBeUndefined()
    expect(tierIn('jkk/self-employed-tiers', rupiah(0n), month('2015-06'))).toBeUndefined()
  })

  test('it comes with what makes it citable', () => {
    expect(amountIn('jp/wage-ceiling', month('2026-04'))).toEqual({
      id: 'jp/wage-ceiling',
      value: 11_086_300n,
      from: '2026-03',
      basis: 'PP 45/2015 art. 29(2)-(4)',
      source: 'B/1226/022026',
      certainty: 'needs-review',
      note: 'one copy cites B/3307/022026',
    })
  })

  test('the five risk classes have their own rates and a sixth has none', () => {
    const rates = [1, 2, 3, 4, 5].map(
      (one) => classRateIn('jkk/rate', one, month('2015-07'))?.value,
    )
    expect(rates).toEqual(['0.24', '0.54', '0.89', '1.27', '1.74'].map(percent))
    expect(classRateIn('jkk/rate', 6, month('2015-07'))).toBeUndefined()
  })

  test('construction rates and the value-added tax are those of today', () => {
    const slices = slicesNow('jkk/construction-project-rate')
    expect(slices.value.map(({ rate }) => rate)).toEqual(
      ['0.21', '0.17', '0.13', '0.11', '0.09'].map(percent),
    )
    expect(slices.value[1]?.above).toBe(100_000_000n)
    expect(valueAddedTaxNow()).toMatchObject({ value: percent('11'), certainty: 'needs-review' })
  })
})

describe('a value is looked up by the day', () => {
  const on = localDate('2019-12-02')
  const dayBefore = localDate('2019-12-01')
  const level: ItemOf<'scholarship/yearly-amount'> = 'higher'

  test('an item of a table counts from its day, and no other item is made up', () => {
    expect(itemAmountIn('scholarship/yearly-amount', level, on)).toMatchObject({
      id: 'scholarship/yearly-amount',
      item: 'higher',
      value: 12_000_000n,
      from: '2019-12-02',
      certainty: 'needs-review',
    })
    expect(itemAmountIn('scholarship/yearly-amount', level, dayBefore)).toBeUndefined()
    expect(itemAmountIn('scholarship/yearly-amount', level, month('2019-12'))).toBeUndefined()
    expect(itemAmountIn('scholarship/yearly-amount', level, month('2020-01'))?.value).toBe(
      12_000_000n,
    )
    expect(itemAmountIn('scholarship/yearly-amount', 'constructor', on)).toBeUndefined()
    expect(itemCountIn('scholarship/longest-years', 'primary', on)).toMatchObject({
      value: 8,
      note: 'one source splits it: 2 years of kindergarten and 6 of primary school',
    })
    expect(itemRateIn('jp/survivor-share', 'parent', on)?.value).toEqual(percent('20'))
    expect(countIn('scholarship/most-children', on)?.value).toBe(2)
  })

  test('what begins with a month begins on its first day', () => {
    expect(rateIn('jkp/government-rate', localDate('2021-01-31'))).toBeUndefined()
    expect(rateIn('jkp/government-rate', localDate('2021-02-01'))?.value).toEqual(percent('0.22'))
    expect(slicesIn('jkk/construction-project-rate', localDate('2026-01-01'))).toEqual(
      slicesNow('jkk/construction-project-rate'),
    )
    expect(slicesIn('jkk/construction-project-rate', localDate('2015-06-30'))).toBeUndefined()
  })
})

describe('the JP ceiling by month', () => {
  const ceilings: readonly (readonly [string, bigint])[] = [
    ['2015-07', 7_000_000n],
    ['2016-03', 7_335_300n],
    ['2017-03', 7_703_500n],
    ['2018-03', 8_094_000n],
    ['2019-03', 8_512_400n],
    ['2020-03', 8_939_700n],
    ['2021-03', 8_754_600n],
    ['2022-03', 9_077_600n],
    ['2023-03', 9_559_600n],
    ['2024-03', 10_042_300n],
    ['2025-03', 10_547_400n],
    ['2026-03', 11_086_300n],
  ]
  test.each(ceilings)('from %s it is %i', (from, amount) => {
    expect(amountIn('jp/wage-ceiling', month(from))?.value).toBe(amount)
  })
})

describe('the table of incomes of the self-employed', () => {
  const row = (income: bigint) =>
    tierIn('jkk/self-employed-tiers', rupiah(income), month('2025-06'))?.value

  test('a row counts from its lower bound, also in the gaps that the print leaves', () => {
    expect(row(0n)?.base).toBe(1_000_000n)
    expect(row(1_099_999n)?.base).toBe(1_000_000n)
    expect(row(1_100_000n)?.base).toBe(1_200_000n)
    expect(row(20_199_999n)?.base).toBe(19_700_000n)
    expect(row(20_200_000n)).toEqual({
      incomeFrom: 20_200_000n,
      base: 20_700_000n,
      contribution: 207_000n,
    })
    expect(row(999_000_000_000n)?.base).toBe(20_700_000n)
  })
})

describe('until when a quantity is known', () => {
  test('what stands until it is changed has no horizon', () => {
    expect(knownUntil('jkk/rate')).toBeUndefined()
    expect(knownUntil('jht/credited-rate')).toBe('2026-01')
  })
})

describe('a rate of a year counts for that year alone', () => {
  test('years without any entry are unknown', () => {
    expect(rateOfYear('jht/credited-rate', 2014)).toBeUndefined()
    expect(rateOfYear('jht/credited-rate', 2026)).toBeUndefined()
  })
  test('years with ranges only hold no figure, but the reason', () => {
    const dated = rateOfYear('jht/credited-rate', 2023)
    expect(dated?.value).toBeUndefined()
    expect(dated?.note).toBe('only ranges from memory: 5.7 to 5.8')
  })
})
