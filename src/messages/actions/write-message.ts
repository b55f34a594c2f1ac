import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { addressesOf, addressLines, contactHistoryOf, nameOf } from '#members'
import { areaPath } from '#platform/areas'
import type { Db } from '#platform/db'
import { CODE_LETTERS, type Keys } from '#platform/keys'
import { type Instant, instant, type Language } from '#values'
import { type Bundled, openBundle, rewriteMessage } from '../bundle-store.ts'
import type { Channel, Facts, Secret } from '../message.ts'
import { MESSAGE_CODE_LENGTH } from '../message-code.ts'
import { groupOf, isSentBy } from '../message-group.ts'
import { insertDelivery, insertMessage, reserveCode } from '../message-store.ts'
import { isOptional, type MessageKind, writtenIn } from '../notices.ts'
import { newPhrase } from '../phrase.ts'
import { insertPreference, type Preference, preferenceOf } from '../preference-store.ts'
import { afterQuiet } from '../quiet-hours.ts'
import { countSends } from '../send-limit-store.ts'
import { type SendLane, sendLimitsOf } from '../send-limits.ts'
import { ALL_WAYS } from '../way-store.ts'

export type NewMessage = Secret & {
  readonly memberId: bigint
  readonly kind: MessageKind
  readonly now: Instant
  /**
   * Contacts get mail or SMS, an address a letter; what is no longer the member's is left out. Three ways reach further:
   * `contactsBefore` those that were the member's just before that moment, `contactsAround` those and the ones of now,
   * `every-contact` all that ever were.
   */
  readonly to:
    | 'all-contacts'
    | 'every-contact'
    | { readonly contactsBefore: Instant }
    | { readonly contactsAround: Instant }
    | { readonly contactIds: readonly string[] }
    | { readonly addressId: string }
    /** Not on record: typed just now, or handed over. */
    | {
        readonly channel: Channel
        readonly address: string
        /** Nobody knows yet that it is the member's: neither name nor phrase is for whoever reads it. */
        readonly isUnproved?: true
      }
    /** A letter that waits for the member at a branch. */
    | { readonly branch: string }
    /** Somebody else who is told something about the member; it stands in the member's inbox all the same. */
    | { readonly others: readonly { readonly kind: 'email' | 'phone'; readonly value: string }[] }
  /** Of the page where it was asked for: used while nothing is known of the member's own. */
  readonly language?: Language | undefined
  readonly facts?: Facts
  /** Who made us send its code; without one it counts among those of strangers. */
  readonly lane?: SendLane
  /** When its code expires: it is not sent after that. */
  readonly uselessAt?: Instant
  /**
   * Waits so long for more of its kind, which then become part of it: several are one message. `join` puts the facts
   * of the earlier ones and of this one together.
   */
  readonly bundle?: {
    readonly minutes: number
    join(earlier: Facts, facts: Facts): Facts
  }
}

export type WrittenMessage = {
  /** False when it became part of one that still waits: then nothing is sent for it, and its seeds are not used. */
  readonly isNew: boolean
  /** How many addresses and numbers it goes to. A code goes to none that had too many lately. */
  readonly sendings: number
}

/**
 * Writes a message in the caller's transaction: one row in the member's inbox, and one in the outbox for
 * each address. It is sent when the transaction has ended well, and never when it has not. A code and a
 * link are given as seeds, and derived when the message is sent.
 */
export async function writeMessage(
  db: Db,
  keys: Keys,
  message: NewMessage,
): Promise<WrittenMessage> {
  const { memberId, kind, now, facts = {}, uselessAt, bundle } = message
  if (bundle && (await joinBundle(db, keys, { ...message, bundle })))
    return { isNew: false, sendings: 0 }
  const preference = await preferenceFor(db, keys, message)
  const isKnown = preference.languageFrom !== 'nowhere'
  const language = (isKnown ? undefined : message.language) ?? preference.language
  const { to: receiver } = message
  const isUnproved =
    typeof receiver === 'object' && 'channel' in receiver && receiver.isUnproved === true
  const name = isUnproved ? undefined : await nameOf(db, memberId)
  const written = writtenIn(language, kind, { facts, name })
  const messageId = randomUUID()
  const body: Bundled = bundle ? { ...written, facts } : written
  await insertMessage(db, keys, {
    ...{ memberId, messageId, kind, language, written: body, now, uselessAt },
  })
  const isOther = isUnproved || (typeof receiver === 'object' && 'others' in receiver)
  const isSwitchedOff = preference.isStopped || (isOptional(kind) && !preference.optionalSent)
  const { muted, quiet } = preference
  const all = isSwitchedOff
    ? []
    : (await receivers(db, keys, message)).filter(({ channel }) => isSentBy(kind, channel, muted))
  const sendings = message.code ? await withinLimits(db, keys, { message, all }) : all
  const dueFrom = instant(now + (bundle?.minutes ?? 0) * 60_000)
  const dueAt = groupOf(kind) === undefined ? dueFrom : afterQuiet(dueFrom, quiet)
  await queue(db, keys, { message, messageId, sendings, isOther, dueAt })
  return { isNew: true, sendings: sendings.length }
}

type Queued = {
  readonly message: NewMessage
  readonly messageId: string
  readonly sendings: readonly Receiver[]
  readonly isOther: boolean
  readonly dueAt: Instant
}

