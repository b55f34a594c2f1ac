import { expect, test } from 'vitest'
import { localDate } from '#values'
import { jpChildLimitsOn, mostSchoolYears } from './children.ts'

const today = localDate('2026-11-22')

test('JP pays at most two children until they are 23, and one born within 300 days may be registered', () => {
  const limits = jpChildLimitsOn(today)
  expect([limits?.age.value, limits?.most.value, limits?.lateDays.value]).toEqual([23, 2, 300])
  expect(jpChildLimitsOn(localDate('2015-06-30'))).toBeUndefined()
})

test('a child at school may go on to every later level, each for its longest time', () => {
  expect(mostSchoolYears({ level: 'lowerSecondary', yearsLeft: 2, age: 13 }, today)).toEqual({
    ...{ lowerSecondary: 2, upperSecondary: 3, higher: 5 },
  })
})

test('no year is counted after the age of 23, and none beyond the longest of a level', () => {
  expect(mostSchoolYears({ level: 'lowerSecondary', yearsLeft: 9, age: 16 }, today)).toEqual({
    ...{ lowerSecondary: 3, upperSecondary: 3, higher: 1 },
  })
  expect(mostSchoolYears({ level: 'higher', yearsLeft: 3, age: 25 }, today)).toEqual({})
})

test('before December 2019 the scholarship was one amount, and had no years', () => {
  const early = localDate('2019-12-01')
  expect(mostSchoolYears({ level: 'primary', yearsLeft: 6, age: 7 }, early)).toEqual({})
})
