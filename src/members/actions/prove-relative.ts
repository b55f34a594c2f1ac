import { randomUUID } from 'node:crypto'
import { lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { isPresent, type Paper, type Relative, relativesOf } from '../family.ts'
import {
  decideFamilyProposal,
  insertFamilyProposal,
  lockFamilyProposal,
} from '../family-proposal-store.ts'
import { familyEventsOf, insertFamilyEvent } from '../family-store.ts'
import type { FamilyServices } from './family-services.ts'
import type { OfficersKnown } from './officers-known.ts'

type ProvingServices = FamilyServices & OfficersKnown
type ByOfficer = {
  readonly memberId: bigint
  readonly relativeId: string
  readonly staffId: string
  readonly now: Instant
}

type ProofRefusal = 'no-such-relative' | 'not-theirs'

/**
 * One officer saw the papers of a relative and proposes that they prove what the member stated. It stands as "paper
 * seen"; nothing is proved until another officer agrees. Refused: nobody of this key who counts, proved already, no paper,
 * a proposal that waits, an officer who may not act about this member.
 */
export function proposeProof(
  services: ProvingServices,
  { papers, ...by }: ByOfficer & { readonly papers: readonly Paper[] },
): Promise<Result<undefined, ProofRefusal | 'verified-already' | 'no-paper' | 'proposed-already'>> {
  return services.db.transaction().execute(async (tx) => {
    const { memberId, relativeId, staffId, now } = by
    if (papers.length === 0) return refused('no-paper')
    const { relative, last } = await readRelative(tx, services, by)
    if (relative === undefined || !isPresent(relative)) return refused('no-such-relative')
    if (relative.evidence === 'verified') return refused('verified-already')
    if (!(await services.mayAct(tx, { memberId, staffId, after: [] }))) return refused('not-theirs')
    const proposalId = randomUUID()
    const isAdded = await insertFamilyProposal(tx, {
      ...{ memberId, relativeId, proposalId, coversSeq: relative.statedSeq },
      ...{ proposedBy: staffId, proposedAt: now },
    })
    if (!isAdded) return refused('proposed-already')
    const content = { kind: 'papers-seen', papers } as const
    await addEvent(tx, services, { ...by, seq: last + 1, content })
    await record(tx, services, { ...by, proposalId, action: 'family-proof-proposed' })
    return ok(undefined)
  })
}

/**
 * Another officer agrees, and the relative is proved; or does not, and it is again only stated. Never who proposed it,
 * nor whom the check of officers excludes; and not when the member changed what was to be proved.
 */
export function decideProof(
  services: ProvingServices,
  { approve, ...by }: ByOfficer & { readonly approve: boolean },
): Promise<
  Result<undefined, ProofRefusal | 'nothing-proposed' | 'same-officer' | 'changed-since'>
> {
  return services.db.transaction().execute(async (tx) => {
    const { memberId, relativeId, staffId, now } = by
    const proposal = await lockFamilyProposal(tx, { memberId, relativeId })
    if (proposal === undefined) return refused('nothing-proposed')
    if (proposal.proposedBy === staffId) return refused('same-officer')
    const after = [proposal.proposedBy]
    if (!(await services.mayAct(tx, { memberId, staffId, after }))) return refused('not-theirs')
    const { relative, last } = await readRelative(tx, services, by)
    if (relative === undefined) return refused('no-such-relative')
    const isOvertaken = relative.statedSeq > proposal.coversSeq || !isPresent(relative)
    if (approve && isOvertaken) return refused('changed-since')
    const { proposalId } = proposal
    const state = approve ? 'approved' : 'rejected'
    await decideFamilyProposal(tx, { memberId, proposalId, state, staffId, now })
    const content = { kind: approve ? 'verified' : 'unproved' } as const
    await addEvent(tx, services, { ...by, seq: last + 1, content })
    const action = approve ? 'family-proof-approved' : 'family-proof-rejected'
    await record(tx, services, { ...by, proposalId, action })
    if (approve) await services.tell(tx, { memberId, kind: 'family-verified', now })
    return ok(undefined)
  })
}

/** The relative of that key, and the number of the last event, with the family held still until the transaction ends. */
async function readRelative(
  tx: Db,
  { keys }: FamilyServices,
  { memberId, relativeId }: ByOfficer,
): Promise<{ readonly relative: Relative | undefined; readonly last: number }> {
  await lockChain(tx, memberId)
  const events = await familyEventsOf(tx, keys, memberId)
  const relative = relativesOf(events).find((one) => one.relativeId === relativeId)
  return { relative, last: events.length }
}

type Adding = ByOfficer & Pick<Parameters<typeof insertFamilyEvent>[2], 'seq' | 'content'>

/** @throws when the number is taken: the chain is locked, and everybody who says something holds it at the end */
async function addEvent(
  tx: Db,
  { keys }: FamilyServices,
  { now, ...added }: Adding,
): Promise<void> {
  if (!(await insertFamilyEvent(tx, keys, { ...added, at: now })))
    throw new Error('the family was changed while its chain was locked')
}

type Recorded = ByOfficer & { readonly proposalId: string; readonly action: string }

/** Both officers act for the same matter: the proposal. */
const record = async (
  tx: Db,
  { fromOf }: ProvingServices,
  { memberId, staffId, now, proposalId, action }: Recorded,
): Promise<void> =>
  recordAct(tx, {
    ...{ memberId, at: now, action, actorKind: 'staff', actor: staffId },
    ...{ purpose: 'family-proof', fields: ['family'] },
    from: await fromOf(tx, staffId, proposalId),
  })
