import { expect, test } from 'vitest'
import { instant } from '#values'
import { givenName, partOfDay } from './greeting.ts'

test.each([
  ['2026-11-22T20:59:00Z', 'evening'], // 03.59 WIB
  ['2026-11-22T21:00:00Z', 'morning'], // 04.00 WIB
  ['2026-11-22T03:59:00Z', 'morning'], // 10.59 WIB
  ['2026-11-22T04:00:00Z', 'midday'], // 11.00 WIB
  ['2026-11-22T08:00:00Z', 'afternoon'], // 15.00 WIB
  ['2026-11-22T11:00:00Z', 'evening'], // 18.00 WIB
])('%s is greeted as %s', (moment, part) => {
  expect(partOfDay(instant(Date.parse(moment)))).toBe(part)
})

test('a name of one word stays whole', () => {
  expect(givenName('Suharti')).toBe('Suharti')
  expect(givenName('  Siti Rahmawati')).toBe('Siti')
})
