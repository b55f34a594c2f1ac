import { randomUUID } from 'node:crypto'
import { addressesOf, contactsOf } from '#members'
import { type NewMessage, writeMessage } from '#messages'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant, type Language, ok, type Result } from '#values'
import {
  type CodePurpose,
  LETTER_DAYS,
  MESSAGE_MINUTES,
  NOBODY,
  sealLink,
} from '../code-request.ts'
import { deletePaperCodes, insertRequest } from '../code-request-store.ts'
import type { NotTheirs } from '../officer-refusals.ts'
import { AT_BRANCH } from '../staff-look.ts'
import { officeOf } from './look-as-staff.ts'
import { mayDecide } from './may-decide.ts'
import { writeNotice } from './write-notice.ts'

export type CodeServices = { readonly db: Db; readonly keys: Keys }

export type CodeToSend = {
  readonly purpose: CodePurpose
  readonly memberId: bigint
  readonly requestId: string
  /** Of the browser that asked, the only one where the code works. */
  readonly tokenHash: Uint8Array
  /** The device known to the account that asked; absent for strangers, who share places and sendings. */
  readonly knownDevice?: Uint8Array | undefined
  readonly now: Instant
  /** Of the page where it was asked for. */
  readonly language?: Language | undefined
  /** Instead of every contact on record. */
  readonly to?: NewMessage['to']
  /** Written instead of the code, which then nobody learns: there is an account already. */
  readonly instead?: NewMessage['kind']
}

/** Where the link in a mail leads; a provisional code has none. */
export const LINK_PATHS: Readonly<Record<CodePurpose, string | undefined>> = {
  reset: '/forgot-password/link',
  activation: '/activate/link',
  provisional: undefined,
}

const DAY_MS = 86_400_000

/**
 * Sends a code for 30 minutes to every contact on record, by mail with a link beside it. For nobody, for a member
 * without contact and at the fourth request at once of strangers, or of one known device, nothing is sent, and all else is the same.
 */
export async function sendCode({ db, keys }: CodeServices, asked: CodeToSend): Promise<void> {
  const { memberId, now, to } = asked
  const hasReceiver =
    memberId !== NOBODY && (to !== undefined || (await contactsOf(db, keys, memberId)).length > 0)
  const seed = randomUUID()
  const expiresAt = instant(now + MESSAGE_MINUTES * 60_000)
  await db.transaction().execute(async (tx) => {
    if (memberId !== NOBODY) await recordRequest(tx, asked)
    const carrier = hasReceiver ? 'message' : 'none'
    const isSent = await insertRequest(tx, { ...asked, carrier, seed, expiresAt })
    if (!isSent) return
    const { instead: kind, language, to: receivers = 'all-contacts' } = asked
    if (kind) await writeNotice(tx, keys, { memberId, kind, now, language, to: receivers })
    else await writeMessage(tx, keys, messageOf(keys, asked, { seed, expiresAt }))
  })
}

type Letter = { readonly memberId: bigint; readonly now: Instant }

/**
 * Sends a code for 21 days by letter, to the address that has been on record longest. It is bound to no browser: whoever
 * enters it says once more who they are. Without an address nothing is sent, nor while three letters are on their way.
 */
export async function sendLetterCode(services: CodeServices, letter: Letter): Promise<void> {
  const { memberId } = letter
  const [address] =
    memberId === NOBODY ? [] : await addressesOf(services.db, services.keys, memberId)
  if (address === undefined) return
  const to = { addressId: address.addressId }
  await services.db.transaction().execute(async (tx) => {
    await recordRequest(tx, { ...letter, purpose: 'activation' })
    await writePaper(tx, services.keys, { ...letter, carrier: 'letter', digits: 'base32-8', to })
  })
}

/**
 * The same, handed over at the officer's branch to the member whom they have seen with their identity card or passport.
 * The officer never learns the code. It has 16 characters, and takes the place of every code on paper before it, however
 * many there were.
 */
export async function sendBranchCode(
  services: CodeServices,
  letter: Letter & { readonly staffId: string },
): Promise<Result<undefined, NotTheirs>> {
  const { memberId, staffId } = letter
  const officer = await mayDecide(services, { memberId, staffId, atBranch: true })
  if (!officer.ok) return officer
  const to = { branch: officer.value.branch }
  await services.db.transaction().execute(async (tx) => {
    await recordRequest(tx, { ...letter, purpose: 'activation' })
    await deletePaperCodes(tx, memberId)
    await writePaper(tx, services.keys, { ...letter, carrier: 'branch', digits: 'base32-16', to })
  })
  return ok(undefined)
}

type Paper = Letter & {
  readonly carrier: 'letter' | 'branch'
  readonly digits: 'base32-8' | 'base32-16'
  readonly to: NewMessage['to']
}

async function writePaper(
  tx: Db,
  keys: Keys,
  { memberId, now, carrier, digits, to }: Paper,
): Promise<void> {
  const seed = randomUUID()
  const expiresAt = instant(now + LETTER_DAYS * DAY_MS)
  const purpose = 'activation'
  const request = { memberId, requestId: randomUUID(), purpose, tokenHash: undefined } as const
  if (!(await insertRequest(tx, { ...request, carrier, seed, now, expiresAt }))) return
  await writeMessage(tx, keys, {
    ...{ memberId, kind: 'activation-letter', now, to, uselessAt: expiresAt },
    code: { purpose, seed, digits },
  })
}

const recordRequest = async (
  tx: Db,
  asked: Pick<CodeToSend, 'purpose' | 'memberId' | 'now'> & {
    /** Who had it printed at a branch. */
    readonly staffId?: string | undefined
  },
): Promise<void> =>
  recordAct(tx, {
    memberId: asked.memberId,
    at: asked.now,
    action: asked.staffId === undefined ? `${asked.purpose}-asked` : 'activation-at-branch',
    ...(asked.staffId === undefined
      ? { actorKind: 'system', actor: 'payung' }
      : {
          ...{ actorKind: 'staff', actor: asked.staffId },
          from: await officeOf(tx, asked.staffId, AT_BRANCH),
        }),
    purpose: 'account',
    fields: ['code'],
  })

function messageOf(
  keys: Keys,
  asked: CodeToSend,
  { seed, expiresAt }: { readonly seed: string; readonly expiresAt: Instant },
): NewMessage {
  const { purpose, memberId, requestId, now, language, to = 'all-contacts', knownDevice } = asked
  const path = LINK_PATHS[purpose]
  const sealed = sealLink(keys, purpose, { memberId, requestId })
  return {
    memberId,
    kind: `${purpose}-code`,
    now,
    language,
    to,
    lane: knownDevice ? 'device' : 'stranger',
    facts: { minutes: String(MESSAGE_MINUTES) },
    code: { purpose, seed, digits: 'base32-8' },
    ...(path && {
      link: {
        path: `${path}/${sealed}.:token`,
        tokenPurpose: `${purpose}-link`,
        tokenSeed: seed,
      },
    }),
    uselessAt: expiresAt,
  }
}
