import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import type { Counter, Line, Plan } from './throttle.ts'

export type ThrottleStore = { readonly db: Db; readonly keys: Keys }

type Row = {
  hash: Uint8Array
  count: number
  admitted: boolean
  blocked_until: Instant | null
  ends_at: Instant
}

/** What a counted try found: its lane, and the silent counter unless the lane refused. */
export type Taken = {
  readonly lane: Counter
  readonly account: Counter | undefined
  /** The ticket had paid for another try already. */
  readonly isSpentTwice: boolean
}

// With the newest key alone: a new key gives everybody a fresh budget once.
const hashOf = (keys: Keys, line: Line): Uint8Array => keys.lookupHash('throttle', line.key).hash
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const counterOf = (row: Row): Counter => ({
  count: row.count,
  admitted: row.admitted,
  blockedUntil: row.blocked_until ?? undefined,
  endsAt: row.ends_at,
})

/** The living counters of these lines, by their keys. */
export async function countersOf(
  { db, keys }: ThrottleStore,
  lines: readonly Line[],
  now: Instant,
): Promise<ReadonlyMap<string, Counter>> {
  const keyOf = new Map(lines.map((line) => [hex(hashOf(keys, line)), line.key]))
  const { rows } = await sql<Row>`
    select hash, count, admitted, blocked_until, ends_at
      from identity.throttle
     where hash = any(${[...keyOf.keys()].map((hash) => Buffer.from(hash, 'hex'))}::bytea[])
       and ends_at > ${at(now)}
  `.execute(db)
  return new Map(rows.map((row) => [keyOf.get(hex(row.hash)) ?? '', counterOf(row)]))
}

/**
 * Counts one try before its work is done, in one statement: however many come at once, each is counted, and no more
 * get through than the limit. The lane goes by the rule of `counted`; the others count only what it lets through.
 */
export async function countTry(store: ThrottleStore, plan: Plan, now: Instant): Promise<Taken> {
  const { db, keys } = store
  const { budget } = plan.lane
  const waitMs = sql`least(${budget.longestWaitMs}::float8,
    ${budget.firstWaitMs}::float8 * 2 ^ least(t.count + 1 - ${budget.limit}::int, 30))`
  const wait = sql`${waitMs} * interval '1 millisecond'`
  const isBlocking = sql`${budget.firstWaitMs > 0} and t.count + 1 >= ${budget.limit}::int`
  const { rows } = await sql<Row & { is_lane: boolean }>`
    with lane as (
      insert into identity.throttle as t (hash, count, admitted, ends_at)
      values (${hashOf(keys, plan.lane)}, 1, true, ${at(instant(now + budget.windowMs))})
      on conflict (hash) do update
         set count = case
               when t.ends_at <= ${at(now)} then 1
               when t.blocked_until > ${at(now)} then t.count
               else t.count + 1
             end,
             admitted = t.ends_at <= ${at(now)} or t.blocked_until is null or t.blocked_until <= ${at(now)},
             blocked_until = case
               when t.ends_at <= ${at(now)} then null
               when t.blocked_until > ${at(now)} then t.blocked_until
               when ${isBlocking} then ${at(now)}::timestamptz + ${wait}
             end,
             ends_at = case
               when t.ends_at <= ${at(now)} then excluded.ends_at
               when t.blocked_until > ${at(now)} then t.ends_at
               when ${isBlocking} then greatest(t.ends_at, excluded.ends_at + ${wait})
               else t.ends_at
             end
      returning hash, count, admitted, blocked_until, ends_at
    ),
    other as (${otherRows(store, plan, now)}),
    rest as (
      insert into identity.throttle as t (hash, count, admitted, ends_at, subject_enc)
      select o.hash, 1, true, o.ends_at, o.subject_enc
        from other o
       cross join lane
       where lane.admitted and (lane.count = 1 or not o.new_names_only)
       order by o.hash
      on conflict (hash) do update
         set count = case when t.ends_at <= ${at(now)} then 1 else t.count + 1 end,
             ends_at = case when t.ends_at <= ${at(now)} then excluded.ends_at else t.ends_at end
      returning hash, count, admitted, blocked_until, ends_at
    )
    select true as is_lane, hash, count, admitted, blocked_until, ends_at from lane
     union all
    select false as is_lane, hash, count, admitted, blocked_until, ends_at from rest
  `.execute(db)
  const lane = rows.find((row) => row.is_lane)
  if (lane === undefined) throw new Error('a try was not counted')
  const counterAt = (line: Line | undefined): Counter | undefined => {
    const hash = line && hex(hashOf(keys, line))
    const found = rows.find((row) => hex(row.hash) === hash)
    return found && counterOf(found)
  }
  return {
    lane: counterOf(lane),
    account: counterAt(plan.account),
    isSpentTwice: (counterAt(plan.spends)?.count ?? 1) > 1,
  }
}

