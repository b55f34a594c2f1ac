import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { month, parseKpj } from '#values'
import type { Mark, Marked } from './case.ts'
import type { CaseState } from './case-state.ts'
import type { CaseKey } from './case-store.ts'

/** Marks what of the record a case disputes. */
export async function insertMarks(
  db: Db,
  { memberId, caseId }: CaseKey,
  marks: readonly Marked[],
): Promise<void> {
  for (const [index, { month: disputed, employerNumber, kpj }] of marks.entries())
    await sql`
      insert into cases.mark (member_id, case_id, position, month, employer_number, kpj)
      values (${memberId}, ${caseId}::uuid, ${index + 1},
              ${disputed === undefined ? null : `${disputed}-01`}::date, ${employerNumber}, ${kpj})
    `.execute(db)
}

/** What the member's cases that are not closed dispute, the newest first. */
export async function marksOf(db: Db, memberId: bigint): Promise<readonly Mark[]> {
  const { rows } = await sql<{
    number: string
    state: CaseState
    month: string | null
    employer_number: string
    kpj: string
  }>`
    select c.number, c.state, m.month, m.employer_number, m.kpj
      from cases.mark m
      join cases.member_case c on c.member_id = m.member_id and c.case_id = m.case_id
     where m.member_id = ${memberId} and c.state <> 'closed'
     order by c.opened_at desc, c.case_id, m.position
  `.execute(db)
  return rows.flatMap((row) => {
    const kpj = parseKpj(row.kpj)
    if (kpj === undefined) return []
    const disputed = row.month === null ? undefined : month(row.month.slice(0, 7))
    const { number, state, employer_number: employerNumber } = row
    return [{ number, state, month: disputed, employerNumber, kpj }]
  })
}
