import { describe, expect, test } from 'vitest'
import { month } from '#values'
import { jpStanding, pensionAgeIn } from './pension-age.ts'

test('the pension age rises by a year every third January until it is 65', () => {
  const ages = [
    '2015-07',
    '2018-12',
    '2019-01',
    '2021-12',
    '2022-01',
    '2025-01',
    '2027-12',
    '2028-01',
  ]
  expect(ages.map((text) => pensionAgeIn(month(text))?.value)).toEqual([
    56, 56, 57, 57, 58, 59, 59, 60,
  ])
  expect(pensionAgeIn(month('2042-12'))?.value).toBe(64)
  expect(pensionAgeIn(month('2043-01'))?.value).toBe(65)
  expect(pensionAgeIn(month('2999-12'))?.value).toBe(65)
})

describe('JP by age in 2026, when the pension age is 59', () => {
  const standing = (ageInYears?: number, continuesAfterPensionAge?: boolean) =>
    jpStanding(month('2026-06'), {
      ...(ageInYears === undefined ? {} : { ageInYears }),
      ...(continuesAfterPensionAge === undefined ? {} : { continuesAfterPensionAge }),
    })

  test('it is due up to 58', () => {
    expect(standing(58)).toBe('due')
  })
  test('it is due when the age is not known', () => {
    expect(standing()).toBe('due')
  })
  test('it stops at 59', () => {
    expect(standing(59)).toBe('pension-age-reached')
    expect(standing(59, false)).toBe('pension-age-reached')
  })
  test('who goes on working may continue for three years', () => {
    expect(standing(59, true)).toBe('due')
    expect(standing(61, true)).toBe('due')
    expect(standing(62, true)).toBe('deferral-over')
  })
  test('before the law nobody was too old', () => {
    expect(jpStanding(month('2014-06'), { ageInYears: 80 })).toBe('due')
    expect(pensionAgeIn(month('2015-06'))).toBeUndefined()
  })
})
