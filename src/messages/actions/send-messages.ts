import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '#platform/log'
import type { Channel } from '../message.ts'
import { dueDeliveries, recoverAbandoned } from '../outbox-store.ts'
import { type DeliveryServices, deliver } from './deliver.tsx'
import { showLetters } from './show-letters.ts'

/** What a sender empties; letters wait for a printer. */
const CARRIED: readonly Channel[] = ['email', 'sms']
const AT_ONCE = 4
const ROUND = 40
const POLL_MS = 1_000
const RECOVER_EVERY_MS = 60_000

/** Carries what is due, on both channels side by side; answers how many deliveries came to their end. */
export async function sendDue(services: DeliveryServices): Promise<number> {
  const counts = await Promise.all(CARRIED.map((channel) => sendChannel(services, channel)))
  await showLetters(services)
  return counts.reduce((sum, count) => sum + count, 0)
}

/**
 * A few at once, longest due first. When one finds the other server away, or something faulty, the rest
 * wait for the next round.
 * @throws the first fault, once nothing runs any more
 */
async function sendChannel(services: DeliveryServices, channel: Channel): Promise<number> {
  const now = services.clock.now()
  const due = [...(await dueDeliveries(services.db, channel, { now, limit: ROUND }))]
  const faults: unknown[] = []
  let ended = 0
  let isAway = false
  const lane = async () => {
    for (let key = due.shift(); key !== undefined && !isAway; key = due.shift()) {
      try {
        const carried = await deliver(services, key)
        if (carried === 'waiting') isAway = true
        else if (carried !== 'other') ended += 1
      } catch (fault) {
        isAway = true
        faults.push(fault)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  if (faults.length > 0) throw faults[0]
  return ended
}

/**
 * Sends for as long as the process runs. Any number of instances may: each delivery is claimed by one.
 * A fault (the database is away) ends nothing; it is logged when it begins, not every second.
 */
export function startSender(services: DeliveryServices & { readonly log: Log }) {
  const stopping = new AbortController()
  let recoveredMs = Number.NEGATIVE_INFINITY
  let isFaulty = false

  async function round(): Promise<number> {
    const now = services.clock.now()
    if (now - recoveredMs >= RECOVER_EVERY_MS) {
      const { waiting, uncertain } = await recoverAbandoned(services.db, now)
      if (waiting + uncertain > 0) {
        services.log.warn({ waiting, uncertain }, 'deliveries were abandoned by another instance')
      }
      recoveredMs = now
    }
    return sendDue(services)
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      let ended = 0
      try {
        ended = await round()
        isFaulty = false
      } catch (err) {
        if (!isFaulty) services.log.warn({ err }, 'messages could not be sent')
        isFaulty = true
      }
      if (ended === 0) await sleep(POLL_MS, stopping.signal)
    }
  }

  const running = run()
  return {
    /** Lets what is being sent come to its end. */
    async stop(): Promise<void> {
      stopping.abort()
      await running
    },
  }
}

const sleep = (waitMs: number, signal: AbortSignal): Promise<void> =>
  pause(waitMs, undefined, { signal, ref: false }).catch(() => undefined)
