import { randomUUID } from 'node:crypto'
import { closeAccount } from '#identity'
import { writeMessage } from '#messages'
import { lockChain, recordAct } from '#platform/audit'
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

/** The member, signed in, or whoever had the link of a message. */
type By = 'self' | 'bearer'

const record = (tx: Db, { memberId, now, action, by }: Own & { action: string; by: By }) =>
  recordAct(tx, {
    ...{ memberId, at: now, action, actorKind: 'member', actor: by, fields: ['account'] },
    purpose: by === 'self' ? 'own-choice' : 'protection',
  })

/**
 * The member's account is to be closed after the days of thought; every contact is told, with a link that cancels it. One
 * that is under way stays as it is.
 */
export function askForClosure({ db, keys }: Services, own: Own): Promise<Closure> {
  const { memberId, now } = own
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    const known = await openClosure(tx, memberId)
    if (known !== undefined) return known
    await record(tx, { ...own, action: 'closure-asked', by: 'self' })
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
  return open !== undefined && cancelled(services, open, { now: own.now, by: 'self' })
}

/** The same by the link of the message, without signing in; false for a link that is no longer good, or never was. */
export async function cancelByLink(
  services: Services,
  { token, now }: { readonly token: string; readonly now: Instant },
): Promise<boolean> {
  const found = await closureOfLink(services.db, services.keys, token)
  return found !== undefined && cancelled(services, found, { now, by: 'bearer' })
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
  { now, by }: { readonly now: Instant; readonly by: By },
): Promise<boolean> {
  const { memberId } = closure
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    if (!(await endClosure(tx, closure, { as: 'cancelled', now }))) return false
    await record(tx, { memberId, now, action: 'closure-cancelled', by })
    await writeMessage(tx, keys, { memberId, now, kind: 'closure-cancelled', to: 'all-contacts' })
    return true
  })
}

type Round = {
  readonly now: Instant
  readonly signal: AbortSignal
  /** One that fails stops no other. */
  onFault(fault: unknown): void
}

/** Closes the accounts whose days are over: sessions end, nobody signs in. Nothing of the record is removed. */
export async function closeDue(services: Services, round: Round): Promise<number> {
  let closed = 0
  let after: Closure | undefined
  for (;;) {
    const due = await dueClosures(services.db, { now: round.now, after })
    for (const closure of due) {
      if (round.signal.aborted) return closed
      try {
        if (await closeOne(services, closure, round.now)) closed += 1
      } catch (fault) {
        round.onFault(fault)
      }
    }
    after = due.at(-1)
    if (after === undefined) return closed
  }
}

function closeOne({ db, keys }: Services, closure: Closure, now: Instant): Promise<boolean> {
  const { memberId } = closure
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    if (!(await endClosure(tx, closure, { as: 'closed', now }))) return false
    await closeAccount(tx, {
      ...{ memberId, now, purpose: 'own-choice' },
      by: { actorKind: 'system', actor: 'payung' },
    })
    await writeMessage(tx, keys, { memberId, now, kind: 'closure-done', to: 'all-contacts' })
    return true
  })
}
