import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { deleteSession, sessionOf } from '../session-store.ts'
import { openSessionToken, type Sealer } from '../session-token.ts'

/**
 * Ends the session of this cookie. Answers whether it was begun on a public computer, also when it was over already:
 * what it left in the browser is to be cleared all the same.
 */
export async function signOut(
  { db, keys }: { readonly db: Db; readonly keys: Sealer },
  token: string | undefined,
  now: Instant,
): Promise<{ readonly publicComputer: boolean }> {
  const claim = openSessionToken(keys, token ?? '')
  if (claim === undefined) return { publicComputer: false }
  const { memberId, publicComputer } = claim
  if ((await sessionOf(db, claim)) === undefined) return { publicComputer }
  await db.transaction().execute(async (tx) => {
    // The act first: it locks the member's chain, as sign-in does, so that the two cannot wait for each other.
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'signed-out',
      actorKind: 'member',
      actor: 'self',
      purpose: 'sign-out',
      fields: ['session'],
    })
    await deleteSession(tx, claim)
  })
  return { publicComputer }
}
