import { randomBytes } from 'node:crypto'
import { type OpenFinding, openFindingsAt } from '#contributions'
import { recordActs } from '#platform/audit'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { CODE_LETTERS } from '#platform/keys'
import { dateText, type Instant, parseInstant } from '#values'
import { type GroupCase, newGroupNumber, sharedBy } from '../group.ts'
import {
  employersWaiting,
  insertGroupCase,
  keepSent,
  lockWaiting,
  membersWaiting,
} from '../group-store.ts'
import type { CaseServices } from './case-services.ts'
import { tellMember } from './tell-member.ts'

type SweepServices = Pick<CaseServices, 'db' | 'keys'> & {
  /** So many members make a group. */
  readonly groupOf: number
}

/**
 * Sends one complaint without names for every employer of whom enough members joined before today and still have
 * something open. Who joins today counts from tomorrow, so that nobody learns by joining how many there were. A member
 * counts in one complaint an employer. Answers how many were sent; several servers may do it at once.
 */
export async function sweepGroups(
  services: SweepServices,
  { now, signal }: { readonly now: Instant; readonly signal: AbortSignal },
): Promise<number> {
  const { db, groupOf } = services
  // A day alone is its midnight in Jakarta.
  const before = parseInstant(dayOfInstant(now)) ?? now
  let sent = 0
  for (const employerNumber of await employersWaiting(db, { least: groupOf, before })) {
    if (signal.aborted) break
    const owed = new Map<bigint, readonly OpenFinding[]>()
    for (const memberId of await membersWaiting(db, { employerNumber, before })) {
      const open = await openFindingsAt(db, { memberId, employerNumber, now })
      if (open.length > 0) owed.set(memberId, open)
    }
    if (owed.size >= groupOf && (await send(services, { employerNumber, owed, now }))) sent += 1
  }
  return sent
}

type Sending = {
  readonly employerNumber: string
  /** What each who waits has open there. */
  readonly owed: ReadonlyMap<bigint, readonly OpenFinding[]>
  readonly now: Instant
}

/** False when somebody left meanwhile, or another server was first. */
function send(
  { db, keys, groupOf }: SweepServices,
  { employerNumber, owed, now }: Sending,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const members = await lockWaiting(tx, { employerNumber, memberIds: [...owed.keys()] })
    if (members.length < groupOf) return false
    const sent: GroupCase = {
      employerNumber,
      number: newGroupNumber(CODE_LETTERS, randomBytes),
      sentOn: dayOfInstant(now),
      members: members.length,
      shared: sharedBy(
        members.map((memberId) => owed.get(memberId) ?? []),
        groupOf,
      ),
    }
    await insertGroupCase(tx, sent)
    await keepSent(tx, sent, members)
    await tellAll(tx, keys, { sent, members, now })
    return true
  })
}

type Telling = {
  readonly sent: GroupCase
  readonly members: readonly bigint[]
  readonly now: Instant
}

async function tellAll(
  tx: Db,
  keys: CaseServices['keys'],
  { sent: { number, sentOn }, members, now }: Telling,
): Promise<void> {
  const act = { at: now, action: 'group-sent', actorKind: 'system', actor: 'sweep' } as const
  await recordActs(
    tx,
    members.map((memberId) => ({ ...act, memberId, purpose: 'case', fields: ['group'] })),
  )
  const day = { id: dateText(sentOn, 'id'), en: dateText(sentOn, 'en') }
  for (const memberId of members)
    await tellMember(tx, keys, { memberId, now, kind: 'group-sent', facts: { number, day } })
}
