import { availableParallelism } from 'node:os'
import { ok, type Result, refused } from '#values'
import { type Busy, type Caller, createHashQueue, type HashQueueOptions } from './hash-queue.ts'
import { createPasswordHasher, type Pepper, type StoredPassword } from './password-hash.ts'

export type PasswordCheck = {
  readonly password: string
  /** Absent where there is no such account: the same work is done, and the answer is no. */
  readonly stored: StoredPassword | undefined
  readonly caller: Caller
}

export type Checked = {
  readonly matches: boolean
  /** The same password hashed anew, when it matched a hash of older cost or pepper. */
  readonly renewed?: StoredPassword
}

/** Every password of the application goes through here, so that hashing never takes more than the processors. */
export type Passwords = {
  check(question: PasswordCheck): Promise<Result<Checked, Busy>>
  /**
   * Looks up whose password is to be checked: a few at once, so that pages find the database free, and only while there is
   * room for the check itself. Faults of `work` are passed on.
   */
  lookUp<Value>(caller: Caller, work: () => Promise<Value>): Promise<Result<Value, Busy>>
  /** What `check` would answer at once, for sparing the look-ups before it. */
  refusalFor(caller: Caller): Busy | undefined
  /** For setting a password. Rejects with RangeError for one that `isUsable` refuses. */
  hash(password: string, caller: Caller): Promise<Result<StoredPassword, Busy>>
  /** Refuses newcomers; resolves when the last hash is made. */
  stop(): Promise<void>
}

/** Who has proved to be allowed a new password: everybody takes turns as if they were a network of their own. */
export const setterOf = (who: string | bigint): Caller => ({ network: `of ${who}`, known: true })

/** Nobody waits longer than this for a password to be checked or hashed. */
const LONGEST_WAIT_MS = 3000
const FIRST_GUESS_MS = 15
/** Of ten connections to the database the larger part is left to everything else. */
const LOOK_UPS = { concurrency: 4, longestWaitMs: 500, expectedMs: 3 }

/** `limits` overrides: as many at once as there are processors, 3 s of waiting. */
export function createPasswords(
  pepperOf: (version?: number) => Pepper,
  limits: Partial<HashQueueOptions> = {},
): Passwords {
  const hasher = createPasswordHasher(pepperOf)
  const queue = createHashQueue({
    concurrency: availableParallelism(),
    longestWaitMs: LONGEST_WAIT_MS,
    expectedMs: FIRST_GUESS_MS,
    elapsed: () => performance.now(),
    ...limits,
  })

  const lookUps = createHashQueue({ ...LOOK_UPS, elapsed: () => performance.now() })

  async function lookUp<Value>(
    caller: Caller,
    work: () => Promise<Value>,
  ): Promise<Result<Value, Busy>> {
    const full = queue.refusalFor(caller)
    if (full) return refused(full)
    const turn = await lookUps.run(caller, async () => {
      const filled = queue.refusalFor(caller)
      return filled ? refused(filled) : ok(await work())
    })
    return turn.ok ? turn.value : turn
  }

  async function checkNow(password: string, stored: StoredPassword | undefined): Promise<Checked> {
    const matches = await hasher.verify(password, stored)
    if (!matches || stored === undefined || hasher.isCurrent(stored)) return { matches }
    return { matches, renewed: await hasher.hash(password) }
  }

  return {
    check: ({ password, stored, caller }) => queue.run(caller, () => checkNow(password, stored)),
    lookUp,
    refusalFor: queue.refusalFor,
    hash: (password, caller) => queue.run(caller, () => hasher.hash(password)),
    stop: queue.stop,
  }
}
