import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { OfficerAnswer } from './case.ts'
import type { CaseKey } from './case-store.ts'
import type { NumberProposal, ProposalOfCase } from './number-proposal.ts'

const placeOf = (memberId: bigint, proposalId: string) =>
  `cases.number_proposal.words_enc:${memberId}:${proposalId}`

/** Adds a proposal; false when another waits in the case. */
export async function insertProposal(
  db: Db,
  keys: Keys,
  { memberId, caseId, ...added }: CaseKey & NumberProposal,
): Promise<boolean> {
  const { proposalId, grants, words, proposedBy, proposedAt } = added
  const sealed = keys.seal(placeOf(memberId, proposalId), JSON.stringify(words))
  const { rows } = await sql`
    insert into cases.number_proposal
      (member_id, proposal_id, case_id, grants, words_enc, state, proposed_by, proposed_at)
    values (${memberId}, ${proposalId}::uuid, ${caseId}::uuid, ${grants}, ${sealed}::bytea,
            'proposed', ${proposedBy}::uuid, ${at(proposedAt)})
    on conflict (member_id, case_id) where state = 'proposed' do nothing
    returning proposal_id
  `.execute(db)
  return rows.length > 0
}

/** The proposal that waits in a case, which the caller has locked. */
export async function openProposal(
  db: Db,
  keys: Keys,
  { memberId, caseId }: CaseKey,
): Promise<NumberProposal | undefined> {
  const { rows } = await sql<ProposedRow>`
    select proposal_id, grants, words_enc, proposed_by, proposed_at
      from cases.number_proposal
     where member_id = ${memberId} and case_id = ${caseId}::uuid and state = 'proposed'
  `.execute(db)
  return rows[0] && proposed(keys, memberId, rows[0])
}

type Decision = {
  readonly memberId: bigint
  readonly proposalId: string
  readonly state: 'approved' | 'rejected'
  readonly staffId: string
  readonly now: Instant
}

/** Writes down what the second officer decided. */
export async function keepDecision(db: Db, decision: Decision): Promise<void> {
  const { memberId, proposalId, state, staffId, now } = decision
  await sql`
    update cases.number_proposal
       set state = ${state}, decided_by = ${staffId}::uuid, decided_at = ${at(now)}
     where member_id = ${memberId} and proposal_id = ${proposalId}::uuid
  `.execute(db)
}

const rejectionPlace = (memberId: bigint, proposalId: string) =>
  `cases.number_proposal.rejection_enc:${memberId}:${proposalId}`

/** Keeps why one was rejected, for officers. */
export async function keepRejection(
  db: Db,
  keys: Keys,
  {
    memberId,
    proposalId,
    reason,
  }: { readonly memberId: bigint; readonly proposalId: string; readonly reason: string },
): Promise<void> {
  const sealed = keys.seal(rejectionPlace(memberId, proposalId), reason)
  await sql`
    update cases.number_proposal
       set rejection_enc = ${sealed}::bytea
     where member_id = ${memberId} and proposal_id = ${proposalId}::uuid
  `.execute(db)
}

/** Every proposal of a case, the latest first. */
export async function proposalsOf(
  db: Db,
  keys: Keys,
  { memberId, caseId }: CaseKey,
): Promise<readonly ProposalOfCase[]> {
  const { rows } = await sql<ProposalRow>`
    select proposal_id, grants, words_enc, rejection_enc, state, proposed_by, proposed_at, decided_at,
           carried_out_at
      from cases.number_proposal
     where member_id = ${memberId} and case_id = ${caseId}::uuid
     order by proposed_at desc, proposal_id
  `.execute(db)
  return rows.map((row) => ({
    ...proposed(keys, memberId, row),
    state: row.state,
    rejection:
      row.rejection_enc === null
        ? undefined
        : keys.open(rejectionPlace(memberId, row.proposal_id), row.rejection_enc),
    decidedAt: row.decided_at ?? undefined,
    carriedOutAt: row.carried_out_at ?? undefined,
  }))
}

type ProposalRow = ProposedRow & {
  rejection_enc: Uint8Array | null
  state: ProposalOfCase['state']
  decided_at: Instant | null
  carried_out_at: Instant | null
}

type ProposedRow = {
  proposal_id: string
  grants: boolean
  words_enc: Uint8Array
  proposed_by: string
  proposed_at: Instant
}

const proposed = (keys: Keys, memberId: bigint, row: ProposedRow): NumberProposal => ({
  proposalId: row.proposal_id,
  grants: row.grants,
  words: JSON.parse(keys.open(placeOf(memberId, row.proposal_id), row.words_enc)) as OfficerAnswer,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
})

/** Two officers granted a request: who they were, and whether it was carried out already. */
export type Granted = {
  readonly proposalId: string
  readonly proposedBy: string
  readonly decidedBy: string
  readonly isCarriedOut: boolean
}

/** The last decision of a case, held until the transaction ends, where it granted the request. */
export async function lockGranted(
  db: Db,
  { memberId, caseId }: CaseKey,
): Promise<Granted | undefined> {
  const { rows } = await sql<{
    proposal_id: string
    grants: boolean
    proposed_by: string
    decided_by: string
    carried_out_at: Instant | null
  }>`
    select proposal_id, grants, proposed_by, decided_by, carried_out_at
      from cases.number_proposal
     where member_id = ${memberId} and case_id = ${caseId}::uuid and state = 'approved'
     order by decided_at desc, proposal_id
     limit 1
       for update
  `.execute(db)
  const [row] = rows
  if (row === undefined || !row.grants) return undefined
  return {
    proposalId: row.proposal_id,
    proposedBy: row.proposed_by,
    decidedBy: row.decided_by,
    isCarriedOut: row.carried_out_at !== null,
  }
}

/** Writes down that what was granted was carried out. */
export async function keepCarriedOut(
  db: Db,
  { memberId, proposalId, now }: Pick<Decision, 'memberId' | 'proposalId' | 'now'>,
): Promise<void> {
  await sql`
    update cases.number_proposal
       set carried_out_at = ${at(now)}
     where member_id = ${memberId} and proposal_id = ${proposalId}::uuid
  `.execute(db)
}
