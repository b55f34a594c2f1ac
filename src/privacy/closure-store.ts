import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Keys, linkToken } from '#platform/keys'
import { type Instant, instant } from '#values'
import { CLOSURE_LINK, type Closure } from './closure.ts'

type Row = { member_id: bigint; closure_id: string; asked_at: Instant; closes_at: Instant }
type ClosureKey = Pick<Closure, 'memberId' | 'closureId'>

const closureIn = (row: Row): Closure => ({
  ...{ memberId: row.member_id, closureId: row.closure_id },
  ...{ askedAt: row.asked_at, closesAt: row.closes_at },
})

/** The member's closure that is under way; `undefined` for none. */
export async function openClosure(db: Db, memberId: bigint): Promise<Closure | undefined> {
  const { rows } = await sql<Row>`
    select member_id, closure_id, asked_at, closes_at
      from privacy.closure
     where member_id = ${memberId} and cancelled_at is null and closed_at is null
     order by asked_at desc, closure_id
     limit 1
  `.execute(db)
  return rows[0] && closureIn(rows[0])
}

/** Adds one, with the link that cancels it. */
export async function insertClosure(
  db: Db,
  keys: Keys,
  { seed, ...closure }: Closure & { readonly seed: string },
): Promise<void> {
  await sql`
    insert into privacy.closure (member_id, closure_id, asked_at, closes_at)
    values (${closure.memberId}, ${closure.closureId}::uuid, ${at(closure.askedAt)},
            ${at(closure.closesAt)})
  `.execute(db)
  const token = linkToken(keys, { purpose: CLOSURE_LINK, seed })
  const { hash, keyVersion } = keys.lookupHash(CLOSURE_LINK, token)
  await sql`
    insert into privacy.closure_link (hash, key_version, member_id, closure_id)
    values (${hash}::bytea, ${keyVersion}, ${closure.memberId}, ${closure.closureId}::uuid)
  `.execute(db)
}

/** Which closure a link cancels, whether it is still under way or not; `undefined` for an unknown link. */
export async function closureOfLink(
  db: Db,
  keys: Keys,
  token: string,
): Promise<ClosureKey | undefined> {
  for (const { hash, keyVersion } of keys.lookupHashes(CLOSURE_LINK, token)) {
    const { rows } = await sql<{ member_id: bigint; closure_id: string }>`
      select member_id, closure_id
        from privacy.closure_link
       where hash = ${hash}::bytea and key_version = ${keyVersion}
    `.execute(db)
    const [row] = rows
    if (row !== undefined) return { memberId: row.member_id, closureId: row.closure_id }
  }
  return undefined
}

/** Ends one that is under way; false when it is not. */
export async function endClosure(
  db: Db,
  { memberId, closureId }: ClosureKey,
  end: { readonly as: 'cancelled' | 'closed'; readonly now: Instant },
): Promise<boolean> {
  const column = sql.ref(end.as === 'closed' ? 'closed_at' : 'cancelled_at')
  const { rows } = await sql`
    update privacy.closure
       set ${column} = ${at(end.now)}
     where member_id = ${memberId} and closure_id = ${closureId}::uuid
       and cancelled_at is null and closed_at is null
    returning closure_id
  `.execute(db)
  return rows.length > 0
}

const AT_ONCE = 100

type DuePlace = Pick<Closure, 'memberId' | 'closureId' | 'closesAt'>

const BEGINNING: DuePlace = {
  memberId: 0n,
  closureId: '00000000-0000-0000-0000-000000000000',
  closesAt: instant(0),
}

/** Those whose days are over, the longest first; after `after`, so many as are worked on at once. */
export async function dueClosures(
  db: Db,
  { now, after = BEGINNING }: { readonly now: Instant; readonly after?: DuePlace | undefined },
): Promise<readonly Closure[]> {
  const { rows } = await sql<Row>`
    select member_id, closure_id, asked_at, closes_at
      from privacy.closure
     where closes_at <= ${at(now)} and cancelled_at is null and closed_at is null
       and (closes_at, member_id, closure_id)
         > (${at(after.closesAt)}::timestamptz, ${after.memberId}::bigint, ${after.closureId}::uuid)
     order by closes_at, member_id, closure_id
     limit ${AT_ONCE}
  `.execute(db)
  return rows.map(closureIn)
}
