import { describe, expect, test } from 'vitest'
import { textFaults } from './text-rules.ts'

const modules = import.meta.glob<Record<string, unknown>>(
  ['/src/**/text.ts', '/src/**/*-text.ts'],
  { eager: true },
)

describe('every text exists in Indonesian and in English', () => {
  test('there are texts to read', () => {
    expect(Object.keys(modules).length).toBeGreaterThan(2)
  })

  test.each(Object.keys(modules))('%s', (path) => {
    expect(textFaults(modules[path], path)).toEqual([])
  })
})

test('a missing language, an empty text and a name in one language only are found', () => {
  expect(textFaults({ a: { id: 'Masuk' } }, 'x')).toEqual(['x.a has no en'])
  expect(textFaults({ a: { id: 'Masuk', en: ' ' } }, 'x')).toEqual(['x.a.en is empty'])
  expect(textFaults({ id: { a: 'Masuk', b: 'Keluar' }, en: { a: 'Sign in' } }, 'x')).toEqual([
    'x.b is in one language only',
  ])
  expect(textFaults({ a: { id: ['satu'], en: 'one' } }, 'x')).toEqual(['x.a differs in kind'])
  expect(textFaults({ a: { id: 'Masuk', en: 'Sign in' }, months: ['Januari'] }, 'x')).toEqual([])
})
