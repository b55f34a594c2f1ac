/** What was done by so many at once: within the time, and in all, with what was under way when the time was over. */
export type Pace = { readonly perSecond: number; readonly inAll: number }

/**
 * Does `act` again and again, always `concurrency` at once, for `forMs`; those under way at the end are finished and
 * not counted in `perSecond`. `act` gets the number of the turn, from 0.
 */
export async function closedLoop(
  { concurrency, forMs }: { readonly concurrency: number; readonly forMs: number },
  act: (turn: number) => Promise<void>,
): Promise<Pace> {
  const began = performance.now()
  let begun = 0
  let within = 0
  const lane = async () => {
    while (performance.now() - began < forMs) {
      const turn = begun
      begun += 1
      await act(turn)
      if (performance.now() - began <= forMs) within += 1
    }
  }
  await Promise.all(Array.from({ length: concurrency }, lane))
  return { perSecond: (within * 1000) / forMs, inAll: begun }
}
