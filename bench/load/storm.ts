import { randomInt } from 'node:crypto'
import { type Answer, clientOf } from './client.ts'
import { openLoop } from './open-loop.ts'
import { networkAt, type Person } from './person.ts'
import { postSignIn, signedIn } from './sign-in.ts'

export type StormTask = {
  readonly url: string
  /** Their devices are known. */
  readonly known: readonly Person[]
  /** Right passwords in browsers that were never seen. */
  readonly newcomers: readonly Person[]
  readonly password: string
  readonly perSecond: number
  readonly forMs: number
}

/** How sign-ins were answered. */
export type Tally = {
  /** Let in. */
  admitted: number
  /** 422: the password is wrong. */
  wrong: number
  /** 503 with Retry-After. */
  busy: number
  /** 429: asked to wait or to work first. */
  later: number
  /** Any other status from 500, and broken connections. */
  fault: number
  /** Anything else. */
  other: number
}

export type Storm = { readonly known: Tally; readonly newcomers: Tally; readonly strangers: Tally }

/** Of sixteen arrivals eight are wrong, seven right on new devices, one right on a known device. */
const OF_SIXTEEN = 16
const KNOWN = 1

/**
 * Sign-ins at an even pace, whatever becomes of them. Half are wrong: a name that nobody has, each from another network.
 * One in sixteen comes from a known device: at four times what can be hashed that is a quarter of what can be hashed,
 * so that every one of them could be let in.
 */
export async function stormFor(task: StormTask): Promise<Storm> {
  const client = clientOf(task.url)
  const storm = { known: noTally(), newcomers: noTally(), strangers: noTally() }
  const firstNetwork = randomInt(131_072)
  await openLoop(task, async (turn) => {
    const who = whoOf(turn)
    const person = personOf(task, { who, turn, firstNetwork })
    const answer = await postSignIn(client, person, task.password)
    storm[who][kindOf(person, answer)] += 1
  })
  return storm
}

function whoOf(turn: number): keyof Storm {
  if (turn % 2 === 0) return 'strangers'
  return turn % OF_SIXTEEN === KNOWN ? 'known' : 'newcomers'
}

function personOf(
  task: StormTask,
  { who, turn, firstNetwork }: { who: keyof Storm; turn: number; firstNetwork: number },
): Person {
  if (who === 'strangers')
    return {
      identifier: `${randomInt(1e9).toString(36)}@example.com`,
      network: networkAt(firstNetwork + turn),
    }
  const list = task[who]
  const person = list[(who === 'known' ? Math.floor(turn / OF_SIXTEEN) : turn) % list.length]
  if (person === undefined) throw new Error('nobody to sign in')
  return person
}

/** What an answer to a sign-in of `person` counts as. */
export function kindOf(person: Person, answer: Answer): keyof Tally {
  if (signedIn(person, answer)) return 'admitted'
  const { status, hasRetryAfter } = answer
  if (status === 422) return 'wrong'
  if (status === 429) return 'later'
  if (status === 503 && hasRetryAfter) return 'busy'
  return status >= 500 || status === 0 ? 'fault' : 'other'
}

const noTally = (): Tally => ({ admitted: 0, wrong: 0, busy: 0, later: 0, fault: 0, other: 0 })
