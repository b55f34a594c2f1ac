/** The middle of `values`, or the mean of the two in the middle. @throws RangeError when there are none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new RangeError('a median of nothing')
  return (lower + upper) / 2
}

/**
 * The smallest of `values` that at least `percent` of them do not exceed (nearest rank), 0 < percent ≤ 100.
 * @throws RangeError when there are none
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const found = sorted[Math.ceil((sorted.length * percent) / 100) - 1]
  if (found === undefined) throw new RangeError('a percentile of nothing')
  return found
}
