import { expect, test } from 'vitest'
import { parseMessageCode, parseTail, tailOf, withNeighbours } from './message-code.ts'

test('a message code is read however it is typed', () => {
  for (const typed of ['7kxm29qt4w', '7KXM-29QT-4W', ' 7KXM 29QT 4W ', '7KXM29QT4W'])
    expect(parseMessageCode(typed)).toBe('7KXM29QT4W')
  expect(parseMessageCode('OIL0123456')).toBe('0110123456')
  for (const typed of ['', '7KXM29QT4', '7KXM29QT4WA', '7KXM29QT4U', '7KXM29QT4Ω', 'x'.repeat(500)])
    expect(parseMessageCode(typed)).toBeUndefined()
})

test('one letter wrong is one of 310 others', () => {
  const all = withNeighbours('7KXM29QT4W') // 10 places with 31 other letters, and itself
  expect(new Set(all).size).toBe(311)
  expect(all[0]).toBe('7KXM29QT4W')
  expect(all).toContain('7KXM29QT4V')
  expect(all).not.toContain('7KXM29QT44W')
})

test('the end of an address is its last three letters and digits, whatever stands between them', () => {
  expect(tailOf('+62 800-123-4567')).toBe('567')
  expect(tailOf('Jl. Melati 5\nJakarta 10 110')).toBe('110')
  expect(parseTail('0800 1234 5 67')).toBe('567')
  expect(parseTail('ITI')).toBe('iti')
  for (const typed of ['', '.', '6 7', '@@@']) expect(parseTail(typed)).toBeUndefined()
})

test('of a mail address it is what stands before the @: its domain is everybody’s', () => {
  expect(tailOf('siti@example.com')).toBe('iti')
  expect(tailOf('Siti.R_9@example.com')).toBe('ir9')
  expect(tailOf('siti+payung@example.co.id')).toBe('ung')
  expect(tailOf('ab@example.com')).toBe('ab')
  expect(tailOf('Jl. Melati 5 (@ warung)\nJakarta 10 110')).toBe('110')
  expect(parseTail(' siti@example.com ')).toBe('iti')
  expect(parseTail('iti@')).toBe('iti')
  expect(parseTail('ab@')).toBe('ab')
  expect(parseTail('ab')).toBeUndefined()
  expect(parseTail('@example.com')).toBeUndefined()
})
