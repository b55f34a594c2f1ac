import { type Letter, letterOf } from '../compose.ts'
import type { DeliveryKey } from '../message-store.ts'
import { claim, endAttempt } from '../outbox-store.ts'
import { hopeless } from '../waits.ts'
import { compose, type DeliveryServices } from './deliver.tsx'

/**
 * A waiting letter with its code, once: from then on it is printed, and the seed of its code is gone.
 * `undefined` when another has printed it, or when its code has expired.
 */
export async function printLetter(
  services: Omit<DeliveryServices, 'carriers' | 'from' | 'random'>,
  key: DeliveryKey,
): Promise<Letter | undefined> {
  const { db, keys, clock } = services
  const now = clock.now()
  const claimed = await claim(db, keys, { ...key, now })
  if (claimed === undefined) return undefined
  const { uselessAt, isStopped } = claimed
  // A letter may wait for the printer as long as it is of use.
  const reason = hopeless({ writtenAt: now, uselessAt, isStopped }, now)
  if (reason !== undefined) {
    await endAttempt(db, claimed, { ending: { state: 'failed', reason }, now })
    return undefined
  }
  const letter = letterOf(await compose(services, claimed), claimed.envelope.to)
  await endAttempt(db, claimed, { ending: { state: 'printed' }, now })
  return letter
}
