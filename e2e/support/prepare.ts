import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CLOCK, clockOf } from './clock.ts'
import { startPortal } from './portal.ts'
import { offer } from './prepared.ts'

const MINUTE_MS = 60_000

/**
 * Makes the people of the demo once, a minute before the journeys begin: each portal starts from a copy, as the same
 * demo started again would. Answers what clears it away.
 */
export default async function prepare(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'payung-prepared-'))
  const clock = clockOf(Date.parse(CLOCK) - MINUTE_MS)
  const demo = await startPortal({ PAYUNG_DATA: folder, PAYUNG_CLOCK: clock })
  await demo.stop()
  offer(folder)
  return () => rm(folder, { recursive: true, force: true })
}
