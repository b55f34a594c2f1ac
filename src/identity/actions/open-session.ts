import { followLanguage } from '#messages'
import { type Act, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'
import { bindDevice, type DeviceSecret, deviceName } from '../device.ts'
import { deleteSession, insertSession, type OpenedSession } from '../session-store.ts'
import { newSessionToken, openSessionToken } from '../session-token.ts'
import { newTrust } from '../trusted-device.ts'
import { insertTrust } from '../trusted-device-store.ts'
import { holdMoneyAfter } from './hold-money.ts'
import type { Notify } from './notify.ts'
import { stopRecoveryAfterSignIn } from './stop-recovery.ts'

export type SessionServices = {
  readonly db: Db
  readonly keys: Keys
  /** Tells the member, on every contact. */
  readonly notify: Notify
  /** Where a network is, by the operator's database; absent without one. */
  readonly placeOf?: (network: string) => string | undefined
}

/** The browser that signs in: its cookies and what it says it is. */
export type Browser = {
  readonly publicComputer: boolean
  readonly userAgent: string
  /** Where it comes from, as tries are counted by. */
  readonly network?: string
  readonly sessionCookie: string | undefined
  readonly deviceCookie: string | undefined
  readonly trustedCookie?: string | undefined
  /** In which it shows our pages: messages follow it. Absent: they stay as they are. */
  readonly language?: Language | undefined
  readonly now: Instant
}

export type SignedIn = {
  /** For the session cookie. */
  readonly sessionToken: string
  /** The password was right and a code is still owed: the token opens nothing else, for ten minutes. */
  readonly owesCode: boolean
  /** Absent on a public computer, which is never remembered. */
  readonly deviceCookie: string | undefined
  /** Set when the device is trusted from now on. */
  readonly trustedCookie?: string
}

export type Opening = {
  readonly browser: Browser
  readonly memberId: bigint
  /** Which of the browser's device secrets has signed in to this account before. */
  readonly knownDevice: Uint8Array | undefined
  /** Absent when a trusted device spared the code. */
  readonly provedAt: Instant | undefined
  /** The same by a strong factor; absent when there was none. */
  readonly stronglyProvedAt?: Instant | undefined
  /** Runs first in the transaction; when it answers false, nothing happens. */
  prove?(tx: Db): Promise<boolean>
  /** Do not ask this device for a code again; without effect on a public computer. */
  readonly trust?: boolean
}

/**
 * Opens a session: the device remembered, the act in the history; a device not seen before is told to the member and
 * holds their money, and a recovery that was begun at a branch ends. `undefined` when what was to prove them did not.
 */
export async function openSession(
  { db, keys, notify, placeOf }: SessionServices,
  opening: Opening,
): Promise<SignedIn | undefined> {
  const { browser, memberId, knownDevice } = opening
  const { publicComputer, sessionCookie, now } = browser
  const { token, tokenHash } = newSessionToken(keys, { memberId, publicComputer })
  const device = publicComputer ? undefined : bindDevice(browser.deviceCookie, knownDevice)
  const before = openSessionToken(keys, sessionCookie ?? '')
  // Somebody else's, in this browser: outside the transaction, which locks rows of one member only.
  if (before && before.memberId !== memberId) await deleteSession(db, before)
  const opened = await db.transaction().execute(async (tx) => {
    if (opening.prove && !(await opening.prove(tx))) return undefined
    // The act first: it locks the member's chain, so that sign-ins of one member cannot wait for each other.
    await recordAct(tx, signedInAct(memberId, now))
    const name = deviceName(browser.userAgent)
    const account = await insertSession(tx, {
      memberId,
      tokenHash,
      deviceHash: device?.hash,
      deviceName: name,
      place: placeOf?.(browser.network ?? ''),
      replaces: before?.tokenHash,
      provedAt: opening.provedAt,
      stronglyProvedAt: opening.stronglyProvedAt,
      now,
    })
    await greet({ db: tx, keys, notify }, opening, { ...account, name })
    const trustedCookie = opening.trust && device ? await trust(tx, opening, device) : undefined
    const { isInRecovery } = account
    return { isInRecovery, deviceCookie: device?.cookie, ...(trustedCookie && { trustedCookie }) }
  })
  if (opened === undefined) return undefined
  const { isInRecovery, ...cookies } = opened
  if (isInRecovery) await stopRecoveryAfterSignIn({ db, notify }, { memberId, now })
  return { sessionToken: token, owesCode: false, ...cookies }
}

type Greeted = Pick<OpenedSession, 'isFirst' | 'isProved'> & { readonly name: string }

/** Follows the language of a device that is the member's; a new one is told of and holds the money. */
async function greet(
  services: SessionServices,
  opening: Opening,
  { isFirst, isProved, name }: Greeted,
): Promise<void> {
  const { db, notify } = services
  const { browser, memberId, knownDevice } = opening
  const { now } = browser
  // A new device may be a stranger's: it does not choose what the member is told of it in.
  // Whoever looks at a masked record may not be the member.
  if (isProved && (knownDevice !== undefined || isFirst)) await follow(services, opening)
  if (knownDevice !== undefined) return
  await holdMoneyAfter(db, 'new-device', { memberId, now })
  if (!isFirst) await notify(db, { memberId, now, kind: 'new-device', facts: { device: name } })
}

const signedInAct = (memberId: bigint, at: Instant): Act => ({
  ...{ memberId, at, action: 'signed-in' },
  ...BY_MEMBER,
  fields: ['session'],
})

const BY_MEMBER = { actorKind: 'member', actor: 'self', purpose: 'sign-in' } as const

async function follow(
  { db, keys }: Pick<SessionServices, 'db' | 'keys'>,
  { browser, memberId }: Opening,
): Promise<void> {
  const { language, now } = browser
  if (language !== undefined) await followLanguage(db, keys, { memberId, language, now })
}

async function trust(
  tx: Db,
  { browser, memberId }: Opening,
  device: DeviceSecret,
): Promise<string> {
  const { now } = browser
  const { hash, cookie } = newTrust(browser.trustedCookie)
  await recordAct(tx, {
    memberId,
    at: now,
    action: 'device-trusted',
    ...BY_MEMBER,
    fields: ['trusted-device'],
  })
  await insertTrust(tx, { memberId, hash, deviceHash: device.hash, now })
  return cookie
}
