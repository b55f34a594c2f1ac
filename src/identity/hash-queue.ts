import { ok, type Result, refused } from '#values'
import { createWaitingRoom, type WaitingRoom } from './waiting-room.ts'

/** Too many are waiting already: come back after so many seconds (1 or more). */
export type Busy = { readonly kind: 'busy'; readonly retryAfterSeconds: number }

/** Who asks: `known` means a device that has signed in to this very account before. */
export type Caller = { readonly network: string; readonly known: boolean }

export type HashQueue = {
  /**
   * Runs `work` when its turn comes, or refuses at once (or while waiting, when other networks need the place).
   * Faults of `work` are passed on.
   */
  run<Value>(caller: Caller, work: () => Promise<Value>): Promise<Result<Value, Busy>>
  /** What `run` would answer at once, for saving the work before it; `undefined` when there is room. */
  refusalFor(caller: Caller): Busy | undefined
  /** Refuses newcomers from now on; resolves when nothing runs and nobody waits. */
  stop(): Promise<void>
}

export type HashQueueOptions = {
  /** How many run at once: the number of processors, since a hash keeps one busy. */
  readonly concurrency: number
  /** Nobody is let in who would have to wait longer. */
  readonly longestWaitMs: number
  /** First guess of the time of one hash; measured from then on. */
  readonly expectedMs: number
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number
}

/** Share of the room that one lane may fill; the rest is kept for the other. */
const LANE_SHARE = 0.75
/** Of so many turns in a row, one goes to a stranger while known devices are waiting too. */
const TURNS = 4
/** Weight of the newest measurement of how long a hash takes. */
const NEWEST = 0.1

/**
 * A bounded, fair queue around work that keeps a processor busy. Known devices go first and have places of their own;
 * within each lane the networks take turns. It never holds more than can be done in `longestWaitMs`.
 */
export function createHashQueue(options: HashQueueOptions): HashQueue {
  const lanes = { known: createWaitingRoom(), strangers: createWaitingRoom() }
  const { concurrency, longestWaitMs, elapsed } = options
  let running = 0
  let turn = 0
  let workMs = options.expectedMs
  let whenIdle: (() => void) | undefined
  let stopping: Promise<void> | undefined

  const waiting = () => lanes.known.size + lanes.strangers.size
  // Work that was spared takes no time, and says nothing of how long the others take.
  const places = () =>
    Math.max(concurrency, Math.floor((longestWaitMs * concurrency) / Math.max(workMs, 1)))
  const laneOf = (known: boolean) => (known ? lanes.known : lanes.strangers)

  function busy(): Busy {
    const waitMs = (waiting() * workMs) / concurrency
    return { kind: 'busy', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) }
  }

  function isFull(lane: WaitingRoom): boolean {
    if (running < concurrency) return false
    // Strangers wait longer while known devices go first: fewer of them are let in then.
    const isBehind = lane === lanes.strangers && lanes.known.size > 0
    if (lane.size >= Math.ceil(places() * (isBehind ? 1 / TURNS : LANE_SHARE))) return true
    // A known device takes the place of a stranger.
    return waiting() >= places() && !(lane === lanes.known && lanes.strangers.size > 0)
  }

  function refusalFor({ network, known }: Caller): Busy | undefined {
    if (stopping) return busy()
    const lane = laneOf(known)
    return isFull(lane) && !lane.owes(network) ? busy() : undefined
  }

  function startNext(): void {
    while (running < concurrency) {
      turn = (turn + 1) % TURNS
      const first: WaitingRoom = laneOf(turn !== 0)
      const ticket = first.next() ?? laneOf(turn === 0).next()
      if (!ticket) break
      running += 1
      ticket.start()
    }
    if (running === 0) whenIdle?.()
  }

  async function timed<Value>(work: () => Promise<Value>): Promise<Value> {
    const began = elapsed()
    try {
      return await work()
    } finally {
      workMs += NEWEST * (elapsed() - began - workMs)
      running -= 1
      startNext()
    }
  }

  return {
    refusalFor,

    run<Value>(caller: Caller, work: () => Promise<Value>) {
      const refusal = refusalFor(caller)
      if (refusal) return Promise.resolve(refused(refusal))
      const lane = laneOf(caller.known)
      if (isFull(lane)) lane.dropFromLongest()?.leave()
      else if (waiting() >= places()) lanes.strangers.dropFromLongest()?.leave()
      return new Promise<Result<Value, Busy>>((resolve, reject) => {
        lane.add({
          network: caller.network,
          start: () => void timed(work).then((value) => resolve(ok(value)), reject),
          leave: () => resolve(refused(busy())),
        })
        startNext()
      })
    },

    stop() {
      stopping ??= new Promise<void>((resolve) => {
        whenIdle = resolve
      })
      startNext()
      return stopping
    },
  }
}
