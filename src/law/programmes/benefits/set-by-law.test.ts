import { expect, test } from 'vitest'
import { localDate } from '#values'
import { amountIn } from '../../parameters.ts'
import { beforePp44 } from './before-the-law.ts'
import { setByLaw } from './set-by-law.ts'

test('a value from before its programme is a fault, not a zero', () => {
  expect(setByLaw(amountIn('jkm/lump-sum', localDate('2015-07-01'))).value).toBe(16_200_000n)
  expect(() => setByLaw(amountIn('jkm/lump-sum', localDate('2015-06-30')))).toThrow(RangeError)
})

test('the last day before PP 44/2015 is refused, with the first day that is not', () => {
  expect(beforePp44('JKK', localDate('2015-07-01'))).toBeUndefined()
  expect(beforePp44('JKM', localDate('2015-06-30'))).toMatchObject({
    kind: 'before-the-law',
    figures: { date: '2015-06-30', firstDate: '2015-07-01' },
    from: '2015-07-01',
    basis: 'PP 44/2015',
  })
})
