import { employerNamesOf, openFindingsAt } from '#contributions'
import type { Instant } from '#values'
import { isGroupNumber } from '../case-number.ts'
import type { GroupCase, GroupForOfficer, JoinedEmployer, OwnGroup } from '../group.ts'
import { groupAnswersOf } from '../group-answer-store.ts'
import { groupCaseOf, groupCases, joinsOf } from '../group-store.ts'
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
  const joined = joins.find((one) => one.employerNumber === employerNumber)
  const sent = joined?.sent?.number ?? ''
  const answers =
    sent === '' ? undefined : await groupAnswersOf(db, services.keys, [employerNumber])
  return { employer, joined, isOwed: owed.length > 0, answer: answers?.get(sent) }
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

/** For officers: the latest hundred complaints of several, each with what the employer is called and was answered. */
export const readGroupCases = async (services: Reading): Promise<readonly GroupForOfficer[]> =>
  forOfficer(services, await groupCases(services.db, MOST_READ))

/** For officers: the complaint of several of that number. */
export async function readGroupCase(
  services: Reading,
  number: string,
): Promise<GroupForOfficer | undefined> {
  const found = isGroupNumber(number) ? await groupCaseOf(services.db, number) : undefined
  return found && (await forOfficer(services, [found]))[0]
}

async function forOfficer(
  { db, keys }: Reading,
  found: readonly GroupCase[],
): Promise<readonly GroupForOfficer[]> {
  const employers = found.map(({ employerNumber }) => employerNumber)
  const [names, answers] = await Promise.all([
    employerNamesOf(db, employers),
    groupAnswersOf(db, keys, employers),
  ])
  return found.map((one) => ({
    ...one,
    employerName: names.get(one.employerNumber) ?? '',
    answer: answers.get(one.number),
  }))
}
