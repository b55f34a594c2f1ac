import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant, LocalDate } from '#values'
import type { DeathState } from './death.ts'

export type Death = {
  readonly memberId: bigint
  readonly deathId: string
  readonly state: DeathState
  readonly reportedBy: string
  readonly doubtedBy: string | undefined
  readonly closedAccount: boolean
}

type Row = {
  death_id: string
  state: DeathState
  reported_by: string
  doubted_by: string | null
  closed_account: boolean
}

/** What is under way or holds of a member, locked; `undefined` for nothing. */
export async function lockDeath(db: Db, memberId: bigint): Promise<Death | undefined> {
  const { rows } = await sql<Row>`
    select death_id, state, reported_by, doubted_by, closed_account
      from privacy.death
     where member_id = ${memberId} and state in ('reported', 'confirmed', 'doubted')
       for update
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    ...{ memberId, deathId: row.death_id, state: row.state, reportedBy: row.reported_by },
    ...{ doubtedBy: row.doubted_by ?? undefined, closedAccount: row.closed_account },
  }
}

export type Report = {
  readonly memberId: bigint
  readonly deathId: string
  readonly diedOn: LocalDate
  readonly staffId: string
  readonly now: Instant
}

/** Adds a report; false when one is under way or holds. */
export async function insertDeath(db: Db, report: Report): Promise<boolean> {
  const { rows } = await sql`
    insert into privacy.death (member_id, death_id, state, died_on, reported_by, reported_at)
    values (${report.memberId}, ${report.deathId}::uuid, 'reported', ${report.diedOn}::date,
            ${report.staffId}::uuid, ${at(report.now)})
    on conflict (member_id) where state in ('reported', 'confirmed', 'doubted') do nothing
    returning death_id
  `.execute(db)
  return rows.length > 0
}

export type DeathStep = {
  readonly state: DeathState
  /** Which of the four who act: their column. */
  readonly as: 'decided' | 'doubted' | 'reversed'
  readonly staffId: string
  readonly closedAccount: boolean
  readonly now: Instant
}

/** Writes how it stands now, and who did that. */
export async function updateDeath(
  db: Db,
  { memberId, deathId }: Pick<Death, 'memberId' | 'deathId'>,
  step: DeathStep,
): Promise<void> {
  await sql`
    update privacy.death
       set state = ${step.state},
           closed_account = ${step.closedAccount},
           ${step.as === 'doubted' ? sql`reversed_by = null, reversed_at = null,` : sql``}
           ${sql.ref(`${step.as}_by`)} = ${step.staffId}::uuid,
           ${sql.ref(`${step.as}_at`)} = ${at(step.now)}
     where member_id = ${memberId} and death_id = ${deathId}::uuid
  `.execute(db)
}
