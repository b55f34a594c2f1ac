import { randomUUID } from 'node:crypto'
import { type ChangeServices, correctIdentity, findByKpj, unclaimedAmong } from '#members'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, type Kpj, ok, type Result, refused } from '#values'
import { LONGEST_TEXT, type MemberCase, type OfficerAnswer } from '../case.ts'
import { isCaseNumber } from '../case-number.ts'
import { after } from '../case-state.ts'
import { type CaseKey, findByNumber, lockCase } from '../case-store.ts'
import { type NumberProposal, needsTwo } from '../number-proposal.ts'
import {
  insertProposal,
  keepCarriedOut,
  keepDecision,
  keepRejection,
  openProposal,
} from '../number-proposal-store.ts'
import type { Carried, CarryRefusal } from '../number-request.ts'
import { type AnswerTrouble, checkedAnswer } from '../officer-answer.ts'
import { checkedText } from '../wish.ts'
import { actInCase, type StepRefusal } from './act-in-case.ts'
import { type CarryOut, requestIn } from './carry-out.ts'
import type { ByOfficer, OfficerServices } from './officer-services.ts'
import { factsOf, tellMember } from './tell-member.ts'

/** What deciding about numbers works with. */
export type NumberServices = OfficerServices & { readonly carryOut: CarryOut } & Pick<
    ChangeServices,
    'tellOfChange'
  >

type NumberRefusal = StepRefusal | 'not-about-number' | 'not-theirs'

/** One officer proposes the answer to a request about a number, name or birth date. Nothing follows until another approves. */
export async function proposeOnNumber(
  services: OfficerServices,
  { grants, words, ...by }: ByOfficer & { readonly grants: boolean; readonly words: OfficerAnswer },
): Promise<Result<undefined, NumberRefusal | AnswerTrouble | 'proposed-already'>> {
  const checked = checkedAnswer(words)
  if (!checked.ok) return refused(checked.refusal[0])
  const { db, keys } = services
  const key = await keyOf(services, by.number)
  if (key === undefined) return refused('no-such-case')
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, keys, { memberId: key.memberId, number: by.number })
    if (found === undefined) return refused('no-such-case')
    const next = after(
      { state: found.state, wasReopened: found.reopenedAt !== undefined },
      'answer',
    )
    if (!next.ok) return next
    const may = await mayDecide(tx, services, { found, staffId: by.staffId, after: [] })
    if (!may.ok) return may
    const isAdded = await insertProposal(tx, keys, {
      ...{ ...key, proposalId: randomUUID(), grants },
      words: checked.value,
      ...{ proposedBy: by.staffId, proposedAt: by.now },
    })
    if (!isAdded) return refused('proposed-already')
    await record(tx, { ...by, memberId: key.memberId, action: 'number-proposed' })
    return ok(undefined)
  })
}

type Deciding = ByOfficer & {
  /** The one that was shown; another is not decided on. Absent: whichever waits. */
  readonly proposalId?: string
} & (
    | { readonly approve: true }
    | { readonly approve: false /** For the officer who proposed it. */; readonly reason: string }
  )

export type DecisionRefusal =
  | NumberRefusal
  | 'nothing-proposed'
  | 'same-officer'
  | 'rejection-missing'
  | 'rejection-long'
  | 'record-changed'
  | Exclude<CarryRefusal, 'import-unfinished'>

/** `waiting`: it is granted, and is carried out once the import that runs has ended. */
export type Decided = 'approved' | 'carried-out' | 'waiting' | 'rejected'

/**
 * Another officer approves what was proposed: it is the case's answer, and what it grants is carried out in the same
 * transaction, or refused with the reason where the records do not allow it. Or they reject it with a reason for the
 * officers, and the case waits for the next proposal. Never who proposed it, nor whom the check of officers excludes.
 */
export async function decideOnNumber(
  services: NumberServices,
  decision: Deciding,
): Promise<Result<Decided, DecisionRefusal>> {
  const key = await keyOf(services, decision.number)
  if (key === undefined) return refused('no-such-case')
  if (decision.approve) return approveIt(services, decision, key)
  const reason = checkedText(decision.reason, LONGEST_TEXT)
  if (!reason.ok)
    return refused(reason.refusal === 'text-missing' ? 'rejection-missing' : 'rejection-long')
  return rejectIt(services, { ...decision, reason: reason.value }, key)
}

