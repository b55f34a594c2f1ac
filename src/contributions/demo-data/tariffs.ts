// Written by hand from the decrees and on purpose apart from src/law: the radar is measured on what comes
// from here, and a value that both shared could be wrong in both without anybody noticing.

import { monthAt, yearOfMonth } from './calendar.ts'

/** Rates are in hundred-thousandths: 0.24 % is 240. */
export const RATE_UNIT = 100_000

/** JKK by risk class 1 to 5. PP 44/2015 art. 16(1). */
const JKK_RATES = [240, 540, 890, 1270, 1740] as const
/** JKK of construction work whose wage is known. PP 44/2015 art. 54. */
export const CONSTRUCTION_JKK_RATE = 1740
/** PP 44/2015 art. 18(1); PP 46/2015 art. 16(1); PP 45/2015 art. 28(3). */
export const JKM_RATE = 300
export const JHT_EMPLOYER_RATE = 3700
export const JHT_WORKER_RATE = 2000
export const JP_EMPLOYER_RATE = 2000
export const JP_WORKER_RATE = 1000

/** @throws RangeError unless the class is 1 to 5 */
export function jkkRate(riskClass: number): number {
  const rate = JKK_RATES[riskClass - 1]
  if (rate === undefined) throw new RangeError(`no such risk class: ${riskClass}`)
  return rate
}

export const EARLIEST_MONTH = monthAt(2015, 7)
/** The ceiling of March 2027 was not published when this was written. */
export const LATEST_MONTH = monthAt(2027, 2)

/** PP 45/2015 art. 29(2)-(4) and the yearly letters; each from March but the first, from July 2015. */
const JP_CEILINGS = [
  7_000_000, 7_335_300, 7_703_500, 8_094_000, 8_512_400, 8_939_700, 8_754_600, 9_077_600, 9_559_600,
  10_042_300, 10_547_400, 11_086_300,
] as const

/** Highest wage that counts for JP; after the last published year that year's. */
export function jpCeiling(month: number): number {
  const yearsSince = yearOfMonth(month - 2) - 2015
  const last = JP_CEILINGS.length - 1
  return JP_CEILINGS[Math.max(0, Math.min(last, yearsSince))] ?? JP_CEILINGS[last] ?? 0
}

/** PP 45/2015 art. 15: 56, from 2019 on 57, then one more every three years up to 65. */
export function pensionAge(month: number): number {
  const year = yearOfMonth(month)
  return year < 2019 ? 56 : Math.min(65, 57 + Math.floor((year - 2019) / 3))
}

const within = (month: number, from: number, to: number): boolean => month >= from && month <= to

/** PP 49/2020: JKK and JKM at one hundredth. */
export const isRelief2020 = (month: number): boolean =>
  within(month, monthAt(2020, 8), monthAt(2021, 1))

/** PP 7/2025 and PP 36/2025: half the JKK of labour-intensive industries with 50 workers or more. */
export const isLabourIntensiveRelief = (month: number): boolean =>
  within(month, monthAt(2025, 2), monthAt(2026, 1))

/** PP 50/2025: half the JKK and JKM of the self-employed, in transport and then in other work. */
export const isTransportRelief = (month: number): boolean =>
  within(month, monthAt(2026, 1), monthAt(2027, 3))
export const isOtherWorkRelief = (month: number): boolean =>
  within(month, monthAt(2026, 4), monthAt(2026, 12))

/** PP 44/2015 art. 20(3). */
export const SELF_EMPLOYED_JKM = 6_800

/** Income from which a tier holds, and the base income of that tier. PP 44/2015 annex II. */
export const SELF_EMPLOYED_TIERS: readonly (readonly [from: number, base: number])[] = [
  [0, 1_000_000],
  ...steps([1_100_000, 1_200_000], 200_000, 8),
  [2_700_000, 2_950_000],
  ...steps([3_200_000, 3_450_000], 500_000, 10),
  ...steps([8_200_000, 8_700_000], 1_000_000, 13),
]

function steps([from, base]: [number, number], step: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => [from + index * step, base + index * step])
}

/** Which tier an income falls into, 0 the lowest. */
export function tierOf(income: number): number {
  let tier = 0
  for (const [index, [from]] of SELF_EMPLOYED_TIERS.entries()) if (income >= from) tier = index
  return tier
}

export const tierBase = (tier: number): number => SELF_EMPLOYED_TIERS[tier]?.[1] ?? 0
