export type Allowance = {
  /** Does the work, unless whoever this is has asked too often or is being served already: then `undefined`, at once. */
  run<Value>(who: string, work: () => Promise<Value>): Promise<Value | undefined>
}

export type AllowanceOptions = {
  /** So many at once. */
  readonly burst: number
  /** From then on one more after each of these. */
  readonly everyMs: number
  /** So many times as long as each took it must be waited besides, so that slow work is asked for less often. */
  readonly rest: number
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number
}

/**
 * A bound on something that costs work and that nobody needs often, for each by themselves, one at a time, and within
 * this process. Who has not asked for long is forgotten: it never holds more than those who asked lately.
 */
export function createAllowance({ burst, everyMs, rest, elapsed }: AllowanceOptions): Allowance {
  // When each would have their whole burst again; in the order of the last use.
  const wholeAt = new Map<string, number>()
  const served = new Set<string>()

  function forgetWhole(now: number): void {
    for (const [who, at] of wholeAt) {
      if (at > now) return
      wholeAt.delete(who)
    }
  }

  function mayTake(who: string): boolean {
    const now = elapsed()
    const at = Math.max(wholeAt.get(who) ?? now, now) + everyMs
    if (at - now > burst * everyMs) return false
    wholeAt.delete(who)
    wholeAt.set(who, at)
    forgetWhole(now)
    return true
  }

  return {
    async run(who, work) {
      if (served.has(who) || !mayTake(who)) return undefined
      served.add(who)
      const began = elapsed()
      try {
        return await work()
      } finally {
        served.delete(who)
        const now = elapsed()
        wholeAt.set(who, (wholeAt.get(who) ?? now) + rest * (now - began))
      }
    },
  }
}
