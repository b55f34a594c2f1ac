import { expect, test } from 'vitest'
import { percentText } from '#values'
import { jhtRateOf } from './credited-rate.ts'

test('the years with a source have their rate', () => {
  const rates = [2016, 2017, 2018, 2019, 2020, 2025].map((year) => jhtRateOf(year))
  expect(rates.map((one) => one && percentText(one.rate))).toEqual([
    '7.19',
    '7.82',
    '6.26',
    '6.06',
    '5.59',
    '5.51',
  ])
  expect(rates.map((one) => one?.certainty)).toEqual([
    'checked',
    'checked',
    'checked',
    'needs-review',
    'checked',
    'checked',
  ])
})

test('2015 and 2021 rest on memory and say so', () => {
  expect(jhtRateOf(2015)).toMatchObject({
    certainty: 'unverified',
    note: 'from memory; searched widely and not found',
  })
  expect(jhtRateOf(2021)).toMatchObject({ certainty: 'unverified' })
})

test('no figure is invented for 2022 to 2024, and 2026 is not credited yet', () => {
  expect([2014, 2022, 2023, 2024, 2026].map(jhtRateOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