/** One row in the outbox for each address. */
async function queue(db: Db, keys: Keys, queued: Queued): Promise<void> {
  const { message, messageId, sendings, isOther, dueAt } = queued
  const { memberId } = message
  const secret = secretOf(message, keys)
  for (const { channel, to, branch } of sendings) {
    const deliveryId = randomUUID()
    const messageCode = await newMessageCode(db, keys, { memberId, deliveryId })
    const envelope = { to, messageCode, ...(isOther ? { isOther } : {}) }
    await insertDelivery(db, keys, {
      ...{ memberId, messageId, deliveryId, channel, envelope, secret, dueAt, branch },
    })
  }
}

/** Makes the message part of one of its kind that still waits; false when there is none. */
async function joinBundle(
  db: Db,
  keys: Keys,
  message: NewMessage & Required<Pick<NewMessage, 'bundle'>>,
): Promise<boolean> {
  const { memberId, kind, now, bundle } = message
  const since = instant(now - bundle.minutes * 60_000)
  const open = await openBundle(db, keys, { memberId, kind, now, since })
  if (open === undefined) return false
  const facts = bundle.join(open.written.facts ?? {}, message.facts ?? {})
  const written = writtenIn(open.language, kind, { facts, name: open.written.name })
  await rewriteMessage(db, keys, { ...open, memberId, written: { ...written, facts } })
  return true
}

/** What the member chose, or how they use the site; else Indonesian and a phrase of three words, kept from now on. */
export async function preferenceFor(
  db: Db,
  keys: Keys,
  { memberId, now }: Pick<NewMessage, 'memberId' | 'now'>,
): Promise<Preference> {
  const known = await preferenceOf(db, keys, memberId)
  if (known !== undefined) return known
  const made: Preference = {
    ...ALL_WAYS,
    ...{ language: 'id', languageFrom: 'nowhere', optionalSent: true, isStopped: false },
    phrase: newPhrase(randomInt),
  }
  await insertPreference(db, keys, { memberId, now, ...made })
  // Another message may have been first.
  return (await preferenceOf(db, keys, memberId)) ?? made
}

function secretOf({ code, link }: NewMessage, keys: Keys): Secret | undefined {
  if (code === undefined && link === undefined) return undefined
  return { keyVersion: keys.versions.sealing, ...(code && { code }), ...(link && { link }) }
}

type Receiver = { readonly channel: Channel; readonly to: string; readonly branch?: string }

async function receivers(
  db: Db,
  keys: Keys,
  { memberId, to }: NewMessage,
): Promise<readonly Receiver[]> {
  if (typeof to === 'object' && 'channel' in to) return [{ channel: to.channel, to: to.address }]
  if (typeof to === 'object' && 'addressId' in to) {
    const addresses = await addressesOf(db, keys, memberId)
    return addresses
      .filter(({ addressId }) => addressId === to.addressId)
      .map((address) => ({ channel: 'letter', to: addressLines(address, areaPath).join('\n') }))
  }
  const channel = { email: 'email', phone: 'sms' } as const
  if (typeof to === 'object' && 'branch' in to)
    return [{ channel: 'letter', to: to.branch, branch: to.branch }]
  if (typeof to === 'object' && 'others' in to)
    return to.others.map(({ kind, value }) => ({ channel: channel[kind], to: value }))
  const contacts = await contactHistoryOf(db, keys, memberId)
  return unique(
    contacts
      .filter((contact) => isMeant(contact, to))
      .map(({ kind, value }) => ({ channel: channel[kind], to: value })),
  )
}

/** Those that had not too many codes lately; paper is not counted. */
async function withinLimits(
  db: Db,
  keys: Keys,
  {
    message: { memberId, now, lane = 'stranger' },
    all,
  }: { readonly message: NewMessage; readonly all: readonly Receiver[] },
): Promise<readonly Receiver[]> {
  const limitsOf = ({ channel, to }: Receiver) =>
    channel === 'letter' ? [] : sendLimitsOf({ channel, to, memberId, lane })
  const reached = await countSends(db, keys, { limits: all.flatMap(limitsOf), now })
  return all.filter((receiver) => limitsOf(receiver).every(({ key }) => !reached.has(key)))
}

type Contact = Awaited<ReturnType<typeof contactHistoryOf>>[number]

type ToContacts = Exclude<
  NewMessage['to'],
  | { readonly addressId: string }
  | { readonly channel: Channel }
  | { readonly branch: string }
  | { readonly others: unknown }
>

function isMeant({ contactId, knownSince, endedAt }: Contact, to: ToContacts): boolean {
  if (to === 'every-contact') return true
  if (to === 'all-contacts') return endedAt === undefined
  if ('contactIds' in to) return endedAt === undefined && to.contactIds.includes(contactId)
  if ('contactsAround' in to) return endedAt === undefined || endedAt >= to.contactsAround
  const { contactsBefore: moment } = to
  return knownSince < moment && (endedAt === undefined || endedAt >= moment)
}

/** A number that was given up and taken again is written to once. */
const unique = (receivers: readonly Receiver[]): readonly Receiver[] =>
  receivers.filter(
    ({ to }, index) => receivers.findIndex((receiver) => receiver.to === to) === index,
  )

/** Ten letters and digits, 50 bits, that no other delivery has. */
async function newMessageCode(
  db: Db,
  keys: Keys,
  whose: { readonly memberId: bigint; readonly deliveryId: string },
): Promise<string> {
  const messageCode = [...randomBytes(MESSAGE_CODE_LENGTH)]
    .map((byte) => CODE_LETTERS[byte % 32])
    .join('')
  const isOurs = await reserveCode(db, keys, { ...whose, messageCode })
  return isOurs ? messageCode : newMessageCode(db, keys, whose)
}
