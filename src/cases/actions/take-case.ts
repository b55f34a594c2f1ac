import { recordAct } from '#platform/audit'
import { ok, type Result, refused } from '#values'
import { isCaseNumber } from '../case-number.ts'
import { findByNumber, lockCase } from '../case-store.ts'
import { keepTaken } from '../officer-case-store.ts'
import { type ByOfficer, type OfficerServices, staffActBy } from './officer-services.ts'

/** An officer takes a case in hand, also from another: colleagues see who works on it. Nobody else is kept from it. */
export async function takeCase(
  services: OfficerServices,
  by: ByOfficer,
): Promise<Result<undefined, 'no-such-case' | 'not-theirs' | 'not-now'>> {
  const { db, keys, mayAct } = services
  const { number, staffId, now } = by
  const key = isCaseNumber(number) ? await findByNumber(db, keys, number) : undefined
  if (key === undefined) return refused('no-such-case')
  const { memberId } = key
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, keys, { memberId, number })
    if (found === undefined) return refused('no-such-case')
    if (!(await mayAct(tx, { memberId, staffId, after: [] }))) return refused('not-theirs')
    if (found.state !== 'open' && found.state !== 'asked') return refused('not-now')
    await keepTaken(tx, { ...key, staffId, now })
    const act = await staffActBy(tx, services, by)
    await recordAct(tx, { ...act, memberId, action: 'case-taken', fields: ['case'] })
    return ok(undefined)
  })
}
