import { expect, test } from 'vitest'
import { median, percentile } from './statistics.ts'

test('the median is the middle by size, not by place or by letters', () => {
  expect(median([100, 9, 20])).toBe(20)
})

test('the median of an even number is the mean of the two in the middle', () => {
  expect(median([8, 1, 2, 4])).toBe(3) // (2 + 4) / 2
})

test('the 99th percentile of 200 values is the third from above', () => {
  // 99 % of 200 are 198: two are larger.
  expect(
    percentile(
      Array.from({ length: 200 }, (_, index) => 200 - index),
      99,
    ),
  ).toBe(198)
})

test('of few values the 99th percentile is the largest', () => {
  expect(percentile([5, 30, 7], 99)).toBe(30)
  expect(percentile([5, 30, 7], 50)).toBe(7)
})

test('nothing has no median and no percentile', () => {
  expect(() => median([])).toThrow(RangeError)
  expect(() => percentile([], 99)).toThrow(RangeError)
})

test('finding them leaves the values in their order', () => {
  const values = [3, 1, 2]
  median(values)
  percentile(values, 99)
  expect(values).toEqual([3, 1, 2])
})
