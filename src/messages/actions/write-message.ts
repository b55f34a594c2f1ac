import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { addressesOf, contactsOf, nameOf } from '#members'
import type { Db } from '#platform/db'
import { CODE_LETTERS, type Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { Channel, Facts, Secret } from '../message.ts'
import { insertDelivery, insertMessage, reserveCode } from '../message-store.ts'
import { type MessageKind, writtenIn } from '../notices.ts'
import { newPhrase } from '../phrase.ts'
import { insertPreference, type Preference, preferenceOf } from '../preference-store.ts'

export type NewMessage = Secret & {
  readonly memberId: bigint
  readonly kind: MessageKind
  readonly now: Instant
  /** Contacts get mail or SMS, an address a letter; what is no longer the member's is left out. */
  readonly to:
    | 'all-contacts'
    | { readonly contactIds: readonly string[] }
    | { readonly addressId: string }
  readonly facts?: Facts
  /** When its code expires: it is not sent after that. */
  readonly uselessAt?: Instant
}

/**
 * Writes a message in the caller's transaction: one row in the member's inbox, and one in the outbox for
 * each address. It is sent when the transaction has ended well, and never when it has not. A code and a
 * link are given as seeds, and derived when the message is sent.
 */
export async function writeMessage(db: Db, keys: Keys, message: NewMessage): Promise<void> {
  const { memberId, kind, now, facts = {} } = message
  const { language } = await preferenceFor(db, keys, message)
  const name = await nameOf(db, memberId)
  const written = writtenIn(language, kind, { facts, name })
  const messageId = randomUUID()
  const { uselessAt } = message
  await insertMessage(db, keys, { memberId, messageId, kind, language, written, now, uselessAt })
  const secret = secretOf(message)
  for (const { channel, to } of await receivers(db, keys, message)) {
    const deliveryId = randomUUID()
    const envelope = { to, messageCode: await newMessageCode(db, keys, { memberId, deliveryId }) }
    await insertDelivery(db, keys, {
      ...{ memberId, messageId, deliveryId, channel, envelope, secret, now },
    })
  }
}

/** What the member chose; else Indonesian and a phrase of three words, kept from now on. */
export async function preferenceFor(
  db: Db,
  keys: Keys,
  { memberId, now }: Pick<NewMessage, 'memberId' | 'now'>,
): Promise<Preference> {
  const known = await preferenceOf(db, keys, memberId)
  if (known !== undefined) return known
  const made = { language: 'id', phrase: newPhrase(randomInt) } as const
  await insertPreference(db, keys, { memberId, now, ...made })
  // Another message may have been first.
  return (await preferenceOf(db, keys, memberId)) ?? made
}

function secretOf({ code, link }: NewMessage): Secret | undefined {
  if (code === undefined && link === undefined) return undefined
  return { ...(code === undefined ? {} : { code }), ...(link === undefined ? {} : { link }) }
}

type Receiver = { readonly channel: Channel; readonly to: string }

async function receivers(
  db: Db,
  keys: Keys,
  { memberId, to }: NewMessage,
): Promise<readonly Receiver[]> {
  if (to !== 'all-contacts' && 'addressId' in to) {
    const addresses = await addressesOf(db, keys, memberId)
    return addresses
      .filter(({ addressId }) => addressId === to.addressId)
      .map(({ street, areaCode }) => ({ channel: 'letter', to: `${street}\n${areaCode}`.trim() }))
  }
  const contacts = await contactsOf(db, keys, memberId)
  return contacts
    .filter(({ contactId }) => to === 'all-contacts' || to.contactIds.includes(contactId))
    .map(({ kind, value }) => ({ channel: kind === 'email' ? 'email' : 'sms', to: value }))
}

const CODE_LENGTH = 10

/** Ten letters and digits, 50 bits, that no other delivery has. */
async function newMessageCode(
  db: Db,
  keys: Keys,
  whose: { readonly memberId: bigint; readonly deliveryId: string },
): Promise<string> {
  const messageCode = [...randomBytes(CODE_LENGTH)].map((byte) => CODE_LETTERS[byte % 32]).join('')
  const isOurs = await reserveCode(db, keys, { ...whose, messageCode })
  return isOurs ? messageCode : newMessageCode(db, keys, whose)
}