async function approveIt(
  services: NumberServices,
  { number, staffId, now, proposalId: seen }: Omit<Deciding, 'approve'>,
  { memberId }: CaseKey,
): Promise<Result<Decided, DecisionRefusal>> {
  const { keys } = services
  let carry: (() => Promise<Carried>) | undefined
  let decided: Decided = 'approved'
  let proposalId = ''
  const acted = await actInCase<DecisionRefusal>(services, {
    ...{ memberId, number, now, act: 'answer', actor: { kind: 'staff', staffId } },
    audited: { action: 'number-approved' },
    async content(tx, found) {
      const proposal = await proposalFor(tx, services, { found, staffId, seen })
      if (!proposal.ok) return proposal
      const { grants, proposedBy, words } = proposal.value
      const asked = grants ? requestIn(found) : undefined
      const ready =
        asked &&
        (await services.carryOut(tx, {
          ...{ ...asked, officers: [proposedBy, staffId], now },
          by: { actorKind: 'staff', actor: staffId },
        }))
      if (ready?.ok) {
        carry = ready.value
        decided = 'carried-out'
      } else if (ready?.refusal === 'import-unfinished') decided = 'waiting'
      else if (ready !== undefined) return refused(ready.refusal)
      const corrected = grants
        ? await correct(tx, services, { found, staffId, now })
        : ok(undefined)
      if (!corrected.ok) return corrected
      proposalId = proposal.value.proposalId
      await keepDecision(tx, { memberId, proposalId, state: 'approved', staffId, now })
      return ok({ kind: 'answer', ...words })
    },
    async afterwards(tx, changed, said) {
      const facts = factsOf(changed, said)
      await tellMember(tx, keys, { memberId, now, kind: 'case-answered', facts })
      if (carry === undefined) return
      await keepCarriedOut(tx, { memberId, proposalId, now })
      await carry()
    },
  })
  return acted.ok ? ok(decided) : acted
}

/** Carries a granted correction of name or birth date out, unless the record reads otherwise by now. */
async function correct(
  tx: Db,
  services: NumberServices,
  {
    found: { subject, memberId },
    ...by
  }: { readonly found: MemberCase; readonly staffId: string; readonly now: Instant },
): Promise<Result<undefined, 'record-changed'>> {
  if (subject.kind !== 'identity') return ok(undefined)
  const { before, wanted } = subject
  return correctIdentity(tx, services, { ...wanted, before, memberId, ...by })
}

function rejectIt(
  services: NumberServices,
  {
    number,
    staffId,
    now,
    reason,
    proposalId: seen,
  }: Omit<Deciding, 'approve'> & {
    readonly reason: string
  },
  { memberId }: CaseKey,
): Promise<Result<Decided, DecisionRefusal>> {
  const { db, keys } = services
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, keys, { memberId, number })
    if (found === undefined) return refused('no-such-case')
    const proposal = await proposalFor(tx, services, { found, staffId, seen })
    if (!proposal.ok) return proposal
    const { proposalId } = proposal.value
    await keepDecision(tx, { memberId, proposalId, state: 'rejected', staffId, now })
    await keepRejection(tx, keys, { memberId, proposalId, reason })
    await record(tx, { number, staffId, now, memberId, action: 'number-rejected' })
    return ok('rejected')
  })
}

/** The proposal that waits, for an officer who may decide on it. */
async function proposalFor(
  tx: Db,
  services: OfficerServices,
  {
    found,
    staffId,
    seen,
  }: {
    readonly found: MemberCase
    readonly staffId: string
    readonly seen: string | undefined
  },
): Promise<Result<NumberProposal, DecisionRefusal>> {
  const proposal = await openProposal(tx, services.keys, found)
  if (proposal === undefined || (seen ?? proposal.proposalId) !== proposal.proposalId)
    return refused('nothing-proposed')
  if (proposal.proposedBy === staffId) return refused('same-officer')
  const may = await mayDecide(tx, services, { found, staffId, after: [proposal.proposedBy] })
  return may.ok ? ok(proposal) : may
}

type Asked = {
  readonly found: MemberCase
  readonly staffId: string
  readonly after: readonly string[]
}

/** Neither the member nor whoever has the number now may be the officer's own or a relative. */
async function mayDecide(
  tx: Db,
  { keys, mayAct }: OfficerServices,
  { found, staffId, after }: Asked,
): Promise<Result<undefined, 'not-about-number' | 'not-theirs'>> {
  const { subject, memberId } = found
  if (!needsTwo(subject.kind)) return refused('not-about-number')
  const holder = 'kpj' in subject ? await holderOf(tx, keys, subject.kpj) : undefined
  for (const one of new Set([memberId, holder ?? memberId]))
    if (!(await mayAct(tx, { memberId: one, staffId, after }))) return refused('not-theirs')
  return ok(undefined)
}

/** The record that has the number now, of a person or of nobody; `undefined` for none. */
export const holderOf = async (tx: Db, keys: Keys, kpj: Kpj): Promise<bigint | undefined> =>
  (await findByKpj(tx, keys, kpj)) ?? (await unclaimedAmong(tx, [kpj])).get(kpj)

async function keyOf({ db, keys }: OfficerServices, number: string): Promise<CaseKey | undefined> {
  return isCaseNumber(number) ? findByNumber(db, keys, number) : undefined
}

const record = (
  tx: Db,
  { memberId, staffId, now, action }: ByOfficer & { memberId: bigint; action: string },
) =>
  recordAct(tx, {
    ...{ memberId, at: now, action, actorKind: 'staff', actor: staffId },
    ...{ purpose: 'case', fields: ['case', 'number'] },
  })
