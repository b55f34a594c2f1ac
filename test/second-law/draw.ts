/** Draws from a seed: the same seed gives the same draws. */
export type Draw = {
  /** From 0 to below `count`. */
  readonly below: (count: number) => number
  /** Both bounds count. */
  readonly between: (least: number, most: number) => number
  readonly oneOf: <T>(choices: readonly T[]) => T
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean
  /** From 0 to below a bound of any size. */
  readonly big: (bound: bigint) => bigint
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  // mulberry32: small, and good enough to spread the cases
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (count: number): number => next() % count
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    oneOf: (choices) => choices[below(choices.length)] as (typeof choices)[number],
    onceIn: (times) => below(times) === 0,
    big: (bound) =>
      ((BigInt(next()) << 96n) +
        (BigInt(next()) << 64n) +
        (BigInt(next()) << 32n) +
        BigInt(next())) %
      bound,
  }
}
