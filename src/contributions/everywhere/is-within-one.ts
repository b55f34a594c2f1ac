import type { Rupiah } from '#values'

/** Payroll programs round in more than one way: a rupiah is no mistake. */
export const isWithinOne = (a: Rupiah, b: Rupiah): boolean => a - b <= 1n && b - a <= 1n
