import { randomUUID } from 'node:crypto'
import { type ChangeServices, correctIdentity, findByKpj } from '#members'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { LONGEST_TEXT, type MemberCase, type OfficerAnswer } from '../case.ts'
import { isCaseNumber } from '../case-number.ts'
import { after } from '../case-state.ts'
import { type CaseKey, findByNumber, lockCase } from '../case-store.ts'
import { type NumberProposal, needsTwo } from '../number-proposal.ts'
import { insertProposal, keepDecision, openProposal } from '../number-proposal-store.ts'
import { checkedText } from '../wish.ts'
import { actInCase, type StepRefusal } from './act-in-case.ts'
import type { CaseServices } from './case-services.ts'
import { factsOf, tellMember } from './tell-member.ts'

/** Whether an officer may act about a member after others did; from whoever keeps the officers. */
export type MayAct = (
  tx: Db,
  act: { readonly memberId: bigint; readonly staffId: string; readonly after: readonly string[] },
) => Promise<boolean>

type NumberServices = CaseServices & { readonly mayAct: MayAct } & Pick<
    ChangeServices,
    'tellOfChange'
  >
type ByOfficer = { readonly number: string; readonly staffId: string; readonly now: Instant }
type NumberRefusal = StepRefusal | 'not-about-number' | 'not-theirs'

/** One officer proposes the answer to a request about a number, name or birth date. Nothing follows until another approves. */
export async function proposeOnNumber(
  services: NumberServices,
  { grants, words, ...by }: ByOfficer & { readonly grants: boolean; readonly words: OfficerAnswer },
): Promise<Result<undefined, NumberRefusal | 'text-missing' | 'text-long' | 'proposed-already'>> {
  const reason = checkedText(words.reason, LONGEST_TEXT)
  if (!reason.ok) return reason
  const nextStep = checkedText(words.nextStep, LONGEST_TEXT)
  if (!nextStep.ok) return nextStep
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
      words: { ...words, reason: reason.value, nextStep: nextStep.value },
      ...{ proposedBy: by.staffId, proposedAt: by.now },
    })
    if (!isAdded) return refused('proposed-already')
    await record(tx, { ...by, memberId: key.memberId, action: 'number-proposed' })
    return ok(undefined)
  })
}

type DecisionRefusal = NumberRefusal | 'nothing-proposed' | 'same-officer'

/**
 * Another officer approves what was proposed, and it is the case's answer; or rejects it, and the case waits for the next
 * proposal. Never who proposed it, nor whom the check of officers excludes. No number is moved by it; a name or birth date is
 * corrected at once.
 */
export async function decideOnNumber(
  services: NumberServices,
  { approve, ...by }: ByOfficer & { readonly approve: boolean },
): Promise<Result<undefined, DecisionRefusal>> {
  const key = await keyOf(services, by.number)
  if (key === undefined) return refused('no-such-case')
  return approve ? approveIt(services, by, key) : rejectIt(services, by, key)
}

async function approveIt(
  services: NumberServices,
  by: ByOfficer,
  { memberId }: CaseKey,
): Promise<Result<undefined, DecisionRefusal>> {
  const { number, staffId, now } = by
  const acted = await actInCase<DecisionRefusal>(services, {
    ...{ memberId, number, now, act: 'answer', actor: { kind: 'staff', staffId } },
    audited: { action: 'number-approved' },
    async content(tx, found) {
      const decided = await decide(tx, services, { found, by, state: 'approved' })
      if (!decided.ok) return decided
      const { grants, words } = decided.value
      if (grants) await correct(tx, services, { found, by })
      return ok({ kind: 'answer', ...words })
    },
    afterwards(tx, changed, said) {
      const facts = factsOf(changed, said)
      return tellMember(tx, services.keys, { memberId, now, kind: 'case-answered', facts })
    },
  })
  return acted.ok ? ok(undefined) : acted
}

function rejectIt(
  services: NumberServices,
  by: ByOfficer,
  { memberId }: CaseKey,
): Promise<Result<undefined, DecisionRefusal>> {
  const { db, keys } = services
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, keys, { memberId, number: by.number })
    if (found === undefined) return refused('no-such-case')
    const decided = await decide(tx, services, { found, by, state: 'rejected' })
    if (!decided.ok) return decided
    await record(tx, { ...by, memberId, action: 'number-rejected' })
    return ok(undefined)
  })
}

type Deciding = {
  readonly found: MemberCase
  readonly by: ByOfficer
  readonly state: 'approved' | 'rejected'
}

/** Carries a granted correction out; what else is granted is carried out elsewhere. */
async function correct(
  tx: Db,
  services: NumberServices,
  { found: { subject, memberId }, by }: Pick<Deciding, 'found' | 'by'>,
): Promise<void> {
  if (subject.kind !== 'identity') return
  const { staffId, now } = by
  await correctIdentity(tx, services, { ...subject.wanted, memberId, staffId, now })
}

/** Checks the second officer and writes the decision; answers what was proposed. */
async function decide(
  tx: Db,
  services: NumberServices,
  { found, by: { staffId, now }, state }: Deciding,
): Promise<Result<NumberProposal, DecisionRefusal>> {
  const proposal = await openProposal(tx, services.keys, found)
  if (proposal === undefined) return refused('nothing-proposed')
  if (proposal.proposedBy === staffId) return refused('same-officer')
  const may = await mayDecide(tx, services, { found, staffId, after: [proposal.proposedBy] })
  if (!may.ok) return may
  const { memberId } = found
  await keepDecision(tx, { memberId, proposalId: proposal.proposalId, state, staffId, now })
  return ok(proposal)
}

type Asked = {
  readonly found: MemberCase
  readonly staffId: string
  readonly after: readonly string[]
}

/** Neither the member nor whoever has the number now may be the officer's own or a relative. */
async function mayDecide(
  tx: Db,
  { keys, mayAct }: NumberServices,
  { found, staffId, after }: Asked,
): Promise<Result<undefined, 'not-about-number' | 'not-theirs'>> {
  const { subject, memberId } = found
  if (!needsTwo(subject.kind)) return refused('not-about-number')
  const holder = 'kpj' in subject ? await findByKpj(tx, keys, subject.kpj) : undefined
  for (const one of new Set([memberId, holder ?? memberId]))
    if (!(await mayAct(tx, { memberId: one, staffId, after }))) return refused('not-theirs')
  return ok(undefined)
}

async function keyOf({ db, keys }: CaseServices, number: string): Promise<CaseKey | undefined> {
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
