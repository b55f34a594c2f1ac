import { expect, test } from 'vitest'
import { isUuid } from './uuid.ts'

test('a UUID is 32 hexadecimal digits in five groups, in small letters, and nothing besides', () => {
  expect(isUuid('0197a1f2-3b4c-7d5e-8f60-718293a4b5c6')).toBe(true)
  for (const text of [
    '',
    '0197a1f2',
    '0197A1F2-3B4C-7D5E-8F60-718293A4B5C6',
    '0197a1f23b4c7d5e8f60718293a4b5c6',
    '0197a1f2-3b4c-7d5e-8f60-718293a4b5cg',
    '0197a1f2-3b4c-7d5e-8f60-718293a4b5c6 ',
    '0197a1f2-3b4c-7d5e-8f60-718293a4b5c6\n',
    '{0197a1f2-3b4c-7d5e-8f60-718293a4b5c6}',
  ])
    expect(isUuid(text), text).toBe(false)
})
