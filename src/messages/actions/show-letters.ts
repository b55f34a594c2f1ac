import { letterLines, letterOf } from '../compose.ts'
import { openWaiting, waitingLetters } from '../letter-store.ts'
import { compose, type DeliveryServices } from './deliver.tsx'

/** Shows letters that wait to be printed, each once, where something shows them; they go on waiting. */
export async function showLetters(services: DeliveryServices): Promise<void> {
  const { db, keys, clock, carriers } = services
  const { letters } = carriers
  if (letters === undefined) return
  for (const key of await waitingLetters(db, clock.now())) {
    if (letters.hasShown(key.deliveryId)) continue
    const waiting = await openWaiting(db, keys, key)
    if (waiting === undefined) continue
    const { to } = waiting.envelope
    const lines = letterLines(letterOf(await compose(services, waiting), to))
    letters.show({ id: key.deliveryId, to, lines })
  }
}
