import { expect, test } from 'vitest'
import { month } from '#values'
import { paymentDayIn } from './payment-day.ts'

test('a contribution is due on the 15th, and was due on the 30th in the months of relief of 2020', () => {
  const day = (at: string) => paymentDayIn(month(at)).value
  expect(['2015-07', '2020-07', '2020-08', '2021-01', '2021-02', '2026-11'].map(day)).toEqual([
    15, 15, 30, 30, 15, 15,
  ])
  expect(day('2014-01')).toBe(15)
  expect(paymentDayIn(month('2020-10'))).toMatchObject({ basis: 'PP 49/2020 art. 4(1)' })
})
