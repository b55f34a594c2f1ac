import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Fields, refillable } from '#platform/http'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'

/** The forms whose drafts are kept; each has one. */
export type DraftForm = string

export type Draft = {
  readonly fields: Fields
  readonly keptAt: Instant
}

/** How long what was typed is kept. */
const LIFE_MS = 7 * 24 * 3_600_000
/** What is longer was not typed into our forms. */
const LONGEST = 20_000

type Whose = { readonly memberId: bigint; readonly form: DraftForm }

const placeOf = ({ memberId, form }: Whose): string =>
  `members.draft.content_enc:${memberId}:${form}`

/**
 * Keeps what was typed for seven days, in place of what was kept before. Passwords, codes and tokens are left out; what is
 * longer than any form of ours is not kept.
 */
export async function keepDraft(
  db: Db,
  keys: Keys,
  kept: Whose & { readonly fields: Fields; readonly now: Instant },
): Promise<void> {
  const { memberId, form, fields, now } = kept
  const content = JSON.stringify(Object.entries(refillable(fields)))
  if (content.length > LONGEST) return
  const sealed = keys.seal(placeOf(kept), content)
  await sql`
    insert into members.draft (member_id, form, content_enc, kept_at, ends_at)
    values (${memberId}, ${form}, ${sealed}::bytea, ${at(now)}, ${at(instant(now + LIFE_MS))})
    on conflict (member_id, form) do update
       set content_enc = excluded.content_enc,
           kept_at = excluded.kept_at,
           ends_at = excluded.ends_at
  `.execute(db)
}

/** What the member typed into this form and has not confirmed; `undefined` for nothing, or nothing any more. */
export async function draftOf(
  db: Db,
  keys: Keys,
  asked: Whose & { readonly now: Instant },
): Promise<Draft | undefined> {
  const { memberId, form, now } = asked
  const { rows } = await sql<{ content_enc: Uint8Array; kept_at: Instant }>`
    select content_enc, kept_at
      from members.draft
     where member_id = ${memberId} and form = ${form} and ends_at > ${at(now)}
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const pairs = JSON.parse(keys.open(placeOf(asked), row.content_enc)) as [string, string][]
  const fields: Record<string, string> = Object.create(null)
  for (const [name, value] of pairs) fields[name] = value
  return { fields, keptAt: row.kept_at }
}

/** Which forms of the member wait, the one last typed in first. */
export async function draftsOf(
  db: Db,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<readonly { readonly form: DraftForm; readonly keptAt: Instant }[]> {
  const { rows } = await sql<{ form: string; kept_at: Instant }>`
    select form, kept_at
      from members.draft
     where member_id = ${memberId} and ends_at > ${at(now)}
     order by kept_at desc, form
  `.execute(db)
  return rows.map(({ form, kept_at: keptAt }) => ({ form, keptAt }))
}

/** Forgets what was typed: it was confirmed, or is no longer wanted. */
export async function deleteDraft(db: Db, { memberId, form }: Whose): Promise<void> {
  await sql`
    delete from members.draft where member_id = ${memberId} and form = ${form}
  `.execute(db)
}

/** Removes drafts that are too old. */
export async function sweepDrafts(db: Db, now: Instant): Promise<void> {
  await sql`delete from members.draft where ends_at <= ${at(now)}`.execute(db)
}
