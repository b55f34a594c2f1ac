import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'

/** Begins a freeze code, in place of one that was begun before. */
export async function beginFreezeDraft(
  db: Db,
  draft: { readonly memberId: bigint; readonly seed: string; readonly now: Instant },
): Promise<void> {
  await sql`
    insert into identity.freeze_draft (member_id, seed, made_at)
    values (${draft.memberId}, ${draft.seed}::uuid, ${at(draft.now)})
    on conflict (member_id) do update
       set seed = excluded.seed, made_at = excluded.made_at
  `.execute(db)
}

/** What the begun code is derived from, when it was begun after `since`. */
export async function freezeSeed(
  db: Db,
  memberId: bigint,
  since: Instant,
): Promise<string | undefined> {
  const { rows } = await sql<{ seed: string }>`
    select seed
      from identity.freeze_draft
     where member_id = ${memberId} and made_at > ${at(since)}
  `.execute(db)
  return rows[0]?.seed
}

/** Ends the begun code; true for the one caller who did it. */
export async function takeFreezeSeed(db: Db, memberId: bigint, seed: string): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.freeze_draft
     where member_id = ${memberId} and seed = ${seed}::uuid
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Ends whatever code was begun. */
export async function deleteFreezeDraft(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.freeze_draft
     where member_id = ${memberId}
  `.execute(db)
}
