import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import { ratesDigest } from './balance-rates.ts'
import type { MemberNumber } from './balance-store.ts'
import type { RateOf, Snapshot } from './number-carry.ts'
import { storedKpj } from './posting-store.ts'

// Any number serves, if everybody uses this one.
const POSTINGS_LOCK = 5_201_978n

/**
 * Waits until no snapshot is being made, and keeps it so until the transaction ends. Whoever inserts
 * postings calls it first and drops the snapshots that the postings contradict before committing: so no
 * snapshot is ever made from half of an import.
 */
export async function lockPostings(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${POSTINGS_LOCK})`.execute(db)
}

/** Waits until nobody inserts postings, and keeps it so until the transaction ends. */
export async function lockSnapshots(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${POSTINGS_LOCK})`.execute(db)
}

/** Drops the snapshots that postings deposited in `year` contradict: of that year and all later ones. */
export async function dropSnapshots(
  db: Db,
  touched: readonly (MemberNumber & { readonly year: number })[],
): Promise<void> {
  if (touched.length === 0) return
  await sql`
    delete from contributions.balance_snapshot s
     using unnest(
             ${touched.map(({ memberId }) => memberId.toString())}::bigint[],
             ${touched.map(({ kpj }) => kpj)}::text[],
             ${touched.map(({ year }) => year.toString())}::int[]
           ) as t (member_id, kpj, year)
     where s.member_id = t.member_id and s.kpj = t.kpj and s.year >= t.year`.execute(db)
}

/** The next numbers behind `after`, by member and number, that have no valid snapshot of `year`. */
export async function numbersWithoutSnapshot(
  db: Db,
  search: {
    readonly year: number
    readonly rateOf: RateOf
    readonly after: MemberNumber | undefined
    readonly limit: number
  },
): Promise<readonly MemberNumber[]> {
  const { year, after } = search
  const digest = Buffer.from(ratesDigest(search.rateOf, year)).toString('hex')
  const { rows } = await sql<{ member_id: bigint; kpj: string }>`
    select distinct m.member_id, m.kpj
      from contributions.employment m
     where (m.member_id, m.kpj) > (${after?.memberId ?? 0n}::bigint, ${after?.kpj ?? ''}::text)
       and not exists (
             select from contributions.balance_snapshot s
              where s.member_id = m.member_id and s.kpj = m.kpj and s.year = ${year}
                and encode(s.rates_digest, 'hex') = ${digest}
           )
     order by m.member_id, m.kpj
     limit ${search.limit}`.execute(db)
  return rows.map((row) => ({ memberId: row.member_id, kpj: storedKpj(row.kpj) }))
}

/** Keeps snapshots of one year, in place of void ones of the same year. */
export async function keepSnapshots(
  db: Db,
  snapshots: readonly (MemberNumber & { readonly snapshot: Snapshot })[],
  { rateOf, now }: { readonly rateOf: RateOf; readonly now: Instant },
): Promise<void> {
  if (snapshots.length === 0) return
  const column = (value: (one: Snapshot) => bigint | number | undefined) =>
    snapshots.map(({ snapshot }) => value(snapshot)?.toString() ?? null)
  const digests = snapshots.map(({ snapshot }) =>
    Buffer.from(ratesDigest(rateOf, snapshot.year)).toString('hex'),
  )
  await sql`
    insert into contributions.balance_snapshot
      (member_id, kpj, year, first_year, contributions_rupiah, numerator, denominator,
       rates_digest, made_at)
    select t.member_id, t.kpj, t.year, t.first_year, t.contributions_rupiah, t.numerator,
           t.denominator, decode(t.rates_digest, 'hex'), ${at(now)}::timestamptz
      from unnest(
             ${snapshots.map(({ memberId }) => memberId.toString())}::bigint[],
             ${snapshots.map(({ kpj }) => kpj)}::text[],
             ${column(({ year }) => year)}::smallint[],
             ${column(({ firstYear }) => firstYear)}::smallint[],
             ${column(({ contributions }) => contributions)}::bigint[],
             ${column(({ exact }) => exact.numerator)}::numeric[],
             ${column(({ exact }) => exact.denominator)}::numeric[],
             ${digests}::text[]
           ) as t (member_id, kpj, year, first_year, contributions_rupiah, numerator,
                   denominator, rates_digest)
        on conflict (member_id, kpj, year) do update
       set first_year = excluded.first_year,
           contributions_rupiah = excluded.contributions_rupiah,
           numerator = excluded.numerator,
           denominator = excluded.denominator,
           rates_digest = excluded.rates_digest,
           made_at = excluded.made_at`.execute(db)
}
