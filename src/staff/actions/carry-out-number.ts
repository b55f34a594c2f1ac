import { copySavedSimulations } from '#benefits'
import type { Carried, CarryOut, CarryRefusal, GrantedRequest, MayAct } from '#cases'
import { moveAnswers, moveRecord } from '#contributions'
import { closeAccount } from '#identity'
import {
  contradictionBetween,
  disownNumber,
  findByKpj,
  hadNumber,
  moveNumber,
  ownNumbers,
  unclaimedAmong,
} from '#members'
import { writeMessage } from '#messages'
import { type Act, lockChain, recordActs } from '#platform/audit'
import type { Db } from '#platform/db'
import { isImportUnfinished, lockImports } from '#platform/imports'
import type { Keys } from '#platform/keys'
import { ok, type Result, refused } from '#values'

type Services = { readonly keys: Keys; readonly mayAct: MayAct }
type Ready = Result<() => Promise<Carried>, CarryRefusal>

/**
 * Carries out what two officers granted about a number: its rows are written anew with their origin under the record that
 * gets it and reversed under the old one, both histories say so, and who is concerned is told. A number that is disowned
 * goes to a record of nobody, where no look-up finds it. Nothing is removed, and the money of both together is the same.
 */
export const carryOutNumber =
  (services: Services): CarryOut =>
  async (tx, request) => {
    // An import that runs holds the lock: whoever only asks does not wait for it, nor it for them.
    if (!request.isOnlyAsked) await lockImports(tx)
    if (await isImportUnfinished(tx)) return refused('import-unfinished')
    return request.kind === 'number-join'
      ? readyToJoin(tx, services, request)
      : readyToDisown(tx, services, request)
  }

async function readyToJoin(
  tx: Db,
  services: Services,
  request: Parameters<CarryOut>[1],
): Promise<Ready> {
  const { keys } = services
  const { kpj, memberId: to } = request
  const person = await findByKpj(tx, keys, kpj)
  const from = person ?? (await unclaimedAmong(tx, [kpj])).get(kpj)
  if (from === undefined) return refused('unknown-kpj')
  if (from === to) return refused('one-record')
  if (await hadNumber(tx, to, kpj)) return refused('was-here-before')
  const contradiction = await contradictionBetween({ db: tx, keys }, from, to)
  if (contradiction !== undefined) return refused(contradiction)
  if (!(await mayBoth(tx, services, { request, members: [from, to] })))
    return refused('officer-excluded')
  // In the order in which everybody locks two histories: one is written before the other.
  if (!request.isOnlyAsked)
    for (const one of from < to ? [from, to] : [to, from]) await lockChain(tx, one)
  return ok(() => join(tx, keys, { request, from, isOfPerson: person !== undefined }))
}

type Joining = {
  readonly request: GrantedRequest
  readonly from: bigint
  /** False where the number lay in a record of nobody. */
  readonly isOfPerson: boolean
}

async function join(tx: Db, keys: Keys, { request, from, isOfPerson }: Joining): Promise<Carried> {
  const { kpj, memberId: to, caseNumber: number, by, now } = request
  const moved = await moveRecord(tx, { kpj, from, to, now })
  await moveAnswers(tx, keys, { kpj, from, to })
  const isClosed = await moveNumber({ db: tx, keys }, { kpj, from, to, now })
  await recordBoth(tx, request, [
    { memberId: to, action: 'number-joined' },
    { memberId: from, action: 'number-moved' },
  ])
  const told = { now, facts: { number }, to: 'all-contacts' } as const
  await writeMessage(tx, keys, { ...told, memberId: to, kind: 'number-joined' })
  if (!isOfPerson) return { ...moved, isClosed }
  await writeMessage(tx, keys, {
    ...{ now, to: 'all-contacts', memberId: from, kind: 'number-moved' },
    facts: isClosed ? { closed: 'yes' } : {},
  })
  if (isClosed) {
    await copySavedSimulations(tx, keys, { from, to })
    await closeAccount(tx, { memberId: from, now, by, purpose: 'number-join' })
  }
  return { ...moved, isClosed }
}

async function readyToDisown(tx: Db, services: Services, request: GrantedRequest): Promise<Ready> {
  const { keys } = services
  const { kpj, memberId: from } = request
  const own = await ownNumbers(tx, from)
  if (!own.includes(kpj)) return refused('not-in-record')
  // Who has no other number could be found by none, and would have no membership.
  if (own.length === 1) return refused('last-number')
  if (!(await mayBoth(tx, services, { request, members: [from] })))
    return refused('officer-excluded')
  return ok(() => disown(tx, keys, request))
}

async function disown(tx: Db, keys: Keys, request: GrantedRequest): Promise<Carried> {
  const { kpj, memberId: from, caseNumber: number, now } = request
  const to = await disownNumber({ db: tx, keys }, { kpj, from, now })
  const moved = await moveRecord(tx, { kpj, from, to, now })
  await recordBoth(tx, request, [
    { memberId: from, action: 'number-disowned' },
    { memberId: to, action: 'number-unclaimed' },
  ])
  const told = { now, facts: { number }, to: 'all-contacts' } as const
  await writeMessage(tx, keys, { ...told, memberId: from, kind: 'number-disowned' })
  return { ...moved, isClosed: false }
}

/** Both histories say what happened, by whom, and which two officers granted it. */
const recordBoth = (
  tx: Db,
  { by, officers, now }: GrantedRequest,
  acts: readonly Pick<Act, 'memberId' | 'action'>[],
): Promise<void> => {
  const fields = ['number', 'posting', 'employment', ...officers.map((one) => `staff-${one}`)]
  return recordActs(
    tx,
    acts.map((act) => ({ ...act, ...by, fields, at: now, purpose: 'case' })),
  )
}

type Checked = { readonly request: GrantedRequest; readonly members: readonly bigint[] }

/** Neither officer may act about any of the records, nor after the other where one made the other's account. */
async function mayBoth(tx: Db, { mayAct }: Services, { request, members }: Checked) {
  const [first, second] = request.officers
  for (const memberId of members) {
    if (!(await mayAct(tx, { memberId, staffId: first, after: [] }))) return false
    if (!(await mayAct(tx, { memberId, staffId: second, after: [first] }))) return false
    const { actor, actorKind } = request.by
    if (actorKind === 'staff' && !(await mayAct(tx, { memberId, staffId: actor, after: [] })))
      return false
  }
  return true
}
