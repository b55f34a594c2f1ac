import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'

/** What an officer saw the papers of, and up to which event they were held against it. */
export type FamilyProposal = {
  readonly memberId: bigint
  readonly proposalId: string
  readonly relativeId: string
  readonly coversSeq: number
  readonly proposedBy: string
  readonly proposedAt: Instant
}

/** Adds a proposal; false when another waits about the same relative. */
export async function insertFamilyProposal(db: Db, added: FamilyProposal): Promise<boolean> {
  const { memberId, proposalId, relativeId, coversSeq, proposedBy, proposedAt } = added
  const { rows } = await sql`
    insert into members.family_proposal
      (member_id, proposal_id, relative_id, covers_seq, state, proposed_by, proposed_at)
    values (${memberId}, ${proposalId}::uuid, ${relativeId}::uuid, ${coversSeq}, 'proposed',
            ${proposedBy}::uuid, ${at(proposedAt)})
    on conflict (member_id, relative_id) where state = 'proposed' do nothing
    returning proposal_id
  `.execute(db)
  return rows.length > 0
}

type Asked = { readonly memberId: bigint; readonly relativeId: string }

/** The proposal that waits about a relative, held until the caller's transaction ends. */
export async function lockFamilyProposal(
  db: Db,
  { memberId, relativeId }: Asked,
): Promise<FamilyProposal | undefined> {
  const { rows } = await sql<{
    proposal_id: string
    covers_seq: number
    proposed_by: string
    proposed_at: Instant
  }>`
    select proposal_id, covers_seq, proposed_by, proposed_at
      from members.family_proposal
     where member_id = ${memberId} and relative_id = ${relativeId}::uuid and state = 'proposed'
       for update
  `.execute(db)
  const [row] = rows
  return (
    row && {
      ...{ memberId, relativeId, proposalId: row.proposal_id, coversSeq: row.covers_seq },
      ...{ proposedBy: row.proposed_by, proposedAt: row.proposed_at },
    }
  )
}

type Decision = {
  readonly memberId: bigint
  readonly proposalId: string
  readonly state: 'approved' | 'rejected'
  readonly staffId: string
  readonly now: Instant
}

/** Writes down what the second officer decided. */
export async function decideFamilyProposal(db: Db, decision: Decision): Promise<void> {
  const { memberId, proposalId, state, staffId, now } = decision
  await sql`
    update members.family_proposal
       set state = ${state}, decided_by = ${staffId}::uuid, decided_at = ${at(now)}
     where member_id = ${memberId} and proposal_id = ${proposalId}::uuid
  `.execute(db)
}
