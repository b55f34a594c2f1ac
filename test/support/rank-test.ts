/** How two samples of times differ. */
export type Difference = {
  /** |z| of the Wilcoxon rank-sum test, ties shared; 0 when neither tends to be longer. */
  readonly z: number
  /** Difference of the medians. */
  readonly medianMs: number
}

/** Whether the times of one class tend to be longer than those of another. */
export function difference(one: readonly number[], other: readonly number[]): Difference {
  const all = [
    ...one.map((ms) => ({ ms, isOne: true })),
    ...other.map((ms) => ({ ms, isOne: false })),
  ].sort((a, b) => a.ms - b.ms)
  let ranks = 0
  for (let from = 0; from < all.length; ) {
    let until = from
    while (until < all.length && all[until]?.ms === all[from]?.ms) until += 1
    const shared = (from + 1 + until) / 2
    for (const { isOne } of all.slice(from, until)) if (isOne) ranks += shared
    from = until
  }
  const [m, n] = [one.length, other.length]
  const expected = (m * (m + n + 1)) / 2
  const deviation = Math.sqrt((m * n * (m + n + 1)) / 12)
  return {
    z: Math.abs(ranks - expected) / deviation,
    medianMs: Math.abs(median(one) - median(other)),
  }
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

const BOUND_MS = 1
/** Of the rank test: one of thirty thousand honest comparisons exceeds it. */
const SURE = 4

/** Whether whoever measures could tell one from the other, and by more than a network hides. */
export const isToldApart = ({ z, medianMs }: Difference): boolean => z > SURE && medianMs > BOUND_MS

/** The quicker half: what the machine did meanwhile only ever makes a sample longer. */
export const quicker = (times: readonly number[]): readonly number[] =>
  [...times].sort((a, b) => a - b).slice(0, Math.ceil(times.length / 2))
