import { contactsOf } from '#members'
import { type NewMessage, writeMessage } from '#messages'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import { HALF_SIGN_IN_SECONDS } from '../half-sign-in.ts'
import { maskedContact } from '../masked-contact.ts'
import type { CodeChannel } from '../sent-code.ts'
import { SECOND_STEP } from './second-code.ts'

type Services = { readonly db: Db; readonly keys: Keys }

/** The ways that a code can go to a member now, with the contacts behind each as they are shown. */
export type CodeWays = ReadonlyMap<CodeChannel, string>

const CHANNELS = { email: 'email', phone: 'sms' } as const

export async function codeWays({ db, keys }: Services, memberId: bigint): Promise<CodeWays> {
  const ways = new Map<CodeChannel, string>()
  for (const contact of await contactsOf(db, keys, memberId)) {
    const channel = CHANNELS[contact.kind]
    const before = ways.get(channel)
    const shown = maskedContact(contact)
    ways.set(channel, before === undefined ? shown : `${before}, ${shown}`)
  }
  return ways
}

type Lane = NonNullable<NewMessage['lane']>

/** Whose budget a code is sent on after a right password. */
export const laneAfterPassword = (knownDevice: Uint8Array | undefined): Lane =>
  knownDevice ? 'device' : 'password'

export type SecondCode = {
  readonly memberId: bigint
  readonly lane: Lane
  readonly channel: CodeChannel
  readonly seed: string
  readonly now: Instant
  /** When the password was right, or the set-up began: ten minutes later the code is worth nothing. */
  readonly begunAt: Instant
}

/**
 * Sends six digits to the member's contacts of one kind, in the caller's transaction. False when nothing is sent: there
 * is no such contact, or it had too many codes lately.
 */
export async function sendSecondCode(tx: Db, keys: Keys, code: SecondCode): Promise<boolean> {
  const { memberId, lane, channel, seed, now, begunAt } = code
  await recordAct(tx, {
    memberId,
    at: now,
    action: 'second-code-sent',
    actorKind: 'system',
    actor: 'payung',
    purpose: 'sign-in',
    fields: ['code'],
  })
  const contacts = await contactsOf(tx, keys, memberId)
  const { sendings } = await writeMessage(tx, keys, {
    memberId,
    kind: 'second-factor-code',
    lane,
    now,
    to: {
      contactIds: contacts
        .filter(({ kind }) => CHANNELS[kind] === channel)
        .map(({ contactId }) => contactId),
    },
    facts: { minutes: String(HALF_SIGN_IN_SECONDS / 60) },
    code: { purpose: SECOND_STEP, seed, digits: 6 },
    uselessAt: instant(begunAt + HALF_SIGN_IN_SECONDS * 1000),
  })
  return sendings > 0
}
