import { snapshotBalances } from '#contributions'
import type { Deployment } from '#platform/deployment'
import type { Log } from '#platform/log'

const FIRST_AFTER_MS = 60_000
const EVERY_MS = 3_600_000

export type Housekeeping = {
  /** Ends what runs between two of its transactions. */
  stop(): Promise<void>
}

type Work = Pick<Deployment, 'database' | 'clock'> & { readonly log: Log }

/**
 * Work that nobody waits for: every hour the yearly balance snapshots that imports made void or a new
 * year made due. Balances are right without them, only dearer to read. Several servers may do it at once.
 */
export function startHousekeeping({ database, clock, log }: Work): Housekeeping {
  const stopped = new AbortController()
  let running = Promise.resolve()
  const run = () => {
    running = running.then(async () => {
      try {
        const made = await snapshotBalances(database, { now: clock.now(), signal: stopped.signal })
        if (made > 0) log.info({ made }, 'balance snapshots made')
      } catch (fault) {
        log.error({ err: fault }, 'balance snapshots failed; tried again in an hour')
      }
    })
  }
  const first = setTimeout(run, FIRST_AFTER_MS)
  const every = setInterval(run, EVERY_MS)
  return {
    async stop() {
      clearTimeout(first)
      clearInterval(every)
      stopped.abort()
      await running
    },
  }
}
