import { letterLines } from '../compose.ts'
import type { DeliveryKey } from '../message-store.ts'
import { claim, endAttempt } from '../outbox-store.ts'
import { hopeless } from '../waits.ts'
import type { Letter } from './carriers.ts'
import { compose, type DeliveryServices } from './deliver.tsx'

/**
 * The text of a waiting letter, once: from then on it is printed, and the seed of its code is gone.
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
  const { uselessAt, deliveryId: id } = claimed
  // A letter may wait for the printer as long as it is of use.
  const reason = hopeless({ writtenAt: now, uselessAt }, now)
  if (reason !== undefined) {
    await endAttempt(db, claimed, { ending: { state: 'failed', reason }, now })
    return undefined
  }
  const { to } = claimed.envelope
  const lines = letterLines(await compose(services, claimed), to)
  await endAttempt(db, claimed, { ending: { state: 'printed' }, now })
  return { id, to, lines }
}
