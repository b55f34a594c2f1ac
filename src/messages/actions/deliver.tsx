import { setTimeout as pause } from 'node:timers/promises'
import { renderDocument } from '#design'
import type { Clock } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Keys, linkToken, oneTimeCode } from '#platform/keys'
import type { BeforeAcceptance, Outcome } from '#platform/mail'
import { type Composed, plainText, smsOf } from '../compose.ts'
import type { Secret } from '../message.ts'
import type { DeliveryKey } from '../message-store.ts'
import { type Claim, claim, type Ending, endAttempt, markHandedOver } from '../outbox-store.ts'
import { MailPage } from '../pages/mail-page.tsx'
import { hopeless, nextAttempt } from '../waits.ts'
import type { Carriers } from './carriers.ts'
import { preferenceFor } from './write-message.ts'

export type DeliveryServices = {
  readonly db: Db
  readonly keys: Keys
  readonly clock: Clock
  readonly carriers: Carriers
  /** Our public origin. */
  readonly url: string
  readonly brand: string
  /** Sender of mail. */
  readonly from: string
  /** From 0 to less than 1: spreads what failed together. */
  readonly random: () => number
}

/** What came of one delivery: `other` when another instance has it. */
export type Carried = Ending['state'] | 'other'

/**
 * Takes one delivery, carries it and writes down how that ended. Just before it could be accepted, that
 * is written down too: what breaks between there and the answer is never sent a second time.
 */
export async function deliver(services: DeliveryServices, key: DeliveryKey): Promise<Carried> {
  const { db, keys, clock } = services
  const claimed = await claim(db, keys, { ...key, now: clock.now() })
  if (claimed === undefined) return 'other'
  const before = async () => {
    if (await markHandedOver(db, claimed, clock.now())) return
    throw new Error('another instance has taken this delivery')
  }
  const reason = hopeless(claimed, clock.now())
  const outcome: Outcome =
    reason === undefined ? await carry(services, claimed, before) : { kind: 'never', reason }
  const now = clock.now()
  const ending = endingOf(outcome, nextAttempt(claimed.attempt, now, services.random()))
  await insist(() => endAttempt(db, claimed, { ending, now }))
  return ending.state
}

/** How it ended is known here alone: worth more than one try while the database is away. */
async function insist(work: () => Promise<void>): Promise<void> {
  for (const waitMs of [200, 1_000, 5_000]) {
    try {
      return await work()
    } catch {
      await pause(waitMs)
    }
  }
  return work()
}

function endingOf(outcome: Outcome, dueAt: ReturnType<typeof nextAttempt>): Ending {
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'sent' }
    case 'later':
      return { state: 'waiting', reason: outcome.reason, dueAt }
    case 'never':
      return { state: 'failed', reason: outcome.reason }
    case 'uncertain':
      return { state: 'uncertain', reason: outcome.reason }
  }
}

async function carry(
  services: DeliveryServices,
  claimed: Claim,
  before: BeforeAcceptance,
): Promise<Outcome> {
  const { carriers, url, from } = services
  const { channel, envelope, deliveryId: id, writtenAt, language } = claimed
  const { to } = envelope
  const mail = await compose(services, claimed)
  switch (channel) {
    case 'sms':
      return carriers.sms?.({ id, to, text: smsOf(mail) }, before) ?? NOBODY
    case 'letter':
      throw new Error('letters are printed, not carried')
    case 'email': {
      const subject = `${mail.written.subject} (${envelope.messageCode})`
      const html = renderDocument(<MailPage mail={mail} />)
      const messageId = `${id}@${new URL(url).hostname}`
      const parts = { from, to, subject, text: plainText(mail), html }
      return carriers.email?.({ ...parts, messageId, writtenAt, language }, before) ?? NOBODY
    }
  }
}

const NOBODY: Outcome = { kind: 'never', reason: 'no-gateway' }

/** The message with what is only in it while it is sent. */
export async function compose(
  { db, keys, clock, url, brand }: Omit<DeliveryServices, 'carriers' | 'from' | 'random'>,
  claimed: Omit<Claim, 'attempt'>,
): Promise<Composed> {
  const { memberId, language, written, writtenAt, envelope, secret } = claimed
  const { phrase } = await preferenceFor(db, keys, { memberId, now: clock.now() })
  const label = written.linkLabel ?? brand
  const address = linkOf(keys, secret, url)
  return {
    ...{ language, brand, written, writtenAt },
    phrase: envelope.isOther === true ? undefined : phrase,
    host: new URL(url).host,
    code: codeOf(keys, secret),
    typed: typedOf(keys, secret, url),
    link: address === undefined ? undefined : { label, address },
    messageCode: envelope.messageCode,
  }
}

function codeOf(keys: Keys, { code, ...secret }: Secret): string | undefined {
  if (code === undefined) return undefined
  const challenge = { ...code, ...versionOf(secret) }
  const plain = oneTimeCode(keys, challenge, code.digits === 6 ? 'digits-6' : code.digits)
  return code.digits === 'base32-16' ? grouped(plain) : plain
}

/** What was asked for with one key is derived with that one, whichever seals when it is sent. */
const versionOf = ({ keyVersion }: Pick<Secret, 'keyVersion'>): { readonly version?: number } =>
  keyVersion === undefined ? {} : { version: keyVersion }

/** For paper and small screens: groups of four. */
const grouped = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-')

/** The address without its scheme: no phone makes a link of a code to be typed. */
function typedOf(keys: Keys, { link, ...secret }: Secret, url: string): Composed['typed'] {
  if (link?.orCode !== true) return undefined
  const { path, tokenPurpose: purpose, tokenSeed: seed } = link
  const code = oneTimeCode(keys, { purpose, seed, ...versionOf(secret) }, 'base32-12')
  return { code: grouped(code), at: `${new URL(url).host}${path}` }
}

function linkOf(keys: Keys, { link, ...secret }: Secret, url: string): string | undefined {
  if (link === undefined) return undefined
  const { path, tokenPurpose: purpose, tokenSeed: seed } = link
  const token = linkToken(keys, { purpose, seed, ...versionOf(secret) })
  if (path.includes(':token')) return `${url}${path.replace(':token', token)}`
  return `${url}${path}${path.includes('?') ? '&' : '?'}token=${token}`
}
