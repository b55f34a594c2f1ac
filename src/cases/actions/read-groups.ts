import { employerNamesOf, openFindingsAt } from '#contributions'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import type { GroupCase, JoinedEmployer, OwnGroup } from '../group.ts'
import { groupCases, joinsOf } from '../group-store.ts'
import type { CaseServices } from './case-services.ts'
import { ownEmployers } from './own-employers.ts'

type Reading = Pick<CaseServices, 'db' | 'keys'>
type Whose = { readonly memberId: bigint; readonly now: Instant }

/** The same of the employer of that reference; `undefined` for none of the member's, and for their own work. */
export async function readGroup(
  services: Reading,
  { memberId, ref, now }: Whose & { readonly ref: string },
): Promise<OwnGroup | undefined> {
  const { db } = services
  const employer = (await ownEmployers(services, memberId)).find((one) => one.ref === ref)
  if (employer === undefined || employer.employerNumber === '') return undefined
  const { employerNumber } = employer
  const joins = await joinsOf(db, memberId)
  const owed = await openFindingsAt(db, { memberId, employerNumber, now })
  return {
    employer,
    joined: joins.find((one) => one.employerNumber === employerNumber),
    isOwed: owed.length > 0,
  }
}

/** Where the member takes part, the latest first. */
export async function readJoined(
  services: Reading,
  memberId: bigint,
): Promise<readonly JoinedEmployer[]> {
  const joins = await joinsOf(services.db, memberId)
  if (joins.length === 0) return []
  const employers = await ownEmployers(services, memberId)
  return joins.flatMap((joined) => {
    const employer = employers.find((one) => one.employerNumber === joined.employerNumber)
    return employer === undefined ? [] : [{ ...joined, employer }]
  })
}

const MOST_READ = 100

/** For officers: the latest hundred complaints of several, each with what the employer is called. */
export async function readGroupCases(
  db: Db,
): Promise<readonly (GroupCase & { readonly employerName: string })[]> {
  const found = await groupCases(db, MOST_READ)
  const names = await employerNamesOf(
    db,
    found.map(({ employerNumber }) => employerNumber),
  )
  return found.map((one) => ({ ...one, employerName: names.get(one.employerNumber) ?? '' }))
}
