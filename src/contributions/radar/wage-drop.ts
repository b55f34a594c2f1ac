import { type Month, monthsBetween, type Rupiah, rupiah } from '#values'
import type { JudgedPosting } from './radar-record.ts'

export type Drop = { readonly month: Month; readonly wage: Rupiah; readonly median: Rupiah }

const MONTHS_BEFORE = 6
const LEAST_KNOWN = 3

/**
 * The active months of one employer in which the wage falls to 90 % or less of the median of the six calendar months
 * before, of which at least three are known and active. Told once: the active months after it, while still as low, are
 * the same drop. A month with several postings counts its highest wage; an even median is rounded down.
 */
export function wageDrops(postings: readonly JudgedPosting[]): readonly Drop[] {
  const wages = monthlyWages(postings)
  const drops: Drop[] = []
  let wasLow = false
  for (const [index, { month, wage }] of wages.entries()) {
    const before = wages
      .slice(Math.max(0, index - MONTHS_BEFORE), index)
      .filter((earlier) => monthsBetween(earlier.month, month) <= MONTHS_BEFORE)
    const twice = before.length < LEAST_KNOWN ? undefined : twiceMedian(before)
    const isLow = twice !== undefined && wage * 20n <= twice * 9n
    if (isLow && !wasLow) drops.push({ month, wage, median: rupiah(twice / 2n) })
    wasLow = isLow
  }
  return drops
}

type Monthly = { readonly month: Month; readonly wage: Rupiah }

function monthlyWages(postings: readonly JudgedPosting[]): readonly Monthly[] {
  const highest = new Map<Month, Rupiah>()
  for (const { status, month, wage } of postings)
    if (status === 'active' && wage > (highest.get(month) ?? -1n)) highest.set(month, wage)
  return [...highest]
    .map(([month, wage]) => ({ month, wage }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
}

function twiceMedian(months: readonly Monthly[]): bigint {
  const sorted = months.map(({ wage }) => wage).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0n
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0n
  return upper + lower
}
