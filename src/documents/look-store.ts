import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant, type LocalDate } from '#values'
import type { Looks, PaperKey } from './paper.ts'

/** Counts one look at a paper, for its member. */
export async function countLook(
  db: Db,
  { memberId, paperId }: PaperKey,
  { now, today }: { readonly now: Instant; readonly today: LocalDate },
): Promise<void> {
  await sql`
    insert into documents.look as l (member_id, paper_id, looked_on, looks, last_at)
    values (${memberId}, ${paperId}::uuid, ${today}::date, 1, ${at(now)})
    on conflict (member_id, paper_id, looked_on) do update
       set looks = l.looks + 1, last_at = greatest(l.last_at, excluded.last_at)
  `.execute(db)
}

/** How often each of a member's papers was looked at, by its key; those never looked at are left out. */
export async function looksOf(db: Db, memberId: bigint): Promise<ReadonlyMap<string, Looks>> {
  const { rows } = await sql<{ paper_id: string; count: number; last_at: Instant }>`
    select paper_id, sum(looks)::int as count, max(last_at) as last_at
      from documents.look
     where member_id = ${memberId}
     group by paper_id
  `.execute(db)
  return new Map(rows.map(({ paper_id, count, last_at }) => [paper_id, { count, lastAt: last_at }]))
}

const AN_HOUR_MS = 3_600_000

/** Counts a look-up of a network; how many it made within the hour that runs. */
export async function countLookUp(
  db: Db,
  keys: Keys,
  { network, now }: { readonly network: string; readonly now: Instant },
): Promise<number> {
  const { hash } = keys.lookupHash('document-look-up', network)
  const { rows } = await sql<{ looks: number }>`
    insert into documents.look_count as c (hash, looks, ends_at)
    values (${hash}::bytea, 1, ${at(instant(now + AN_HOUR_MS))})
    on conflict (hash) do update
       set looks = case when c.ends_at <= ${at(now)} then 1 else c.looks + 1 end,
           ends_at = case when c.ends_at <= ${at(now)} then excluded.ends_at else c.ends_at end
    returning looks
  `.execute(db)
  return rows[0]?.looks ?? 0
}

/** Removes counts whose hour is over. */
export async function sweepLookUps(db: Db, now: Instant): Promise<void> {
  await sql`delete from documents.look_count where ends_at <= ${at(now)}`.execute(db)
}
