import { createHash } from 'node:crypto'
import { type Instant, instant } from '#values'
import { newSecret, type Sealer } from './session-token.ts'
import type { Line, Price } from './throttle.ts'
import { ONCE } from './throttle-budgets.ts'

/** What a browser of a crowded network is asked to work on, or to wait for. */
export type Task = {
  readonly ticket: string
  readonly bits: number
  readonly waitSeconds: number
}

/** What came back: the ticket, and a word that makes its hash begin with so many zero bits; empty without a script. */
export type Effort = { readonly ticket: string; readonly proof: string }

const PURPOSE = 'work'
/** Longer than the time in which a form is filled in. */
const LIFE_MS = 30 * 60_000
const LONGEST_TICKET = 400
const LONGEST_PROOF = 32
const WRITTEN = /^(\d{1,15}) (\d{1,2}) (\d{1,2}) [A-Za-z0-9_-]{43}$/

/** A ticket for one try; nothing is stored until it is used. */
export function newTask(keys: Sealer, { bits, waitSeconds }: Price, now: Instant): Task {
  const text = `${now} ${bits} ${waitSeconds} ${newSecret()}`
  return { ticket: keys.sealToken(PURPOSE, text), bits, waitSeconds }
}

export type Effect =
  /** Enough was done; `spends` is to be counted, and worth nothing the second time. */
  | { readonly kind: 'done'; readonly spends: Line }
  /** The rest of the wait, on the same ticket. */
  | { readonly kind: 'early'; readonly task: Task }
  /** No ticket of ours, or one too old or too cheap. */
  | { readonly kind: 'nothing' }

/** Whether the work was done or the time has passed. A dearer price wants a new ticket. */
export function effectOf(keys: Sealer, effort: Effort, at: { price: Price; now: Instant }): Effect {
  const ticket = effort.ticket.slice(0, LONGEST_TICKET)
  const written = WRITTEN.exec(keys.openToken(PURPOSE, ticket) ?? '')
  if (written === null) return { kind: 'nothing' }
  const [issuedAt = 0, bits = 0, waitSeconds = 0] = written.slice(1).map(Number)
  if (bits < at.price.bits || instant(issuedAt + LIFE_MS) <= at.now) return { kind: 'nothing' }
  const leftMs = issuedAt + waitSeconds * 1000 - at.now
  if (leftMs > 0 && !isProof(effort, bits))
    return {
      kind: 'early',
      task: { ticket, bits, waitSeconds: Math.min(waitSeconds, Math.ceil(leftMs / 1000)) },
    }
  // By what was sealed: the same bytes can be spelt in several ways.
  const key = `ticket\0${written[0]}`
  return { kind: 'done', spends: { key, budget: ONCE, newNamesOnly: false } }
}

/** Whether sha256 of `ticket:proof` begins with so many zero bits. */
export function isProof({ ticket, proof }: Effort, bits: number): boolean {
  if (proof === '' || proof.length > LONGEST_PROOF) return false
  const digest = createHash('sha256').update(`${ticket}:${proof}`).digest()
  return digest.readUInt32BE(0) >>> (32 - bits) === 0
}
