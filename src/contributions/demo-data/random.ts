/** Random numbers that are the same on every machine: integers of 32 bits and exact divisions only. */
export type Random = {
  /** 0 up to and without `count`. */
  below(count: number): number
  /** Both ends included. */
  between(lowest: number, highest: number): number
  /** True in `perMille` of 1000 cases. */
  chance(perMille: number): boolean
  /** @throws RangeError for an empty list */
  pick<Value>(list: readonly Value[]): Value
  /** One of the values, as often as its weight says. @throws RangeError for an empty list */
  weighted<Value>(list: readonly Weighted<Value>[]): Value
}

export type Weighted<Value> = readonly [value: Value, weight: number]

/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** The numbers of one stream of one index: they do not depend on what was drawn elsewhere. */
export function randomOf(seed: number, stream: number, index: number): Random {
  const next = smallFastCounter(seed, stream, index)
  const below = (count: number): number => Math.floor((next() / 0x1_0000_0000) * count)
  const pick = <Value>(list: readonly Value[]): Value => existing(list[below(list.length)])
  return {
    below,
    pick,
    between: (lowest, highest) => lowest + below(highest - lowest + 1),
    chance: (perMille) => below(1000) < perMille,
    weighted(list) {
      let rest = below(list.reduce((total, [, weight]) => total + weight, 0))
      for (const [value, weight] of list) {
        if (rest < weight) return value
        rest -= weight
      }
      throw new RangeError('nothing to choose from')
    },
  }
}

/** One well-mixed number of 32 bits from three. */
export function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca77), 0xc2b2ae3d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** sfc32 by Chris Doty-Humphrey (PractRand). */
function smallFastCounter(first: number, second: number, third: number): () => number {
  let [a, b, c, counter] = [first | 0, second | 0, third | 0, 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}

function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('nothing to choose from')
  return value
}
