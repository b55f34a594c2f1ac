import type { Db } from '#platform/db'
import type { CookieReader, Recognised } from '#platform/http'
import type { Instant } from '#values'
import { isAlive, isSeenAgain } from '../session.ts'
import { deleteSession, markSeen, sessionOf } from '../session-store.ts'
import { hashOf, isSecret, openSessionToken, type Sealer } from '../session-token.ts'
import { permissionsOf } from '../staff-role.ts'
import { staffOfSession } from '../staff-session-store.ts'

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
  const found = isSecret(secret)
    ? await staffOfSession(services.db, hashOf(secret), now)
    : undefined
  if (found === undefined) return recogniseVisitor(services, cookie, now)
  const { staffId, role } = found
  return { visitor: { kind: 'staff', staffId, permissions: permissionsOf(role) } }
}

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
  if (session === undefined) return NOBODY
  if (!isAlive(session, now)) {
    await deleteSession(db, claim)
    return NOBODY
  }
  if (isSeenAgain(session, now)) await markSeen(db, claim, now)
  return {
    visitor: {
      kind: 'member',
      memberId: claim.memberId,
      grade: session.grade,
      signedInAt: session.createdAt,
      provedAt: session.provedAt,
      publicComputer: session.publicComputer,
      sessionId: claim.tokenHash,
    },
  }
}
