import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { Act, From } from './audit-store.ts'

/** One act with its place in the chain. */
export type LoggedAct = Omit<Act, 'memberId' | 'from'> & {
  readonly seq: bigint
  readonly from: From | undefined
}

/** Which acts are asked for; what is absent narrows nothing. */
export type LogSearch = {
  readonly kinds: readonly Act['actorKind'][]
  /** One of these among its fields. */
  readonly fields?: readonly string[] | undefined
  readonly since?: Instant | undefined
  /** Not at this moment any more. */
  readonly until?: Instant | undefined
  /** Older than this place in the chain. */
  readonly before?: bigint | undefined
  readonly limit: number
}

type Row = {
  seq: bigint
  at: Instant
  action: string
  actor_kind: Act['actorKind']
  actor: string
  purpose: string
  fields: string[]
  role: string | null
  office: string | null
  reference: string | null
}

const COLUMNS = sql`seq, at, action, actor_kind, actor, purpose, fields, role, office, reference`

/** A member's acts, newest first. */
export async function logOf(
  db: Db,
  memberId: bigint,
  { kinds, fields, since, until, before, limit }: LogSearch,
): Promise<readonly LoggedAct[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS}
      from audit.entry
     where member_id = ${memberId}
       and actor_kind = any(${kinds}::text[])
       and (${fields ?? null}::text[] is null or fields && ${fields ?? null}::text[])
       and at >= coalesce(${since === undefined ? null : at(since)}::timestamptz, '-infinity')
       and at < coalesce(${until === undefined ? null : at(until)}::timestamptz, 'infinity')
       and seq < coalesce(${before ?? null}::bigint, 9223372036854775807)
     order by seq desc
     limit ${limit}
  `.execute(db)
  return rows.map(logged)
}

/** The member's act at that place; `undefined` for none. */
export async function loggedAt(
  db: Db,
  memberId: bigint,
  seq: bigint,
): Promise<LoggedAct | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from audit.entry where member_id = ${memberId} and seq = ${seq}
  `.execute(db)
  return rows[0] && logged(rows[0])
}

function logged({ actor_kind, role, office, reference, ...row }: Row): LoggedAct {
  const from =
    role === null ? undefined : { role, office: office ?? '', reference: reference ?? '' }
  return { ...row, actorKind: actor_kind, from }
}

/** One link of a chain: what was hashed, and the hash. */
export type Link = { readonly seq: bigint; readonly body: string; readonly hash: Uint8Array }

const LINKS_AT_ONCE = 1000

/** A member's whole chain from its first link on. */
export async function chainOf(db: Db, memberId: bigint): Promise<readonly Link[]> {
  const all: Link[] = []
  for (;;) {
    const { rows } = await sql<Link>`
      select seq, body, hash
        from audit.entry
       where member_id = ${memberId} and seq > ${all.at(-1)?.seq ?? 0n}
       order by seq
       limit ${LINKS_AT_ONCE}
    `.execute(db)
    all.push(...rows)
    if (rows.length < LINKS_AT_ONCE) return all
  }
}
