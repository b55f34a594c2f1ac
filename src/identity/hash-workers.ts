import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { HashAnswer, HashJob } from './hash-worker.ts'

/** Threads for hashing alone, of lower priority than the one that answers pages. */
export type HashWorkers = {
  /** The hash, or whether the password made it. Waits for a free thread. @throws Error when its thread ended meanwhile */
  run(job: HashJob): Promise<string | boolean>
  /** Ends the threads; what runs is given up. */
  stop(): Promise<void>
}

/** Beside the sources in tests; of the built server, where `vite.config.ts` puts it. */
function fileOfThread(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('hash-worker.ts', here)
  return new URL(`${here.includes('/chunks/') ? '../' : ''}identity-hash-worker.js`, here)
}

type Settle = (answer: HashAnswer) => void

/** What the threads of one pool are at. */
type Pool = {
  readonly most: number
  readonly idle: Set<Worker>
  readonly running: Map<Worker, Settle>
  readonly waiting: { readonly job: HashJob; readonly settle: Settle }[]
}

/** Starts a thread when one is needed, at most `most`; a thread that ended is replaced. None keeps the process alive. */
export function createHashWorkers(most = availableParallelism()): HashWorkers {
  const pool: Pool = { most, idle: new Set(), running: new Map(), waiting: [] }
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const settle: Settle = (answer) =>
          'fault' in answer ? reject(answer.fault) : resolve(answer.value)
        pool.waiting.push({ job, settle })
        startNext(pool)
      }),
    async stop() {
      await Promise.all([...pool.idle, ...pool.running.keys()].map((each) => each.terminate()))
    },
  }
}

function startNext(pool: Pool): void {
  const { most, idle, running, waiting } = pool
  if (running.size === most) return
  const first = waiting.shift()
  if (first === undefined) return
  const [worker = startThread(pool)] = idle
  idle.delete(worker)
  running.set(worker, first.settle)
  // While somebody waits for it, the process goes on.
  worker.ref()
  worker.postMessage(first.job)
}

function startThread(pool: Pool): Worker {
  const worker = new Worker(fileOfThread())
  worker.on('message', (answer: HashAnswer) => {
    pool.idle.add(worker)
    finish(pool, worker, answer)
  })
  // An uncaught error ends it too: one end is told, by the other event.
  worker.on('error', () => undefined)
  worker.on('exit', () => {
    pool.idle.delete(worker)
    finish(pool, worker, { fault: new Error('the thread that hashed a password ended') })
  })
  return worker
}

function finish(pool: Pool, worker: Worker, answer: HashAnswer): void {
  worker.unref()
  pool.running.get(worker)?.(answer)
  pool.running.delete(worker)
  startNext(pool)
}

let shared: HashWorkers | undefined

/** Those of this process. */
export const hashWorkers = (): HashWorkers => {
  shared ??= createHashWorkers()
  return shared
}
