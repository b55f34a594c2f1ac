import { randomUUID } from 'node:crypto'
import { type ChangeServices, correctIdentity, moneyHeldUntil } from '#members'
import { type Act, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { LONGEST_TEXT, type MemberCase, type OfficerAnswer } from '../case.ts'
import { isCaseNumber } from '../case-number.ts'
import { after } from '../case-state.ts'
import { type CaseKey, findByNumber, lockCase } from '../case-store.ts'
import type { NumberProposal } from '../number-proposal.ts'
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
import { mayDecideOnNumber } from './may-decide-on-number.ts'
import { type ByOfficer, type OfficerServices, staffActBy } from './officer-services.ts'
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
    const may = await mayDecideOnNumber(tx, services, { found, staffId: by.staffId, after: [] })
    if (!may.ok) return may
    const isAdded = await insertProposal(tx, keys, {
      ...{ ...key, proposalId: randomUUID(), grants },
      words: checked.value,
      ...{ proposedBy: by.staffId, proposedAt: by.now },
    })
    if (!isAdded) return refused('proposed-already')
    await record(tx, services, { ...by, memberId: key.memberId, action: 'number-proposed' })
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
  | 'held-yet'
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
  const { keys, fromOf } = services
  let carry: (() => Promise<Carried>) | undefined
  let decided: Decided = 'approved'
  let proposalId = ''
  const acted = await actInCase<DecisionRefusal>(services, {
    ...{ memberId, number, now, act: 'answer', actor: { kind: 'staff', staffId, fromOf } },
    audited: { action: 'number-approved' },
    async content(tx, found) {
      const proposal = await proposalFor(tx, services, { found, staffId, seen })
      if (!proposal.ok) return proposal
      const { grants, proposedBy, words } = proposal.value
      const { actorKind, actor, from } = await staffActBy(tx, services, { number, staffId, now })
      const by = { actorKind, actor, from }
      const asked = grants ? requestIn(found) : undefined
      const request = asked && { ...asked, officers: [proposedBy, staffId] as const, now, by }
      const ready = request && (await services.carryOut(tx, request))
      if (ready?.ok) {
        carry = ready.value
        decided = 'carried-out'
      } else if (ready?.refusal === 'import-unfinished') decided = 'waiting'
      else if (ready !== undefined) return refused(ready.refusal)
      const corrected = grants ? await correct(tx, services, { found, by, now }) : ok(false)
      if (!corrected.ok) return corrected
      if (corrected.value) decided = 'carried-out'
      proposalId = proposal.value.proposalId
      await keepDecision(tx, { memberId, proposalId, state: 'approved', staffId, now })
      return ok({ kind: 'answer', ...words })
    },
    async afterwards(tx, changed, said) {
      const facts = factsOf(changed, said)
      await tellMember(tx, keys, { memberId, now, kind: 'case-answered', facts })
      if (decided === 'carried-out') await keepCarriedOut(tx, { memberId, proposalId, now })
      await carry?.()
    },
  })
  return acted.ok ? ok(decided) : acted
}

/**
 * Carries a granted correction of name or birth date out, unless the record reads otherwise by now or changes of identity
 * wait, as those of money do; false for a case about something else.
 */
async function correct(
  tx: Db,
  services: NumberServices,
  {
    found: { subject, memberId },
    ...done
  }: { readonly found: MemberCase; readonly by: ActedBy; readonly now: Instant },
): Promise<Result<boolean, 'record-changed' | 'held-yet'>> {
  if (subject.kind !== 'identity') return ok(false)
  const held = await moneyHeldUntil(tx, memberId)
  if (held === 'until-lifted' || (held ?? 0) > done.now) return refused('held-yet')
  const { before, wanted } = subject
  const corrected = await correctIdentity(tx, services, { ...wanted, before, memberId, ...done })
  return corrected.ok ? ok(true) : corrected
}

type ActedBy = Pick<Act, 'actorKind' | 'actor' | 'from'>

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
    await record(tx, services, { number, staffId, now, memberId, action: 'number-rejected' })
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
  const may = await mayDecideOnNumber(tx, services, {
    found,
    staffId,
    after: [proposal.proposedBy],
  })
  return may.ok ? ok(proposal) : may
}

async function keyOf({ db, keys }: OfficerServices, number: string): Promise<CaseKey | undefined> {
  return isCaseNumber(number) ? findByNumber(db, keys, number) : undefined
}

const record = async (
  tx: Db,
  services: OfficerServices,
  { memberId, action, ...by }: ByOfficer & { readonly memberId: bigint; readonly action: string },
): Promise<void> => {
  const act = await staffActBy(tx, services, by)
  await recordAct(tx, { ...act, memberId, action, fields: ['case', 'number'] })
}
