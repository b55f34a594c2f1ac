import { describe, expect, test } from 'vitest'
import { fraction, month, percent, rupiah } from '#values'
import { givenAmount, productOf } from '../../formula.ts'
import { isPublishedIn } from '../../known-until.ts'
import { jpLimitIn, withinLimits } from './limits.ts'

const words = { id: 'Pensiun', en: 'Pension' }
const limited = (amount: bigint, start: string) => {
  const { monthly, limit } = withinLimits(givenAmount(words, rupiah(amount)), month(start))
  return [monthly.value, limit]
}

describe('the limits of each year', () => {
  const limits: readonly (readonly [string, bigint, bigint, string])[] = [
    ['2015-07', 300_000n, 3_600_000n, 'checked checked'],
    ['2016-02', 310_050n, 3_720_600n, 'needs-review needs-review'],
    ['2017-02', 319_450n, 3_833_000n, 'unverified unverified'],
    ['2018-02', 331_000n, 3_971_400n, 'unverified unverified'],
    ['2019-02', 341_400n, 4_095_750n, 'needs-review needs-review'],
    ['2020-02', 350_700n, 4_207_200n, 'unverified unverified'],
    ['2021-02', 356_600n, 4_277_900n, 'unverified unverified'],
    ['2022-02', 363_300n, 4_357_900n, 'unverified unverified'],
    ['2023-02', 383_400n, 4_598_100n, 'needs-review needs-review'],
    ['2024-02', 393_500n, 4_718_200n, 'needs-review unverified'],
    ['2025-02', 399_700n, 4_792_300n, 'needs-review needs-review'],
    ['2026-02', 411_400n, 4_932_300n, 'needs-review needs-review'],
  ]
  test.each(limits)('from %s they are %i and %i', (from, lowest, highest, certainties) => {
    const minimum = jpLimitIn('jp/minimum-pension', month(from))
    const maximum = jpLimitIn('jp/maximum-pension', month(from))
    expect([minimum?.value, maximum?.value]).toEqual([lowest, highest])
    expect(`${minimum?.certainty} ${maximum?.certainty}`).toBe(certainties)
  })

  test('January still has those of the year before', () => {
    expect(jpLimitIn('jp/minimum-pension', month('2026-01'))?.value).toBe(399_700n)
    expect(jpLimitIn('jp/minimum-pension', month('2027-01'))?.value).toBe(411_400n)
  })

  test('nobody knows them before the law and from February 2027 on', () => {
    expect(jpLimitIn('jp/minimum-pension', month('2015-06'))).toBeUndefined()
    expect(jpLimitIn('jp/maximum-pension', month('2027-02'))).toBeUndefined()
    expect(isPublishedIn('jkk/rate', month('2099-01'))).toBe(true)
  })
})

describe('a pension in 2026', () => {
  test('below the lowest is raised', () => {
    expect(limited(411_399n, '2026-03')).toEqual([411_400n, 'minimum'])
    expect(limited(411_400n, '2026-03')).toEqual([411_400n, 'none'])
  })
  test('above the highest is cut', () => {
    expect(limited(4_932_301n, '2026-03')).toEqual([4_932_300n, 'maximum'])
    expect(limited(4_932_300n, '2026-03')).toEqual([4_932_300n, 'none'])
  })
})

describe('beyond the last published limits', () => {
  test('no amount is limited', () => {
    expect(limited(1n, '2027-02')).toEqual([1n, 'unknown'])
    expect(limited(9_999_999n, '2030-01')).toEqual([9_999_999n, 'unknown'])
  })
  test('the reasons say that nobody knows them', () => {
    const { monthly } = withinLimits(givenAmount(words, rupiah(1n)), month('2030-01'))
    expect(monthly.certainty).toBe('unverified')
    expect(monthly.children.map(({ unit }) => unit)).toEqual(['rupiah', 'unknown', 'unknown'])
  })
})

test('what is not cut keeps its exact value', () => {
  const half = { label: words, given: { unit: 'rate', value: percent('50') } } as const
  const exactly = (amount: bigint) =>
    withinLimits(
      productOf({
        label: words,
        formula: words,
        ruleVersion: 'half@2015-07',
        base: { label: words, amount: rupiah(amount) },
        factors: [half],
      }),
      month('2026-03'),
    ).monthly.exact
  expect(exactly(1_000_001n)).toEqual(fraction(1_000_001n, 2n))
  expect(exactly(1n)).toBeUndefined()
})
