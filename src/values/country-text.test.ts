import { expect, test } from 'vitest'
import { countryText } from './country-text.ts'

test.each([
  ['ID', 'id', 'Indonesia'],
  ['NL', 'id', 'Belanda'],
  ['NL', 'en', 'Netherlands'],
  ['QZ', 'en', 'QZ'],
] as const)('%s in %s is %s', (code, language, name) => {
  expect(countryText(code, language)).toBe(name)
})
