import { type From, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { StaffLook } from '../staff-look.ts'
import { officerOf } from '../staff-relation-store.ts'

/**
 * The only way in which staff see anything of a member: `read` runs in a transaction, and what it found leaves it together
 * with the entry in the member's history that says who looked, in which role, from where, why, for which matter and at
 * which fields. Where `read` finds nothing (`undefined`) nobody has seen anything, and nothing is written. Within a
 * transaction of the caller's it runs in that.
 * @throws RangeError without a matter or without fields: a look without a reason is none
 */
export async function lookAsStaff<Seen>(
  { db }: { readonly db: Db },
  look: StaffLook,
  read: (tx: Db) => Promise<Seen | undefined>,
): Promise<Seen | undefined> {
  const { memberId, staffId, now, purpose, reference, fields, action = 'seen-by-staff' } = look
  if (reference.trim() === '' || fields.length === 0)
    throw new RangeError('staff look for a matter, and at named fields')
  const within = async (tx: Db) => {
    const seen = await read(tx)
    if (seen === undefined) return undefined
    const from = await officeOf(tx, staffId, reference)
    await recordAct(tx, {
      ...{ memberId, at: now, action, purpose, fields },
      ...{ actorKind: 'staff', actor: staffId, from },
    })
    return seen
  }
  return db.isTransaction ? within(db) : db.transaction().execute(within)
}

/**
 * In which role and from which office an officer acts for a matter, as a history keeps it.
 * @throws Error when there is no such staff account
 */
export async function officeOf(tx: Db, staffId: string, reference: string): Promise<From> {
  const { role, branch } = await officerOf(tx, staffId)
  return { role, office: branch, reference }
}
