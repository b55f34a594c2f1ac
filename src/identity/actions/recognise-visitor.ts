import type { Db } from '#platform/db'
import { type CookieReader, memberOwner, type Recognised, staffOwner } from '#platform/http'
import type { Instant } from '#values'
import { isAlive, isSeenAgain } from '../session.ts'
import { deleteSession, markSeen, sessionOf } from '../session-store.ts'
import {
  hashOf,
  isSecret,
  openSessionToken,
  type Sealer,
  type SessionClaim,
} from '../session-token.ts'
import { permissionsOf } from '../staff-role.ts'
import { staffSession } from '../staff-session-store.ts'

const NOBODY: Recognised = { visitor: { kind: 'nobody' } }

type Services = { readonly db: Db; readonly keys: Sealer }

/**
 * Who is at an address of the console: the staff who are signed in there. A member without staff session stays a member,
 * to whom it does not exist.
 */
export async function recogniseStaff(
  services: Services,
  cookie: CookieReader,
  now: Instant,
): Promise<Recognised> {
  const secret = cookie('staff') ?? ''
  const found = isSecret(secret) ? await staffSession(services.db, hashOf(secret), now) : undefined
  if (found === undefined) return recogniseVisitor(services, cookie, now)
  const { staffId, role, signedInAt, isOver } = found
  if (isOver) return { ...NOBODY, formerOwner: staffOwner(staffId) }
  return { visitor: { kind: 'staff', staffId, signedInAt, permissions: permissionsOf(role) } }
}

const formerly = ({ memberId, publicComputer }: SessionClaim): Recognised =>
  publicComputer ? NOBODY : { ...NOBODY, formerOwner: memberOwner(memberId) }

/**
 * Who the session cookie says is here; nobody when it is absent, forged, ended or over (then its row goes too).
 * The cookie itself is left alone: a late answer must not expire the one that another tab was just given.
 */
export async function recogniseVisitor(
  { db, keys }: Services,
  cookie: CookieReader,
  now: Instant,
): Promise<Recognised> {
  const claim = openSessionToken(keys, cookie('session') ?? '')
  if (claim === undefined) return NOBODY
  const session = await sessionOf(db, claim)
  if (session === undefined) return formerly(claim)
  if (!isAlive(session, now)) {
    await deleteSession(db, claim)
    return formerly(claim)
  }
  if (isSeenAgain(session, now)) await markSeen(db, claim, now)
  return {
    visitor: {
      kind: 'member',
      memberId: claim.memberId,
      grade: session.grade,
      signedInAt: session.createdAt,
      provedAt: session.provedAt,
      stronglyProvedAt: session.stronglyProvedAt,
      publicComputer: session.publicComputer,
      sessionId: claim.tokenHash,
    },
  }
}
