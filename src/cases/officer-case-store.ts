import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, localDate } from '#values'
import type { CaseKind } from './case.ts'
import type { CaseKey } from './case-store.ts'
import type { WaitingCase } from './officer-case.ts'

/** The day of a promise, or that on which the hours of the law end. */
const DUE = sql`coalesce(c.due_on, (c.due_at at time zone 'Asia/Jakarta')::date)`

/** What awaits an answer: first what is due first, what waits for a member last; at most so many. */
export async function waitingCases(db: Db, most: number): Promise<readonly WaitingCase[]> {
  const { rows } = await sql<{
    number: string
    kind: CaseKind
    state: 'open' | 'asked'
    opened_at: Instant
    due_on: string | null
    taken_by: string | null
    proposed_by: string | null
  }>`
    select c.number, c.kind, c.state, c.opened_at, ${DUE} as due_on, c.taken_by, p.proposed_by
      from cases.member_case c
      left join cases.number_proposal p
        on p.member_id = c.member_id and p.case_id = c.case_id and p.state = 'proposed'
     where c.state in ('open', 'asked')
     order by ${DUE} nulls last, c.opened_at, c.number
     limit ${most}
  `.execute(db)
  return rows.map((row) => ({
    ...{ number: row.number, kind: row.kind, state: row.state, openedAt: row.opened_at },
    dueOn: row.due_on === null ? undefined : localDate(row.due_on),
    takenBy: row.taken_by ?? undefined,
    proposedBy: row.proposed_by ?? undefined,
  }))
}

/** Numbers of cases that were granted while an import ran, and are still to be carried out. */
export async function casesToCarryOut(db: Db, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ number: string }>`
    select c.number
      from cases.number_proposal p
      join cases.member_case c on c.member_id = p.member_id and c.case_id = p.case_id
     where p.state = 'approved' and p.grants and p.carried_out_at is null
       and c.state in ('answered', 'closed') and c.kind in ('number-join', 'number-disown')
       and not exists (
             select from cases.number_proposal n
              where n.member_id = p.member_id and n.case_id = p.case_id
                and n.state = 'approved' and n.decided_at > p.decided_at
           )
     order by p.decided_at, c.number
     limit ${most}
  `.execute(db)
  return rows.map(({ number }) => number)
}

/** Writes down who has a case in hand. */
export async function keepTaken(
  db: Db,
  { memberId, caseId, staffId, now }: CaseKey & { readonly staffId: string; readonly now: Instant },
): Promise<void> {
  await sql`
    update cases.member_case
       set taken_by = ${staffId}::uuid, taken_at = ${at(now)}
     where member_id = ${memberId} and case_id = ${caseId}::uuid
  `.execute(db)
}
