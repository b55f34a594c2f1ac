import { type RawBuilder, sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import { sealSubject } from './failed-hours-store.ts'
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
  const lines = [
    ...(plan.account ? [plan.account] : []),
    ...(plan.spends ? [plan.spends] : []),
    plan.hour,
  ]
  const { rows } = await sql<Row & { is_lane: boolean }>`
    with lane as (${laneCounted(store, plan.lane, now)}),
    rest as (${othersCounted(store, lines, { plan, now, when: sql`(select admitted from lane)` })})
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

/**
 * Counts a try that was wrong against its network. Afterwards, since nobody is refused for it: those who are right do
 * not queue for a row that their whole network shares.
 */
export async function countWrong(
  store: ThrottleStore,
  plan: Plan,
  { taken, now }: { readonly taken: Taken; readonly now: Instant },
): Promise<void> {
  const isNew = taken.lane.count === 1
  const lines = plan.crowd.filter(({ newNamesOnly }) => isNew || !newNamesOnly)
  if (lines.length === 0) return
  await othersCounted(store, lines, { plan, now, when: sql`true` }).execute(store.db)
}

// The pure rule is `counted`; a test holds the two against each other.
function laneCounted({ keys }: ThrottleStore, lane: Line, now: Instant) {
  const { limit, windowMs, firstWaitMs, longestWaitMs } = lane.budget
  const waitMs = sql`least(${longestWaitMs}::float8,
    ${firstWaitMs}::float8 * 2 ^ least(t.count + 1 - ${limit}::int, 30))`
  const wait = sql`${waitMs} * interval '1 millisecond'`
  const isBlocking = sql`${firstWaitMs > 0} and t.count + 1 >= ${limit}::int`
  return sql`
    insert into identity.throttle as t (hash, count, admitted, ends_at)
    values (${hashOf(keys, lane)}, 1, true, ${at(instant(now + windowMs))})
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
    returning hash, count, admitted, blocked_until, ends_at`
}

// In the order of their hashes, as everywhere: two tries cannot wait for each other.
function othersCounted(
  { keys }: ThrottleStore,
  lines: readonly Line[],
  { plan, now, when }: { plan: Plan; now: Instant; when: RawBuilder<unknown> },
) {
  const hashes = lines.map((line) => hashOf(keys, line))
  const subjects = lines.map((line, index) =>
    line === plan.hour
      ? hex(sealSubject(keys, hashes[index] ?? new Uint8Array(), plan.hour.memberId))
      : '',
  )
  const ends = lines.map((line) =>
    at(line === plan.hour ? plan.hour.endsAt : instant(now + line.budget.windowMs)),
  )
  return sql<Row>`
    insert into identity.throttle as t (hash, count, admitted, ends_at, subject_enc)
    select decode(l.hash, 'hex'), 1, true, l.ends_at, nullif(decode(l.subject, 'hex'), ''::bytea)
      from unnest(${hashes.map(hex)}::text[], ${ends}::timestamptz[], ${subjects}::text[])
        as l (hash, ends_at, subject)
     where ${when}
     order by 1
    on conflict (hash) do update
       set count = case when t.ends_at <= ${at(now)} then 1 else t.count + 1 end,
           ends_at = case when t.ends_at <= ${at(now)} then excluded.ends_at else t.ends_at end
    returning hash, count, admitted, blocked_until, ends_at`
}

/** How a counted try ended other than wrong. */
export type Outcome =
  /** It was right: what this name had wrong is forgiven, the network too. */
  | 'right'
  /** It was never looked at. */
  | 'unchecked'

/**
 * Takes back what `countTry` counted for a try that was not wrong, and for a right one what the name had wrong before.
 * A spent ticket stays spent.
 */
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
  const back = amountsBack(plan, isRight ? taken.lane.count - 1 : 0)
  await sql`
    with lane as (
      update identity.throttle
         set count = case when ${isRight} then 0 else greatest(count - 1, 0) end,
             blocked_until = case
               when ${isRight} or count - 1 < ${plan.lane.budget.limit}::int then null
               else blocked_until
             end,
             ends_at = case when ${isRight} then ${at(now)} else ends_at end
       where hash = ${hashOf(keys, plan.lane)}
      returning hash
    )
    insert into identity.throttle as t (hash, count, admitted, ends_at)
    select decode(l.hash, 'hex'), 0, true, ${at(now)}
      from unnest(${back.map(({ line }) => hex(hashOf(keys, line)))}::text[]) as l (hash)
     where (select count(*) from lane) >= 0 -- the lane is locked first, as by countTry
     order by 1
    on conflict (hash) do update
       set count = greatest(0, t.count - (
         select b.amount
           from unnest(${back.map(({ line }) => hex(hashOf(keys, line)))}::text[],
                       ${back.map(({ amount }) => amount)}::int[]) as b (hash, amount)
          where decode(b.hash, 'hex') = t.hash
       ))
  `.execute(db)
}

/** One each where this try was counted; from the network what the name had `wrong` before: its owner has shown up. */
function amountsBack({ account, crowd, hour }: Plan, wrong: number) {
  const own = (account ? [account, hour] : [hour]).map((line) => ({ line, amount: 1 }))
  if (wrong === 0) return own
  const others = crowd.map((line) => ({ line, amount: line.newNamesOnly ? 1 : wrong }))
  return [...own, ...others]
}
