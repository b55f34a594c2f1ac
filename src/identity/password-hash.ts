import { parseOptions } from '@node-rs/argon2'
import { type HashWorkers, hashWorkers } from './hash-workers.ts'

/** Argon2id as OWASP asks: 19 MiB, two passes, one lane, 32 bytes. Changing one rehashes at the next sign-in. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const
const SALT_BYTES = 16
/** What the decoy is checked against when the typed text is not worth hashing. */
const STAND_IN = 'not a password of anybody'

/** In code points after NFKC. */
export const LONGEST_PASSWORD = 128
/** No hash that costs more is checked, whoever brought it: one could keep the server busy for minutes. */
const BEARABLE = { memoryCost: 131_072, timeCost: 10, parallelism: 4, outputLen: 64 } as const
const LONGEST_HASH = 300

/** A secret kept outside the database and mixed into every hash. */
export type Pepper = { readonly version: number; readonly secret: Uint8Array }

/** A hash in PHC form and the version of the pepper that keyed it. */
export type StoredPassword = { readonly hash: string; readonly pepperVersion: number }

export type PasswordHasher = {
  /** Hashes with today's parameters and the newest pepper. Throws RangeError for a text that `isUsable` refuses. */
  hash(password: string): Promise<StoredPassword>
  /**
   * Whether `password` made `stored`. Without `stored` (no such account), and for an unusable password, a decoy is
   * checked instead: the answer is no and the work is the same.
   */
  verify(password: string, stored: StoredPassword | undefined): Promise<boolean>
  /** Whether `stored` was made with today's parameters and the newest pepper. */
  isCurrent(stored: StoredPassword): boolean
}

/** The same letters typed on another keyboard give the same bytes; spaces stay. */
export const canonical = (password: string): string => password.normalize('NFKC')

/** Code points after NFKC; `undefined` for more than a password has. Looks at the raw length first, so a megabyte costs nothing. */
export function lengthOf(password: string): number | undefined {
  if (password.length > 2 * LONGEST_PASSWORD) return undefined
  const length = [...canonical(password)].length
  return length <= LONGEST_PASSWORD ? length : undefined
}

/** Whether a text can be a password at all: 1 to 128 code points, no NUL. */
export const isUsable = (password: string): boolean =>
  password !== '' && !password.includes('\0') && lengthOf(password) !== undefined

/** Whether a hash in PHC form is Argon2 and costs no more than can be borne; a foreign one is asked before it is kept. */
export function isBearable(phc: string): boolean {
  if (phc.length > LONGEST_HASH || !phc.startsWith('$argon2')) return false
  try {
    const made = parseOptions(phc)
    return (
      (made.memoryCost ?? 0) <= BEARABLE.memoryCost &&
      (made.timeCost ?? 0) <= BEARABLE.timeCost &&
      (made.parallelism ?? 0) <= BEARABLE.parallelism &&
      (made.outputLen ?? 0) <= BEARABLE.outputLen
    )
  } catch {
    return false
  }
}

/**
 * Hashes and checks passwords with the peppers of `pepperOf` (newest when no version is named).
 * Each call occupies one of the threads for about 10 ms: go through the hash queue.
 */
export function createPasswordHasher(
  pepperOf: (version?: number) => Pepper,
  workers: HashWorkers = hashWorkers(),
): PasswordHasher {
  async function hashWith(password: string, { secret }: Pepper): Promise<string> {
    const options = { ...PARAMETERS, secret }
    return String(await workers.run({ kind: 'hash', password, options }))
  }

  let decoy: Promise<StoredPassword> | undefined

  async function makeDecoy(): Promise<StoredPassword> {
    const pepper = pepperOf()
    return { hash: await hashWith(crypto.randomUUID(), pepper), pepperVersion: pepper.version }
  }

  return {
    async hash(password) {
      if (!isUsable(password)) throw new RangeError('a password has 1 to 128 characters')
      const pepper = pepperOf()
      return { hash: await hashWith(canonical(password), pepper), pepperVersion: pepper.version }
    },

    async verify(password, stored) {
      const usable = isUsable(password) && (stored === undefined || isBearable(stored.hash))
      decoy ??= makeDecoy() // awaited below for everybody: the first stranger must not be told by the wait
      const standIn = await decoy
      const against = usable && stored !== undefined ? stored : standIn
      const { secret } = pepperOf(against.pepperVersion)
      const typed = usable ? canonical(password) : STAND_IN
      const question = { password: typed, against: against.hash, secret }
      const matches = await workers.run({ kind: 'verify', ...question })
      return matches === true && against === stored
    },

    isCurrent(stored) {
      if (stored.pepperVersion !== pepperOf().version) return false
      const made = parseOptions(stored.hash)
      return (
        stored.hash.startsWith('$argon2id$v=19$') &&
        made.memoryCost === PARAMETERS.memoryCost &&
        made.timeCost === PARAMETERS.timeCost &&
        made.parallelism === PARAMETERS.parallelism &&
        made.outputLen === PARAMETERS.outputLen &&
        made.saltLen >= SALT_BYTES
      )
    },
  }
}
