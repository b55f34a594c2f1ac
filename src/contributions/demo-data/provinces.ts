// Apart from src/law on purpose, as tariffs.ts.

import type { Weighted } from './random.ts'

export type Province = {
  readonly code: string
  /** Yearly minimum wage of 2024, 2025, 2026, rounded up to whole rupiah; where sources differ, the highest. */
  readonly minimums: readonly [number, number, number]
  /** Whether sources agree to the rupiah; only there does anybody earn exactly the minimum. */
  readonly agreed: boolean
}

type Row = readonly [
  code: string,
  weight: number,
  y2024: number,
  y2025: number,
  y2026: number,
  certainty?: 'close',
]

// The weights are invented: roughly where registered workers are. South Papua (93) and Southwest Papua (96) are
// left out: their minimum wages are open, so that nothing could be said of a wage there.
const ROWS: readonly Row[] = [
  ['11', 12, 3_460_672, 3_685_616, 3_932_552],
  ['12', 50, 2_809_915, 2_992_559, 3_228_971, 'close'],
  ['13', 13, 2_811_450, 2_994_193, 3_182_955, 'close'],
  ['14', 36, 3_294_625, 3_508_776, 3_780_495, 'close'],
  ['15', 12, 3_037_121, 3_234_535, 3_471_497, 'close'],
  ['16', 24, 3_456_874, 3_681_571, 3_942_963],
  ['17', 6, 2_507_080, 2_670_039, 2_827_250, 'close'],
  ['18', 18, 2_716_497, 2_893_070, 3_047_734, 'close'],
  ['19', 7, 3_640_000, 3_876_600, 4_035_000],
  ['21', 26, 3_402_492, 3_623_654, 3_879_520, 'close'],
  ['31', 185, 5_067_381, 5_396_761, 5_729_876],
  ['32', 165, 2_057_496, 2_191_232, 2_317_601, 'close'],
  ['33', 95, 2_036_947, 2_169_349, 2_327_387, 'close'],
  ['34', 17, 2_125_898, 2_264_081, 2_417_495, 'close'],
  ['35', 110, 2_165_245, 2_305_985, 2_446_880, 'close'],
  ['36', 60, 2_727_813, 2_905_119, 3_100_882, 'close'],
  ['51', 24, 2_813_672, 2_996_561, 3_207_459, 'close'],
  ['52', 8, 2_444_067, 2_602_931, 2_673_861],
  ['53', 6, 2_186_826, 2_328_969, 2_455_898],
  ['61', 14, 2_702_616, 2_878_286, 3_054_552],
  ['62', 14, 3_261_616, 3_473_622, 3_686_138, 'close'],
  ['63', 14, 3_282_813, 3_496_195, 3_725_000, 'close'],
  ['64', 30, 3_360_858, 3_579_314, 3_762_431],
  ['65', 5, 3_361_653, 3_580_160, 3_775_243],
  ['71', 9, 3_545_000, 3_775_425, 4_002_630],
  ['72', 8, 2_736_698, 2_915_000, 3_179_565],
  ['73', 22, 3_434_298, 3_657_527, 3_921_088],
  ['74', 6, 2_885_964, 3_073_552, 3_306_496, 'close'],
  ['75', 3, 3_025_100, 3_221_731, 3_405_144],
  ['76', 3, 2_914_958, 3_104_430, 3_315_934],
  ['81', 4, 2_949_953, 3_141_700, 3_334_490],
  ['82', 4, 3_200_000, 3_408_000, 3_510_240],
  ['91', 5, 4_024_270, 4_285_850, 4_436_283],
  ['92', 3, 3_393_500, 3_615_000, 3_841_000],
  ['94', 3, 4_024_270, 4_285_848, 4_285_848],
  ['95', 1, 4_024_270, 4_285_847, 4_508_714],
]

export const PROVINCES: readonly Weighted<Province>[] = ROWS.map(
  ([code, weight, y2024, y2025, y2026, certainty]) => [
    { code, minimums: [y2024, y2025, y2026], agreed: certainty === undefined },
    weight,
  ],
)

const FIRST_YEAR = 2024
const LAST_YEAR = 2026

/** True for years whose minimum wages come from decrees; the others are invented here and used nowhere else. */
export const isSourcedYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

/**
 * Monthly minimum wage of a province. Outside 2024 to 2026 it is **invented**: 6 % a year from the nearest
 * known value, to whole hundreds of rupiah; such a value never enters src/law.
 */
export function minimumWage(province: Province, year: number): number {
  const [first, second, third] = province.minimums
  if (year === FIRST_YEAR) return first
  if (year === FIRST_YEAR + 1) return second
  if (year === LAST_YEAR) return third
  let amount = year < FIRST_YEAR ? first : third
  for (let known = FIRST_YEAR; known > year; known -= 1) amount = Math.floor(amount / 106) * 100
  for (let known = LAST_YEAR; known < year; known += 1) amount = Math.ceil(amount / 10_000) * 10_600
  return amount
}
