import { expect, test } from 'vitest'
import {
  dayAt,
  daysInMonth,
  firstDay,
  monthAt,
  readMonth,
  writeDay,
  writeMonth,
} from './calendar.ts'
import { minimumWage, PROVINCES } from './provinces.ts'
import { hashText, randomOf } from './random.ts'
import { selfEmployedShares, shareOf, wageShares } from './shares.ts'
import { jpCeiling, pensionAge, SELF_EMPLOYED_TIERS, tierOf } from './tariffs.ts'

test('days are counted as the calendar counts them', () => {
  expect(firstDay(monthAt(1970, 1))).toBe(0)
  expect(firstDay(monthAt(2000, 3))).toBe(11_017)
  expect(daysInMonth(monthAt(2024, 2))).toBe(29)
  expect(daysInMonth(monthAt(2100, 2))).toBe(28)
  expect(writeDay(dayAt(monthAt(2026, 2), 31))).toBe('2026-02-28')
  expect(writeMonth(readMonth('2026-12') + 1)).toBe('2027-01')
})

test('every day from 1960 to 2030 is written as the day after the one before', () => {
  for (let month = monthAt(1960, 1); month < monthAt(2031, 1); month += 1) {
    for (let day = 1; day <= daysInMonth(month); day += 1) {
      const expected = `${writeMonth(month)}-${String(day).padStart(2, '0')}`
      if (writeDay(dayAt(month, day)) !== expected)
        expect(writeDay(dayAt(month, day))).toBe(expected)
    }
  }
})

test('random numbers are the same everywhere', () => {
  const random = randomOf(hashText('payung'), 1, 7)
  expect([random.below(1000), random.below(1000), random.between(5, 9)]).toEqual([641, 183, 8])
})

test('chance and weights keep their shares', () => {
  const random = randomOf(1, 2, 3)
  const draws = Array.from({ length: 20_000 }, () => random.chance(250))
  expect(draws.filter(Boolean).length / 20_000).toBeCloseTo(0.25, 1)
  const picks = Array.from({ length: 20_000 }, () =>
    random.weighted([
      ['often', 9],
      ['rarely', 1],
    ] as const),
  )
  expect(picks.filter((pick) => pick === 'rarely').length / 20_000).toBeCloseTo(0.1, 1)
})

test('shares are rounded half up to whole rupiah', () => {
  expect(shareOf(2_500, 300)).toBe(8) // 0.30 % of 2 500 is 7.5
  expect(shareOf(10_000_000, 240, 2)).toBe(12_000) // W-09: half of 0.24 %
})

test('W-04 and W-07: JP stops at the ceiling, which moves in March 2026', () => {
  const terms = {
    riskClass: 2,
    construction: false,
    paysJht: true,
    paysJp: true,
    relief2020: true,
    relief2025: false,
  }
  expect(wageShares({ ...terms, month: monthAt(2026, 2), wage: 25_000_000 })).toEqual({
    jkk: 135_000,
    jkm: 75_000,
    jhtEmployer: 925_000,
    jhtWorker: 500_000,
    jpEmployer: 210_948,
    jpWorker: 105_474,
  })
  const march = wageShares({ ...terms, month: monthAt(2026, 3), wage: 12_000_000 })
  expect([march.jpWorker, march.jpEmployer]).toEqual([110_863, 221_726])
})

test('W-16: a driver of the lowest tier pays 16 800, and 8 400 with the relief', () => {
  const sum = (divisor: number) => {
    const { jkk, jkm } = selfEmployedShares(tierOf(900_000), false, divisor)
    return jkk + jkm
  }
  expect([sum(1), sum(2)]).toEqual([16_800, 8_400])
})

test('the tiers of the self-employed are 33 and end at 20 700 000', () => {
  expect(SELF_EMPLOYED_TIERS).toHaveLength(33)
  expect(SELF_EMPLOYED_TIERS[9]).toEqual([2_700_000, 2_950_000])
  expect(SELF_EMPLOYED_TIERS[19]).toEqual([7_700_000, 7_950_000])
  expect(SELF_EMPLOYED_TIERS.at(-1)).toEqual([20_200_000, 20_700_000])
})

test('pension age rises every three years, the ceiling every March', () => {
  const ages = [2018, 2019, 2022, 2025, 2028, 2043, 2060].map((year) =>
    pensionAge(monthAt(year, 1)),
  )
  expect(ages).toEqual([56, 57, 58, 59, 60, 65, 65])
  expect(jpCeiling(monthAt(2015, 7))).toBe(7_000_000)
  expect(jpCeiling(monthAt(2021, 2))).toBe(8_939_700)
  expect(jpCeiling(monthAt(2021, 3))).toBe(8_754_600)
})

test('minimum wages of 2024 to 2026 come from decrees, and no year pays less than the one before', () => {
  const jakarta = PROVINCES.map(([province]) => province).find(({ code }) => code === '31')
  if (jakarta === undefined) throw new Error('no Jakarta')
  expect([2024, 2025, 2026].map((year) => minimumWage(jakarta, year))).toEqual([
    5_067_381, 5_396_761, 5_729_876,
  ])
  for (const [province] of PROVINCES) {
    for (let year = 2016; year <= 2027; year += 1) {
      expect(minimumWage(province, year)).toBeGreaterThanOrEqual(minimumWage(province, year - 1))
    }
  }
})
