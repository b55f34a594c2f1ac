import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { RecoveryState, RecoveryTimes, RecoveryWay } from './recovery.ts'

/** A recovery that has not ended. */
export type OpenRecovery = RecoveryTimes & {
  readonly recoveryId: string
  readonly way: RecoveryWay
  readonly addressId: string | undefined
  readonly factorsLost: boolean
  readonly startedBy: string
  readonly startedBranch: string
  readonly decidedBy: string | undefined
  readonly decidedBranch: string | undefined
  /** From what the code is derived, once it is approved. */
  readonly seed: string | undefined
}

type Row = {
  recovery_id: string
  state: RecoveryState
  way: RecoveryWay
  address_id: string | null
  factors_lost: boolean
  started_by: string
  started_branch: string
  started_at: Instant
  decided_by: string | null
  decided_branch: string | null
  decided_at: Instant | null
  seed: string | null
}

const IS_OPEN = sql`state in ('asked', 'approved', 'handed-over')`

/** Of a member, within a statement about them: whether a recovery of theirs has not ended. */
export const isInRecovery = (memberId: bigint) => sql<boolean>`exists (
    select from identity.branch_recovery where member_id = ${memberId} and ${IS_OPEN}
  )`

/** The member's recovery that has not ended; its time may be over. Locked until the transaction ends when asked for. */
export async function openRecovery(
  db: Db,
  memberId: bigint | undefined,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<OpenRecovery | undefined> {
  const { rows } = await sql<Row>`
    select recovery_id, state, way, address_id, factors_lost, started_by, started_branch, started_at,
           decided_by, decided_branch, decided_at, seed
      from identity.branch_recovery
     where member_id = ${memberId ?? 0n} and ${IS_OPEN}
     ${lock ? sql`for update` : sql``}
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    recoveryId: row.recovery_id,
    state: row.state,
    way: row.way,
    addressId: row.address_id ?? undefined,
    factorsLost: row.factors_lost,
    startedBy: row.started_by,
    startedBranch: row.started_branch,
    startedAt: row.started_at,
    decidedBy: row.decided_by ?? undefined,
    decidedBranch: row.decided_branch ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    seed: row.seed ?? undefined,
  }
}

export type NewRecovery = {
  readonly memberId: bigint
  readonly recoveryId: string
  readonly way: RecoveryWay
  readonly addressId: string | undefined
  readonly factorsLost: boolean
  readonly staffId: string
  readonly branch: string
  readonly now: Instant
}

/** Begins a recovery; false when the member has one that has not ended. */
export async function insertRecovery(db: Db, row: NewRecovery): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.branch_recovery
      (member_id, recovery_id, state, way, address_id, factors_lost, started_by, started_branch, started_at)
    values (${row.memberId}, ${row.recoveryId}::uuid, 'asked', ${row.way}, ${row.addressId ?? null}::uuid,
            ${row.factorsLost}, ${row.staffId}::uuid, ${row.branch}, ${at(row.now)})
    on conflict (member_id) where ${IS_OPEN} do nothing
    returning recovery_id
  `.execute(db)
  return rows.length > 0
}

type Step = {
  readonly memberId: bigint
  readonly recoveryId: string
  readonly state: RecoveryState
  readonly now: Instant
}

/** Writes down who decided, and from what the code is derived. */
export async function decideRecovery(
  db: Db,
  step: Step & {
    readonly staffId: string
    readonly branch: string
    readonly seed: string | undefined
  },
): Promise<void> {
  await sql`
    update identity.branch_recovery
       set state = ${step.state}, decided_by = ${step.staffId}::uuid, decided_branch = ${step.branch},
           decided_at = ${at(step.now)}, seed = ${step.seed ?? null}::uuid,
           ended_at = case when ${step.seed === undefined} then ${at(step.now)}::timestamptz end
     where member_id = ${step.memberId} and recovery_id = ${step.recoveryId}::uuid
  `.execute(db)
}

/** Writes down who handed the sealed code over, and where. */
export async function handRecoveryOver(
  db: Db,
  step: Step & { readonly staffId: string; readonly branch: string },
): Promise<void> {
  await sql`
    update identity.branch_recovery
       set state = ${step.state}, handed_by = ${step.staffId}::uuid, handed_branch = ${step.branch}
     where member_id = ${step.memberId} and recovery_id = ${step.recoveryId}::uuid
  `.execute(db)
}

/** Ends a recovery: its code is worth nothing from now on, and devices are no longer warned. */
export async function endRecovery(db: Db, step: Step): Promise<void> {
  await sql`
    update identity.branch_recovery
       set state = ${step.state}, seed = null, ended_at = ${at(step.now)}
     where member_id = ${step.memberId} and recovery_id = ${step.recoveryId}::uuid
  `.execute(db)
  await sql`
    delete from identity.recovery_warning where member_id = ${step.memberId}
  `.execute(db)
}

/** Every known device of the member says at its sign-in page that a recovery was begun. */
export async function warnDevices(db: Db, memberId: bigint, until: Instant): Promise<void> {
  await sql`
    insert into identity.recovery_warning (hash, member_id, until)
    select device_hash, member_id, ${at(until)}::timestamptz
      from identity.device
     where member_id = ${memberId}
    on conflict (hash, member_id) do update set until = excluded.until
  `.execute(db)
}

/** Whether one of a browser's device secrets belongs to somebody whose recovery was begun. */
export async function isWarned(
  db: Db,
  hashes: readonly Uint8Array[],
  now: Instant,
): Promise<boolean> {
  if (hashes.length === 0) return false
  const { rows } = await sql`
    select hash
      from identity.recovery_warning
     where hash = any(${hashes}::bytea[]) and until > ${at(now)}
     limit 1
  `.execute(db)
  return rows.length > 0
}

/** Where an officer works; empty where that was not said. */
export async function branchOf(db: Db, staffId: string): Promise<string> {
  const { rows } = await sql<{ branch: string }>`
    select branch from identity.staff where staff_id = ${staffId}::uuid
  `.execute(db)
  return rows[0]?.branch ?? ''
}
