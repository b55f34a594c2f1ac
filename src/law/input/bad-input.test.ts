import { expect, test } from 'vitest'
import { quoted } from './bad-input.ts'

test('a name is told whole up to a hundred characters, and cut after them', () => {
  expect(quoted('x'.repeat(100))).toBe(`"${'x'.repeat(100)}"`)
  expect(quoted('x'.repeat(101))).toBe(`"${'x'.repeat(100)}…"`)
  expect(quoted('two\nlines')).toBe('"two\\nlines"')
})
