import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { hashSync, type Options, verifySync } from '@node-rs/argon2'

/** One password to hash, or to hold against a hash. */
export type HashJob =
  | { readonly kind: 'hash'; readonly password: string; readonly options: Options }
  | {
      readonly kind: 'verify'
      readonly password: string
      readonly against: string
      readonly secret: Uint8Array
    }

/** The hash, or whether the password made it; `fault` where that could not be found out. */
export type HashAnswer = { readonly value: string | boolean } | { readonly fault: Error }

/** Hashes take what pages leave of the processors, however many wait. */
const BEHIND_PAGES = 10

// On Linux a priority is the thread's own; elsewhere it would be the whole server's.
if (process.platform === 'linux') setPriority(BEHIND_PAGES)

parentPort?.on('message', (job: HashJob) => {
  parentPort?.postMessage(answerTo(job))
})

function answerTo(job: HashJob): HashAnswer {
  try {
    if (job.kind === 'hash') return { value: hashSync(job.password, job.options) }
    return { value: verifySync(job.against, job.password, { secret: job.secret }) }
  } catch (fault) {
    return { fault: fault instanceof Error ? fault : new Error('a password could not be hashed') }
  }
}
