import { expect, test } from 'vitest'
import { localDate } from '#values'
import { accessAnswerDaysOn } from './access-answer.ts'

test('who asks who looked at their data is answered within three days of 24 hours', () => {
  expect(accessAnswerDaysOn(localDate('2026-11-22'))).toMatchObject({
    value: 3,
    basis: 'UU 27/2022 art. 32(2)',
    certainty: 'needs-review',
  })
})

test('a request of before the law has its first value', () => {
  expect(accessAnswerDaysOn(localDate('2020-01-01')).value).toBe(3)
})
