import { setImmediate } from 'node:timers/promises'

/** Work that no answer waits for. */
export type Background = {
  run(work: () => Promise<void>): void
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>
}

/**
 * Each piece runs for itself; a fault is told, and harms no other. It begins when all that is ready to go out has gone:
 * the embedded database works in this very thread, and an answer behind it would tell by its time what was begun.
 */
export function createBackground(onFault: (fault: unknown) => void): Background {
  const running = new Set<Promise<void>>()
  return {
    run(work) {
      const piece = setImmediate()
        .then(work)
        .catch(onFault)
        .finally(() => running.delete(piece))
      running.add(piece)
    },
    async idle() {
      await Promise.all(running)
    },
  }
}
