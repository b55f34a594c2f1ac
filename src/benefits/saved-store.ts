import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { Correction, Outcome, Saved, SavedForm } from './saved.ts'

type SavedRow = {
  member_id: bigint
  saved_id: string
  simulator: string
  form_enc: Uint8Array
  outcome_enc: Uint8Array
  correction_enc: Uint8Array | null
  record_version: bigint
  moved_from: bigint | null
  saved_at: Instant
  checked_at: Instant
}

/** A saved simulation and whose it is. */
export type Owned = Saved & {
  readonly memberId: bigint
  /** The record under which it was saved at first, where that was joined to this one whole. */
  readonly movedFrom?: bigint | undefined
}

type Place = Pick<Owned, 'memberId' | 'savedId'>

const placeOf = (column: string, { memberId, savedId }: Place) =>
  `benefits.saved_simulation.${column}:${memberId}:${savedId}`

const COLUMNS = sql`
  member_id, saved_id, simulator, form_enc, outcome_enc, correction_enc, record_version, moved_from,
  saved_at, checked_at`

/** Adds one, with a correction of before and where it was saved at first. */
export async function insertSaved(db: Db, keys: Keys, saved: Owned): Promise<void> {
  const form = keys.seal(placeOf('form_enc', saved), JSON.stringify(saved.form))
  const outcome = keys.seal(placeOf('outcome_enc', saved), JSON.stringify(saved.outcome))
  await sql`
    insert into benefits.saved_simulation
      (member_id, saved_id, simulator, form_enc, outcome_enc, correction_enc, rule_version,
       record_version, moved_from, saved_at, checked_at)
    values (${saved.memberId}, ${saved.savedId}::uuid, ${saved.simulator}, ${form}::bytea,
            ${outcome}::bytea, ${sealedCorrection(keys, saved)}::bytea, ${saved.outcome.ruleVersion},
            ${saved.recordVersion}, ${saved.movedFrom ?? null}::bigint, ${at(saved.savedAt)},
            ${at(saved.checkedAt)})
  `.execute(db)
}

const sealedCorrection = (keys: Keys, saved: Owned): Uint8Array | null =>
  saved.correction === undefined
    ? null
    : keys.seal(placeOf('correction_enc', saved), JSON.stringify(saved.correction))

/** Keeps what a check found; a correction of before stays until there is another. */
export async function updateChecked(db: Db, keys: Keys, saved: Owned): Promise<void> {
  const form = keys.seal(placeOf('form_enc', saved), JSON.stringify(saved.form))
  const outcome = keys.seal(placeOf('outcome_enc', saved), JSON.stringify(saved.outcome))
  await sql`
    update benefits.saved_simulation
       set form_enc = ${form}::bytea,
           outcome_enc = ${outcome}::bytea,
           correction_enc = ${sealedCorrection(keys, saved)}::bytea,
           rule_version = ${saved.outcome.ruleVersion},
           record_version = ${saved.recordVersion},
           checked_at = ${at(saved.checkedAt)}
     where member_id = ${saved.memberId} and saved_id = ${saved.savedId}::uuid
  `.execute(db)
}

/** How many a member keeps. */
export async function countSaved(db: Db, memberId: bigint): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from benefits.saved_simulation
     where member_id = ${memberId}
  `.execute(db)
  return rows[0]?.count ?? 0
}

/** All that a member keeps, newest first. */
export async function savedOf(db: Db, keys: Keys, memberId: bigint): Promise<readonly Owned[]> {
  const { rows } = await sql<SavedRow>`
    select ${COLUMNS}
      from benefits.saved_simulation
     where member_id = ${memberId}
     order by saved_at desc, saved_id
  `.execute(db)
  return rows.map((row) => opened(keys, row))
}

/** Those of a member, locked for a check in the caller's transaction. */
export async function lockSavedOf(db: Db, keys: Keys, memberId: bigint): Promise<readonly Owned[]> {
  const { rows } = await sql<SavedRow>`
    select ${COLUMNS}
      from benefits.saved_simulation
     where member_id = ${memberId}
     order by saved_id
       for update
  `.execute(db)
  return rows.map((row) => opened(keys, row))
}

/** The members who keep any, beyond `after`, in order; at most `most` of them. */
export async function membersWithSaved(
  db: Db,
  { after, most }: { readonly after: bigint; readonly most: number },
): Promise<readonly bigint[]> {
  const { rows } = await sql<{ member_id: bigint }>`
    select distinct member_id
      from benefits.saved_simulation
     where member_id > ${after}
     order by member_id
     limit ${most}
  `.execute(db)
  return rows.map(({ member_id }) => member_id)
}

/** Removes one; false when the member has none of this key. */
export async function deleteSaved(db: Db, { memberId, savedId }: Place): Promise<boolean> {
  const { rows } = await sql`
    delete from benefits.saved_simulation
     where member_id = ${memberId} and saved_id = ${savedId}::uuid
    returning saved_id
  `.execute(db)
  return rows.length > 0
}

function opened(keys: Keys, row: SavedRow): Owned {
  const place = { memberId: row.member_id, savedId: row.saved_id }
  const open = <Kept>(column: string, sealed: Uint8Array): Kept =>
    JSON.parse(keys.open(placeOf(column, place), sealed)) as Kept
  return {
    ...place,
    simulator: row.simulator,
    form: open<SavedForm>('form_enc', row.form_enc),
    outcome: open<Outcome>('outcome_enc', row.outcome_enc),
    correction:
      row.correction_enc === null
        ? undefined
        : open<Correction>('correction_enc', row.correction_enc),
    recordVersion: row.record_version,
    movedFrom: row.moved_from ?? undefined,
    savedAt: row.saved_at,
    checkedAt: row.checked_at,
  }
}
