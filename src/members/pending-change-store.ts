import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import { type ChangeKind, isChangeKind, type PendingChange } from './pending-change.ts'

export type ChangeKey = Pick<PendingChange, 'memberId' | 'changeId'>

const placeOf = ({ memberId, changeId }: ChangeKey): string =>
  `members.pending_change.value_enc:${memberId}:${changeId}`

type Row = {
  member_id: bigint
  change_id: string
  kind: string
  value_enc: Uint8Array
  made_at: Instant
  effective_at: Instant
}

/** Writes a change that waits; false when one of its kind waits already. */
export async function insertChange(db: Db, keys: Keys, change: PendingChange): Promise<boolean> {
  const { memberId, changeId, kind, value, madeAt, effectiveAt } = change
  const sealed = keys.seal(placeOf(change), value)
  const { rows } = await sql`
    insert into members.pending_change
      (member_id, change_id, kind, value_enc, made_at, effective_at, state)
    values (${memberId}, ${changeId}::uuid, ${kind}, ${sealed}::bytea, ${at(madeAt)},
            ${at(effectiveAt)}, 'pending')
    on conflict (member_id, kind) where state = 'pending' do nothing
    returning change_id
  `.execute(db)
  return rows.length > 0
}

/** The member's changes that wait, the first to take effect first. */
export async function pendingChangesOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly PendingChange[]> {
  const { rows } = await sql<Row>`
    select member_id, change_id, kind, value_enc, made_at, effective_at
      from members.pending_change
     where member_id = ${memberId} and state = 'pending'
     order by effective_at, change_id
  `.execute(db)
  return rows.map((row) => opened(keys, row))
}

/** One that waits, locked until the caller's transaction ends; `undefined` once it waits no more. */
export async function lockPending(
  db: Db,
  keys: Keys,
  { memberId, changeId }: ChangeKey,
): Promise<PendingChange | undefined> {
  const { rows } = await sql<Row>`
    select member_id, change_id, kind, value_enc, made_at, effective_at
      from members.pending_change
     where member_id = ${memberId} and change_id = ${changeId}::uuid and state = 'pending'
       for update
  `.execute(db)
  return rows[0] && opened(keys, rows[0])
}

/** What waits of a change, without what it holds: for whoever has its link. */
export async function pendingKindOf(
  db: Db,
  { memberId, changeId }: ChangeKey,
): Promise<ChangeKind | undefined> {
  const { rows } = await sql<{ kind: string }>`
    select kind
      from members.pending_change
     where member_id = ${memberId} and change_id = ${changeId}::uuid and state = 'pending'
  `.execute(db)
  const [row] = rows
  return row && knownKind(row.kind)
}

type Ended = Exclude<'pending' | 'effective' | 'cancelled' | 'stopped', 'pending'>

/** Ends one that waits, and forgets its value; what it was when it did: of any number of callers, one hears it. */
export async function endChange(
  db: Db,
  { memberId, changeId, state, now }: ChangeKey & { readonly state: Ended; readonly now: Instant },
): Promise<ChangeKind | undefined> {
  const { rows } = await sql<{ kind: string }>`
    update members.pending_change
       set state = ${state}, value_enc = null, ended_at = ${at(now)}
     where member_id = ${memberId} and change_id = ${changeId}::uuid and state = 'pending'
    returning kind
  `.execute(db)
  const [row] = rows
  return row && knownKind(row.kind)
}

/** Stops whatever of the member waits; answers what it was. */
export async function stopAllChanges(
  db: Db,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<readonly ChangeKind[]> {
  const { rows } = await sql<{ kind: string }>`
    update members.pending_change
       set state = 'stopped', value_enc = null, ended_at = ${at(now)}
     where member_id = ${memberId} and state = 'pending'
    returning kind
  `.execute(db)
  return rows.map(({ kind }) => knownKind(kind))
}

/** It waits longer than it was said: money is held meanwhile. */
export async function postponeChange(
  db: Db,
  { memberId, changeId, until }: ChangeKey & { readonly until: Instant },
): Promise<void> {
  await sql`
    update members.pending_change
       set effective_at = ${at(until)}
     where member_id = ${memberId} and change_id = ${changeId}::uuid and state = 'pending'
  `.execute(db)
}

/** A place in the list of what is due. */
export type DuePlace = ChangeKey & { readonly effectiveAt: Instant }

const MOST_AT_ONCE = 100
const BEGINNING: DuePlace = {
  memberId: 0n,
  changeId: '00000000-0000-0000-0000-000000000000',
  effectiveAt: instant(0),
}

/** What of all members may take effect, the longest due first; after `after`, so much as is worked on at once. */
export async function dueChanges(
  db: Db,
  { now, after = BEGINNING }: { readonly now: Instant; readonly after?: DuePlace | undefined },
): Promise<readonly DuePlace[]> {
  const { rows } = await sql<{ member_id: bigint; change_id: string; effective_at: Instant }>`
    select member_id, change_id, effective_at
      from members.pending_change
     where state = 'pending' and effective_at <= ${at(now)}
       and (effective_at, member_id, change_id)
         > (${at(after.effectiveAt)}::timestamptz, ${after.memberId}::bigint, ${after.changeId}::uuid)
     order by effective_at, member_id, change_id
     limit ${MOST_AT_ONCE}
  `.execute(db)
  return rows.map((row) => ({
    memberId: row.member_id,
    changeId: row.change_id,
    effectiveAt: row.effective_at,
  }))
}

function opened(keys: Keys, row: Row): PendingChange {
  const key = { memberId: row.member_id, changeId: row.change_id }
  return {
    ...key,
    kind: knownKind(row.kind),
    value: keys.open(placeOf(key), row.value_enc),
    madeAt: row.made_at,
    effectiveAt: row.effective_at,
  }
}

function knownKind(kind: string): ChangeKind {
  if (isChangeKind(kind)) return kind
  throw new Error(`a change of kind ${kind} waits that nothing here carries out`)
}
