/** Work that no answer waits for. */
export type Background = {
  run(work: () => Promise<void>): void
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>
}

/** Each piece runs at once and for itself; a fault is told, and harms no other. */
export function createBackground(onFault: (fault: unknown) => void): Background {
  const running = new Set<Promise<void>>()
  return {
    run(work) {
      const piece = work()
        .catch(onFault)
        .finally(() => running.delete(piece))
      running.add(piece)
    },
    async idle() {
      await Promise.all(running)
    },
  }
}
