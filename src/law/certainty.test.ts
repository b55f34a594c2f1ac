import { expect, test } from 'vitest'
import { weakest } from './certainty.ts'

test('a chain is as certain as its weakest link', () => {
  expect(weakest(['checked', 'unverified', 'needs-review'])).toBe('unverified')
  expect(weakest(['needs-review', 'checked'])).toBe('needs-review')
  expect(weakest(['checked'])).toBe('checked')
})

test('what rests on nothing is certain', () => {
  expect(weakest([])).toBe('checked')
})
