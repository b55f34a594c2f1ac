import { randomUUID } from 'node:crypto'
import { closeAccount } from '#identity'
import { writeMessage } from '#messages'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, instantText } from '#values'
import { CLOSURE_LINK, type Closure, closesFrom } from '../closure.ts'
import {
  closureOfLink,
  dueClosures,
  endClosure,
  insertClosure,
  openClosure,
} from '../closure-store.ts'
import type { PrivacyServices } from './privacy-services.ts'

type Services = Pick<PrivacyServices, 'db' | 'keys'>
type Own = { readonly memberId: bigint; readonly now: Instant }

const record = (
  tx: Db,
  { memberId, now, action, by = 'member' }: Own & { action: string; by?: 'member' | 'system' },
) =>
  recordAct(tx, {
    ...{ memberId, at: now, action, purpose: 'own-choice', fields: ['account'] },
    ...(by === 'member'
      ? ({ actorKind: 'member', actor: 'self' } as const)
      : ({ actorKind: 'system', actor: 'payung' } as const)),
  })

/**
 * The member's account is to be closed after the days of thought; every contact is told, with a link that cancels it. One
 * that is under way stays as it is.
 */
export function askForClosure({ db, keys }: Services, own: Own): Promise<Closure> {
  const { memberId, now } = own
  return db.transaction().execute(async (tx) => {
    await record(tx, { ...own, action: 'closure-asked' })
    const known = await openClosure(tx, memberId)
    if (known !== undefined) return known
    const seed = randomUUID()
    const closesAt = closesFrom(now)
    const closure = { memberId, closureId: randomUUID(), askedAt: now, closesAt }
    await insertClosure(tx, keys, { ...closure, seed })
    await writeMessage(tx, keys, {
      ...{ memberId, now, kind: 'closure-asked', to: 'all-contacts' },
      facts: { on: { id: instantText(closesAt, 'id'), en: instantText(closesAt, 'en') } },
      link: { path: '/closure-cancelled', tokenPurpose: CLOSURE_LINK, tokenSeed: seed },
    })
    return closure
  })
}

/** Cancels what is under way; false when nothing is. */
export async function cancelClosure(services: Services, own: Own): Promise<boolean> {
  const open = await openClosure(services.db, own.memberId)
  return open !== undefined && cancelled(services, open, own.now)
}

/** The same by the link of the message, without signing in; false for a link that is no longer good, or never was. */
export async function cancelByLink(
  services: Services,
  { token, now }: { readonly token: string; readonly now: Instant },
): Promise<boolean> {
  const found = await closureOfLink(services.db, services.keys, token)
  return found !== undefined && cancelled(services, found, now)
}

/** Whether a link would cancel anything now; it changes nothing, for scanners of mail follow it too. */
export async function mayCancelByLink({ db, keys }: Services, token: string): Promise<boolean> {
  const found = await closureOfLink(db, keys, token)
  if (found === undefined) return false
  return (await openClosure(db, found.memberId))?.closureId === found.closureId
}

function cancelled(
  { db, keys }: Services,
  closure: Pick<Closure, 'memberId' | 'closureId'>,
  now: Instant,
): Promise<boolean> {
  const { memberId } = closure
  return db.transaction().execute(async (tx) => {
    if (!(await endClosure(tx, closure, { as: 'cancelled', now }))) return false
    await record(tx, { memberId, now, action: 'closure-cancelled' })
    await writeMessage(tx, keys, { memberId, now, kind: 'closure-cancelled', to: 'all-contacts' })
    return true
  })
}

/** Closes the accounts whose days are over: sessions end, nobody signs in. Nothing of the record is removed. */
export async function closeDue(
  { db, keys }: Services,
  { now, signal }: { readonly now: Instant; readonly signal: AbortSignal },
): Promise<number> {
  let closed = 0
  for (const closure of await dueClosures(db, now)) {
    if (signal.aborted) break
    const { memberId } = closure
    const isClosed = await db.transaction().execute(async (tx) => {
      if (!(await endClosure(tx, closure, { as: 'closed', now }))) return false
      await closeAccount(tx, {
        ...{ memberId, now, purpose: 'own-choice' },
        by: { actorKind: 'system', actor: 'payung' },
      })
      await writeMessage(tx, keys, { memberId, now, kind: 'closure-done', to: 'all-contacts' })
      return true
    })
    if (isClosed) closed += 1
  }
  return closed
}
