/** Provincial minimum wages where the demo people work, rounded up to whole rupiah: 2024, 2025, 2026. */
const MINIMUM_WAGES: Readonly<Record<string, readonly [number, number, number]>> = {
  '31': [5_067_381, 5_396_761, 5_729_876],
  '32': [2_057_496, 2_191_232, 2_317_601],
  '33': [2_036_947, 2_169_349, 2_327_387],
  '35': [2_165_245, 2_305_985, 2_446_880],
  '36': [2_727_813, 2_905_119, 3_100_882],
  '51': [2_813_672, 2_996_561, 3_207_459],
  '71': [3_545_000, 3_775_425, 4_002_630],
}

/** The years whose minimum wages are known; the radar is silent on others. */
export const isKnownYear = (year: number): boolean => year >= 2024 && year <= 2026

/**
 * The least that nobody may fall below in that year: the minimum wage, after the last known year that year's,
 * and 0 before the first, so that wages only ever rise.
 */
export const leastWage = (province: string, year: number): number =>
  MINIMUM_WAGES[province]?.[Math.min(year, 2026) - 2024] ?? 0
