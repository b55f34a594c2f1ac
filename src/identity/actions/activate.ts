import { lastEndsOf } from '#members'
import { followLanguage } from '#messages'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { type Grade, insertAccount, proveAccount } from '../account-store.ts'
import { type CodeClaim, openCodeTokens } from '../code-request.ts'
import { deleteRequests, endRequest, provedRequest } from '../code-request-store.ts'
import { deleteDevices, deleteOtherSessions } from '../device-store.ts'
import type { StoredPassword } from '../password-hash.ts'
import { setterOf } from '../passwords.ts'
import { deleteTrust } from '../trusted-device-store.ts'
import { judgePassword } from './judge-password.ts'
import { type Browser, openSession, type SessionServices, type SignedIn } from './open-session.ts'
import type { PasswordRefusal, PasswordServices } from './set-password.ts'

/** An activation whose code was right, in this browser. */
export type OpenActivation = { readonly claim: CodeClaim; readonly grade: Grade }

/** The activation that this browser may go on with; `undefined` for none, or one that is over. */
export async function openActivation(
  { db, keys }: SessionServices,
  token: string | undefined,
  now: Instant,
): Promise<OpenActivation | undefined> {
  for (const [purpose, grade] of [
    ['activation', 'proved'],
    ['provisional', 'provisional'],
  ] as const) {
    for (const claim of openCodeTokens(keys, purpose, token)) {
      const sentAfter = await lastEndsOf(db, claim.memberId)
      if (await provedRequest(db, claim, { purpose, now, sentAfter })) return { claim, grade }
    }
  }
  return undefined
}

type Activation = {
  readonly activation: OpenActivation
  readonly password: string
  readonly browser: Browser
}

/**
 * Makes the account, which uses the activation up, and signs in. A proved one ends a provisional one with its sessions
 * and devices; a provisional one never touches what is there. Every contact on record is told.
 */
export async function activate(
  services: PasswordServices,
  { activation, password, browser }: Activation,
): Promise<Result<SignedIn, PasswordRefusal>> {
  const { claim, grade } = activation
  const { memberId } = claim
  const { now, language } = browser
  const judged = await judgePassword(services, { password, memberId, hasStrongFactor: false })
  if (!judged.ok) return judged
  const hashed = await services.passwords.hash(password, setterOf(memberId))
  if (!hashed.ok) return hashed
  const made = await services.db.transaction().execute(async (tx) => {
    if (!(await endRequest(tx, claim))) return false
    if (!(await makeAccount(tx, { memberId, grade, password: hashed.value, now }))) return false
    await recordActivation(tx, { memberId, grade, now })
    const kind = grade === 'proved' ? 'account-activated' : 'account-provisional'
    if (grade === 'proved' && language !== undefined)
      await followLanguage(tx, services.keys, { memberId, language, now })
    await services.notify(tx, { memberId, now, kind })
    return true
  })
  if (!made) return refused({ kind: 'over' })
  const opened = await openSession(services, {
    browser,
    memberId,
    knownDevice: undefined,
    provedAt: grade === 'proved' ? now : undefined,
  })
  return opened ? ok(opened) : refused({ kind: 'over' })
}

type NewAccount = {
  readonly memberId: bigint
  readonly grade: Grade
  readonly password: StoredPassword
  readonly now: Instant
}

async function makeAccount(tx: Db, account: NewAccount): Promise<boolean> {
  const { memberId } = account
  if (account.grade === 'proved' && (await proveAccount(tx, account))) {
    await deleteRequests(tx, memberId)
    await deleteOtherSessions(tx, { memberId, tokenHash: new Uint8Array() })
    await deleteTrust(tx, memberId)
    await deleteDevices(tx, memberId)
    return true
  }
  return insertAccount(tx, account)
}

const recordActivation = (
  tx: Db,
  { memberId, grade, now }: Pick<NewAccount, 'memberId' | 'grade' | 'now'>,
): Promise<void> =>
  recordAct(tx, {
    memberId,
    at: now,
    action: grade === 'proved' ? 'account-activated' : 'account-activated-provisionally',
    actorKind: 'member',
    actor: 'self',
    purpose: 'account',
    fields: ['grade', 'password'],
  })
