import type { Db } from '#platform/db'
import type { CookieReader, Recognised } from '#platform/http'
import type { Instant } from '#values'
import { isAlive, isSeenAgain } from '../session.ts'
import { deleteSession, markSeen, sessionOf } from '../session-store.ts'
import { openSessionToken, type Sealer } from '../session-token.ts'

const NOBODY: Recognised = { visitor: { kind: 'nobody' } }

/**
 * Who the session cookie says is here; nobody when it is absent, forged, ended or over (then its row goes too).
 * The cookie itself is left alone: a late answer must not expire the one that another tab was just given.
 */
export async function recogniseVisitor(
  { db, keys }: { readonly db: Db; readonly keys: Sealer },
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
      publicComputer: session.publicComputer,
      sessionId: claim.tokenHash,
    },
  }
}
