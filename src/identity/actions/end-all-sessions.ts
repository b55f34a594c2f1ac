import { type Act, recordAct, recordActs } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { deleteHalfSignInsOf, deleteSessionsOf, membersSignedIn } from '../all-sessions-store.ts'
import { deleteAllStaffSessions } from '../staff-session-store.ts'

/** How many ended. */
export type Ended = {
  readonly sessions: number
  readonly members: number
  /** Absent where only those of one member were to end. */
  readonly staffSessions?: number
}

const MEMBERS_AT_ONCE = 500

type Asked = {
  /** Absent for everybody, staff too. */
  readonly memberId?: bigint | undefined
  readonly now: Instant
}

/**
 * Ends every session, and every sign-in that still owes its code, of one member or of everybody: an operator's answer to
 * an incident. Each member has it in their history. Five hundred members at a time; what was ended stays ended when it is
 * stopped, and it may be run again.
 */
export async function endAllSessions(
  { db }: { readonly db: Db },
  { memberId, now }: Asked,
): Promise<Ended> {
  if (memberId !== undefined) return endOf(db, [memberId], now)
  const staffSessions = await endOfStaff(db, now)
  let total = { sessions: 0, members: 0 }
  for (let after = 0n; ; ) {
    const members = await membersSignedIn(db, { after, most: MEMBERS_AT_ONCE })
    const last = members.at(-1)
    if (last === undefined) return { ...total, staffSessions }
    const ended = await endOf(db, members, now)
    total = {
      sessions: total.sessions + ended.sessions,
      members: total.members + ended.members,
    }
    after = last
  }
}

/** One act stands for all of them: staff have no history of their own. */
function endOfStaff(db: Db, now: Instant): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await recordAct(tx, ended(0n, now))
    return deleteAllStaffSessions(tx)
  })
}

function endOf(db: Db, members: readonly bigint[], now: Instant): Promise<Ended> {
  return db.transaction().execute(async (tx) => {
    // In the order in which sign-ins lock: those that owe a code, the chains, the sessions.
    await deleteHalfSignInsOf(tx, members)
    await recordActs(
      tx,
      members.map((memberId) => ended(memberId, now)),
    )
    return deleteSessionsOf(tx, members)
  })
}

const ended = (memberId: bigint, now: Instant): Act => ({
  ...{ memberId, at: now, action: 'sessions-ended-by-operator', purpose: 'protection' },
  ...{ actorKind: 'operator', actor: 'command-line' },
  fields: ['session'],
})
