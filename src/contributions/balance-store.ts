import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db'
import {
  fraction,
  type Kpj,
  type LocalDate,
  localDate,
  month,
  monthOfDate,
  rupiah,
  yearOf,
} from '#values'
import { ratesDigest } from './balance-rates.ts'
import { grouped } from './grouped.ts'
import type { Deposit, NumberLedger, RateOf, Snapshot } from './number-carry.ts'
import { storedKpj } from './posting-store.ts'

/** A membership number and whose it is. */
export type MemberNumber = { readonly memberId: bigint; readonly kpj: Kpj }

export type MemberLedger = NumberLedger & { readonly memberId: bigint }

type LedgerRow = {
  member_id: bigint
  kpj: string
  year: number | null
  first_year: number | null
  contributions_rupiah: bigint | null
  numerator: string | null
  denominator: string | null
  deposited_month: string | null
  amount_rupiah: bigint | null
}

/** How far back a snapshot is looked for; behind that the postings are read instead. */
const YEARS_LOOKED_BACK = 10

/**
 * What the ledger holds on `asOf` of each number of a member: the newest valid snapshot of a year
 * before that of `asOf`, and the deposits after it up to `asOf`, by month. One query, and as few rows
 * after thirty years as after one.
 */
export function ledgersOf(
  db: Db,
  memberId: bigint,
  { rateOf, asOf }: { readonly rateOf: RateOf; readonly asOf: LocalDate },
): Promise<readonly MemberLedger[]> {
  const before = yearOf(monthOfDate(asOf))
  return ledgers(db, numbersOf(memberId), { asOf, digests: digestsBefore(before, rateOf) })
}

/** The same from the postings alone, whatever snapshots there are: for opening a balance year by year. */
export const wholeLedgersOf = (
  db: Db,
  memberId: bigint,
  asOf: LocalDate,
): Promise<readonly MemberLedger[]> => ledgers(db, numbersOf(memberId), { asOf, digests: [] })

/** What the ledger holds of these numbers at the end of `year`, from the newest valid earlier snapshot on. */
export function ledgersAtEndOf(
  db: Db,
  year: number,
  { numbers, rateOf }: { readonly numbers: readonly MemberNumber[]; readonly rateOf: RateOf },
): Promise<readonly MemberLedger[]> {
  const wanted = sql`
    select * from unnest(
      ${numbers.map(({ memberId }) => memberId.toString())}::bigint[],
      ${numbers.map(({ kpj }) => kpj)}::text[]) as n (member_id, kpj)`
  const asOf = localDate(`${year}-12-31`)
  return ledgers(db, wanted, { asOf, digests: digestsBefore(year, rateOf) })
}

// Every posting's number has an employment: the import writes one with each row.
const numbersOf = (memberId: bigint): RawBuilder<unknown> => sql`
    select distinct member_id, kpj from contributions.employment where member_id = ${memberId}`

async function ledgers(
  db: Db,
  wanted: RawBuilder<unknown>,
  { asOf, digests }: { readonly asOf: LocalDate; readonly digests: readonly string[] },
): Promise<readonly MemberLedger[]> {
  const { rows } = await sql<LedgerRow>`
    with wanted as (${wanted})
    select w.member_id, w.kpj, s.year, s.first_year, s.contributions_rupiah,
           s.numerator, s.denominator, d.deposited_month, d.amount_rupiah
      from wanted w
      left join lateral (
             select b.year, b.first_year, b.contributions_rupiah, b.numerator, b.denominator
               from contributions.balance_snapshot b
              where b.member_id = w.member_id and b.kpj = w.kpj
                and encode(b.rates_digest, 'hex') = any(${digests}::text[])
              order by b.year desc
              limit 1
           ) s on true
      left join lateral (
             select to_char(p.deposited_on, 'YYYY-MM') as deposited_month,
                    sum(p.jht_employer_rupiah + p.jht_worker_rupiah)::bigint as amount_rupiah
               from contributions.posting p
              where p.member_id = w.member_id and p.kpj = w.kpj
                and p.deposited_on <= ${asOf}::date
                and p.deposited_on >= coalesce(make_date(s.year + 1, 1, 1), '-infinity'::date)
              group by 1
           ) d on true
     order by w.member_id, w.kpj, d.deposited_month`.execute(db)
  const numbers = grouped(rows, (row) => `${row.member_id}|${row.kpj}`)
  return [...numbers.values()].flatMap(ledger)
}

// A digest covers all years up to its own, so no two years share one.
const digestsBefore = (year: number, rateOf: RateOf): readonly string[] =>
  Array.from({ length: YEARS_LOOKED_BACK }, (_, index) =>
    Buffer.from(ratesDigest(rateOf, year - 1 - index)).toString('hex'),
  )

function ledger(rows: readonly LedgerRow[]): readonly MemberLedger[] {
  const [first] = rows
  if (first === undefined) return []
  const kpj = storedKpj(first.kpj)
  return [
    { memberId: first.member_id, kpj, from: snapshot(first), deposits: rows.flatMap(deposit) },
  ]
}

function snapshot(row: LedgerRow): Snapshot | undefined {
  const { year, numerator, denominator } = row
  if (year === null || numerator === null || denominator === null) return undefined
  return {
    year,
    firstYear: row.first_year ?? undefined,
    contributions: rupiah(row.contributions_rupiah ?? 0n),
    exact: fraction(BigInt(numerator), BigInt(denominator)),
  }
}

const deposit = (row: LedgerRow): readonly Deposit[] =>
  row.deposited_month === null
    ? []
    : [{ month: month(row.deposited_month), amount: rupiah(row.amount_rupiah ?? 0n) }]
