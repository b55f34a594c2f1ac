import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { Entry, EntryContent } from './case.ts'
import type { CaseKey } from './case-store.ts'

type EntryRow = {
  seq: number
  kind: EntryContent['kind']
  staff_id: string | null
  content_enc: Uint8Array
  written_at: Instant
}

const placeOf = ({ memberId, caseId }: CaseKey, seq: number) =>
  `cases.entry.content_enc:${memberId}:${caseId}:${seq}`

/** Adds what was written or done as the case's last; the case is locked by the caller. Answers its place. */
export async function insertEntry(
  db: Db,
  keys: Keys,
  entry: CaseKey & Omit<Entry, 'seq'>,
): Promise<number> {
  const seq = 1 + (await countEntries(db, entry))
  const { kind, ...words } = entry.content
  const content = keys.seal(placeOf(entry, seq), JSON.stringify(words))
  await sql`
    insert into cases.entry (member_id, case_id, seq, kind, staff_id, content_enc, written_at)
    values (${entry.memberId}, ${entry.caseId}::uuid, ${seq}, ${kind},
            ${entry.staffId ?? null}::uuid, ${content}::bytea, ${at(entry.at)})
  `.execute(db)
  return seq
}

/** How much was written and done in a case. */
export async function countEntries(db: Db, { memberId, caseId }: CaseKey): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(max(seq), 0)::int as count
      from cases.entry
     where member_id = ${memberId} and case_id = ${caseId}::uuid
  `.execute(db)
  return rows[0]?.count ?? 0
}

/** What was written and done in a case, in its order. */
export async function entriesOf(db: Db, keys: Keys, key: CaseKey): Promise<readonly Entry[]> {
  const { rows } = await sql<EntryRow>`
    select seq, kind, staff_id, content_enc, written_at
      from cases.entry
     where member_id = ${key.memberId} and case_id = ${key.caseId}::uuid
     order by seq
  `.execute(db)
  return rows.map((row) => ({
    seq: row.seq,
    at: row.written_at,
    content: {
      kind: row.kind,
      ...JSON.parse(keys.open(placeOf(key, row.seq), row.content_enc)),
    } as EntryContent,
    staffId: row.staff_id ?? undefined,
  }))
}