/** All but the lane. */
const linesOf = ({ account, crowd, hour, spends }: Plan): readonly Line[] => [
  ...(account ? [account] : []),
  ...crowd,
  ...(spends ? [spends] : []),
  hour,
]

// In the order of their hashes, as everywhere: two tries cannot wait for each other.
function otherRows({ keys }: ThrottleStore, plan: Plan, now: Instant) {
  const lines = linesOf(plan)
  const hashes = lines.map((line) => hashOf(keys, line))
  const subjects = lines.map((line, index) =>
    line === plan.hour ? hex(sealSubject(keys, hashes[index] ?? new Uint8Array(), plan)) : '',
  )
  const ends = lines.map((line) =>
    at(line === plan.hour ? plan.hour.endsAt : instant(now + line.budget.windowMs)),
  )
  return sql`
    select decode(hash, 'hex') as hash, ends_at, new_names_only,
           nullif(decode(subject, 'hex'), ''::bytea) as subject_enc
      from unnest(${hashes.map(hex)}::text[], ${ends}::timestamptz[],
                  ${lines.map((line) => line.newNamesOnly)}::boolean[], ${subjects}::text[])
        as l (hash, ends_at, new_names_only, subject)`
}

const place = (hash: Uint8Array): string => `identity.throttle.subject_enc:${hex(hash)}`

/** Of one length for everybody: 0 where the name is nobody's. */
const sealSubject = (keys: Keys, hash: Uint8Array, { hour }: Plan): Uint8Array =>
  keys.seal(place(hash), String(hour.memberId).padStart(20, '0'))

/** How a counted try ended other than wrong. */
export type Outcome =
  /** It was right: what this name had wrong is forgiven, the network too. */
  | 'right'
  /** It was never looked at. */
  | 'unchecked'

/** Takes back what `countTry` counted for a try that was not wrong; a spent ticket stays spent: give `plan` without. */
export async function takeBack(
  { db, keys }: ThrottleStore,
  plan: Plan,
  {
    outcome,
    taken,
    now,
  }: { readonly outcome: Outcome; readonly taken: Taken; readonly now: Instant },
): Promise<void> {
  const isRight = outcome === 'right'
  const wasNew = taken.lane.count === 1
  const lines = linesOf(plan).filter((line) => isRight || wasNew || !line.newNamesOnly)
  // The network forgives all that the name had wrong, once: its owner has shown up.
  const all = lines.map((line) => isRight && plan.crowd.includes(line) && !line.newNamesOnly)
  const lane = hashOf(keys, plan.lane)
  await sql`
    with lane as (
      update identity.throttle
         set count = case when ${isRight} then 0 else greatest(count - 1, 0) end,
             blocked_until = case
               when ${isRight} or count - 1 < ${plan.lane.budget.limit}::int then null
               else blocked_until
             end,
             ends_at = case when ${isRight} then ${at(now)} else ends_at end
       where hash = ${lane}
      returning hash
    )
    insert into identity.throttle as t (hash, count, admitted, ends_at)
    select decode(l.hash, 'hex'), 0, true, ${at(now)}
      from unnest(${lines.map((line) => hex(hashOf(keys, line)))}::text[]) as l (hash)
     where (select count(*) from lane) >= 0 -- the lane is locked first, as by countTry
     order by 1
    on conflict (hash) do update
       set count = greatest(0, t.count - case
             when encode(t.hash, 'hex') = any(${lines.flatMap((line, index) =>
               all[index] ? [hex(hashOf(keys, line))] : [],
             )}::text[]) then ${taken.lane.count}::int
             else 1
           end)
  `.execute(db)
}

/** Removes counters that ended before `now`, but for the hours, which the history still wants. */
export async function sweepCounters(db: Db, now: Instant): Promise<void> {
  await sql`
    delete from identity.throttle
     where hash in (
       select hash
         from identity.throttle
        where ends_at <= ${at(now)} and subject_enc is null
          for update skip locked
     )
  `.execute(db)
}

export type FailedHour = { readonly memberId: bigint; readonly failures: number }

/** Takes out the hours that are over: whose they were, and how many tries failed. Hours of nobody's names go too. */
export async function takeFailedHours(
  { db, keys }: ThrottleStore,
  now: Instant,
): Promise<readonly FailedHour[]> {
  const { rows } = await sql<{ hash: Uint8Array; count: number; subject_enc: Uint8Array }>`
    delete from identity.throttle
     where hash in (
       select hash
         from identity.throttle
        where ends_at <= ${at(now)} and subject_enc is not null
          for update skip locked
     )
    returning hash, count, subject_enc
  `.execute(db)
  return rows
    .map((row) => ({
      memberId: BigInt(keys.open(place(row.hash), row.subject_enc)),
      failures: row.count,
    }))
    .filter(({ memberId, failures }) => memberId !== 0n && failures > 0)
}
