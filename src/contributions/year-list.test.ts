import { expect, test } from 'vitest'
import { yearListText } from './year-list.ts'

test('years are listed with ranges for neighbours and a word before the last', () => {
  expect(yearListText([2015], 'id')).toBe('2015')
  expect(yearListText([2015, 2021], 'id')).toBe('2015 dan 2021')
  expect(yearListText([2015, 2019, 2022, 2023, 2024], 'en')).toBe('2015, 2019 and 2022–2024')
  expect(yearListText([2022, 2023], 'id')).toBe('2022–2023')
  expect(yearListText([], 'en')).toBe('')
})
