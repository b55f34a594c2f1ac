import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { type Instant, isoText } from '#values'

/** Something that was done to a member's data, or by an operator to none (`memberId` 0). Never holds values. */
export type Act = {
  readonly memberId: bigint
  readonly at: Instant
  readonly action: string
  readonly actorKind: 'member' | 'staff' | 'operator' | 'system'
  readonly actor: string
  readonly purpose: string
  readonly fields: readonly string[]
  /** In which role and from where staff acted, and for which matter, where that is known. */
  readonly from?: From
}

export type From = {
  readonly role: string
  /** Empty where it was not said. */
  readonly office: string
  readonly reference: string
}

export type ChainCheck =
  | { readonly ok: true; readonly entries: bigint }
  | { readonly ok: false; readonly brokenAt: bigint }

/** Appends one act to its member's chain, in the caller's transaction. */
export const recordAct = (db: Db, act: Act): Promise<void> => recordActs(db, [act])

/**
 * Appends acts to the chains of different members in one statement.
 * Rows of `audit.head` are locked in the order of `member_id`, so that two imports cannot wait for each other.
 * @throws RangeError when a member is named twice: a link needs the one before it
 */
export async function recordActs(db: Db, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return
  if (new Set(acts.map((act) => act.memberId)).size < acts.length) {
    throw new RangeError('one act a member in one call')
  }
  await append(
    db,
    [...acts].sort((a, b) => (a.memberId < b.memberId ? -1 : 1)),
  )
}

/** Waits for whoever writes into a member's chain, and lets nobody in until the transaction ends. */
export async function lockChain(db: Db, memberId: bigint): Promise<void> {
  await sql`select seq from audit.head where member_id = ${memberId} for update`.execute(db)
}

const COLUMNS_OF_BODY = sql`
  (a.body::jsonb ->> 'at')::timestamptz,
  a.body::jsonb ->> 'action',
  a.body::jsonb ->> 'actorKind',
  a.body::jsonb ->> 'actor',
  a.body::jsonb ->> 'purpose',
  array(select jsonb_array_elements_text(a.body::jsonb -> 'fields')),
  a.body::jsonb ->> 'role',
  a.body::jsonb ->> 'office',
  a.body::jsonb ->> 'reference'`

/** Links each act to its chain's head and writes the entry, in one statement. */
async function append(db: Db, sorted: readonly Act[]): Promise<void> {
  // By member in one object: a look-up in the rows of `act` would cost as much again for every act.
  const bodies = JSON.stringify(
    Object.fromEntries(sorted.map((act) => [act.memberId.toString(), bodyOf(act)])),
  )
  await sql`
    with act as (
      select *
        from unnest(
          ${sorted.map((act) => act.memberId)}::bigint[],
          ${sorted.map(bodyOf)}::text[]
        ) as t (member_id, body)
    ),
    link as (
      insert into audit.head as head (member_id, seq, hash)
      select member_id, 1, sha256(''::bytea || int8send(1) || convert_to(body, 'UTF8'))
        from act
       order by member_id
      on conflict (member_id) do update
         set seq = head.seq + 1,
             hash = sha256(
               head.hash || int8send(head.seq + 1)
               || convert_to(${bodies}::jsonb ->> head.member_id::text, 'UTF8')
             )
      returning member_id, seq, hash
    )
    insert into audit.entry
      (member_id, seq, at, action, actor_kind, actor, purpose, fields, role, office, reference,
       body, hash)
    select l.member_id,
           l.seq,
           ${COLUMNS_OF_BODY},
           a.body,
           l.hash
      from link l
      join act a on a.member_id = l.member_id
  `.execute(db)
}

/** One act as it is shown to the member; `seq` is its place in the chain. */
export type ShownAct = Pick<Act, 'at' | 'action' | 'actorKind' | 'fields'> & {
  readonly seq: bigint
}

/**
 * The member's newest acts among `actions`, newest first; with `before`, those older than that place in the chain.
 */
export async function actsOf(
  db: Db,
  memberId: bigint,
  asked: {
    readonly actions: readonly string[]
    readonly before: bigint | undefined
    readonly limit: number
  },
): Promise<readonly ShownAct[]> {
  const { rows } = await sql<{
    seq: bigint
    at: Instant
    action: string
    actor_kind: string
    fields: string[]
  }>`
    select seq, at, action, actor_kind, fields
      from audit.entry
     where member_id = ${memberId}
       and action = any(${asked.actions}::text[])
       and seq < coalesce(${asked.before ?? null}::bigint, 9223372036854775807)
     order by seq desc
     limit ${asked.limit}
  `.execute(db)
  return rows.map(({ seq, at, action, actor_kind, fields }) => ({
    ...{ seq, at, action, fields },
    actorKind: actor_kind as Act['actorKind'],
  }))
}

/** Recomputes a member's chain from its first entry; says where it no longer holds. */
export async function verifyChain(db: Db, memberId: bigint): Promise<ChainCheck> {
  const { rows } = await sql<{ seq: bigint; intact: boolean }>`
    select e.seq,
           e.hash = sha256(
             coalesce(lag(e.hash) over link, ''::bytea) || int8send(e.seq) || convert_to(e.body, 'UTF8')
           )
           and e.seq = coalesce(lag(e.seq) over link, 0) + 1
           and e.body::jsonb = jsonb_build_object(
             'memberId', e.member_id::text,
             'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'action', e.action, 'actorKind', e.actor_kind, 'actor', e.actor,
             'purpose', e.purpose, 'fields', to_jsonb(e.fields)
           ) || jsonb_strip_nulls(jsonb_build_object(
             'role', e.role, 'office', e.office, 'reference', e.reference
           )) as intact
      from audit.entry e
     where e.member_id = ${memberId}
    window link as (order by e.seq)
     order by e.seq
  `.execute(db)
  const broken = rows.find((row) => !row.intact)
  if (broken !== undefined) return { ok: false, brokenAt: broken.seq }
  const entries = BigInt(rows.length)
  return (await headSeq(db, memberId)) === entries
    ? { ok: true, entries }
    : { ok: false, brokenAt: entries + 1n }
}

async function headSeq(db: Db, memberId: bigint): Promise<bigint> {
  const { rows } = await sql<{ seq: bigint }>`
    select case when e.seq is null then 0 else h.seq end as seq
      from audit.head h
      left join audit.entry e on e.member_id = h.member_id and e.seq = h.seq and e.hash = h.hash
     where h.member_id = ${memberId}
  `.execute(db)
  return rows[0]?.seq ?? 0n
}

/** Canonical JSON: these names in this order; the last three where the act says so. */
const bodyOf = (act: Act): string =>
  JSON.stringify({
    memberId: act.memberId.toString(),
    at: isoText(act.at),
    action: act.action,
    actorKind: act.actorKind,
    actor: act.actor,
    purpose: act.purpose,
    fields: act.fields,
    ...(act.from && {
      role: act.from.role,
      office: act.from.office,
      reference: act.from.reference,
    }),
  })
