import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CLOCK, clockOf, dayOf } from './clock.ts'
import { startPortal } from './portal.ts'
import { offer } from './prepared.ts'

const MINUTE_MS = 60_000

/**
 * Makes the people of the demo once for each of the two days that journeys happen on, a minute before they begin: a
 * portal starts from a copy, as the same demo started again would. Answers what clears them away.
 */
export default async function prepare(): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'payung-prepared-'))
  const clocks = [Date.parse(CLOCK), Date.now()].map((at) => clockOf(at - MINUTE_MS))
  const days = new Map(clocks.map((clock) => [dayOf(clock), clock]))
  await Promise.all([...days].map(([day, clock]) => makePeople(join(root, day), clock)))
  offer(root)
  return () => rm(root, { recursive: true, force: true })
}

async function makePeople(folder: string, clock: string): Promise<void> {
  const demo = await startPortal({ PAYUNG_DATA: folder, PAYUNG_CLOCK: clock })
  await demo.stop()
}
