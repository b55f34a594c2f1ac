import { setTimeout as pause } from 'node:timers/promises'

const LOOK_EVERY_MS = 2

/**
 * Begins `act` `perSecond` times a second for `forMs`, whether or not the earlier ones are finished, and waits for the
 * last. `act` gets its number and the moment (of `performance.now()`) at which it was due: a time taken from there
 * counts the wait for a program that is late, as a visitor would.
 */
export async function openLoop(
  { perSecond, forMs }: { readonly perSecond: number; readonly forMs: number },
  act: (turn: number, dueAt: number) => Promise<void>,
): Promise<void> {
  const began = performance.now()
  const everyMs = 1000 / perSecond
  const turns = Math.floor(forMs / everyMs)
  const running: Promise<void>[] = []
  while (running.length < turns) {
    const dueAt = began + running.length * everyMs
    if (performance.now() >= dueAt) running.push(act(running.length, dueAt))
    else await pause(LOOK_EVERY_MS)
  }
  await Promise.all(running)
}
