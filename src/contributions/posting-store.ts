import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { type Kpj, localDate, type Month, month, parseKpj, rupiah } from '#values'
import type { Posting, PostingStatus, Segment } from './posting.ts'

export type PostingRow = {
  posting_id: bigint
  month: string
  kpj: string
  employer_number: string
  employer_name: string
  segment: Segment
  status: PostingStatus
  deposited_on: string
  recorded_on: string
  revision: number
  reversal: boolean
  wage_rupiah: bigint
  back_pay_rupiah: bigint
  jkk_rupiah: bigint
  jkm_rupiah: bigint
  jht_employer_rupiah: bigint
  jht_worker_rupiah: bigint
  jp_employer_rupiah: bigint
  jp_worker_rupiah: bigint
}

/** What a `PostingRow` takes of `contributions.posting p` and `contributions.employer e`. */
export const POSTING_COLUMNS = sql`
  p.posting_id, p.month, p.kpj, p.employer_number, coalesce(e.name, '') as employer_name,
  p.segment, p.status, p.deposited_on, p.recorded_on, p.revision, p.reversal,
  p.wage_rupiah, p.back_pay_rupiah, p.jkk_rupiah, p.jkm_rupiah,
  p.jht_employer_rupiah, p.jht_worker_rupiah, p.jp_employer_rupiah, p.jp_worker_rupiah`

/** Both months included: the newest month of the calendar has none after it. */
export type MonthSpan = { readonly from: Month; readonly through: Month }

/** The months of a calendar year. */
export const monthsOfYear = (year: number): MonthSpan => ({
  from: month(`${year}-01`),
  through: month(`${year}-12`),
})

/** Every month of the calendar. */
export const ALL_MONTHS: MonthSpan = { from: month('1900-01'), through: month('2999-12') }

/** The years in which a member has postings, by contribution month, newest first. */
export async function yearsOf(db: Db, memberId: bigint): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from month)::int as year
      from contributions.posting
     where member_id = ${memberId}
     order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}

/**
 * A member's postings of some months, in the one order of the record: month, employer, day of deposit,
 * then the order of writing, so that a correction follows what it corrects.
 */
export async function postingsOf(
  db: Db,
  memberId: bigint,
  { from, through }: MonthSpan,
): Promise<readonly Posting[]> {
  const { rows } = await sql<PostingRow>`
    select ${POSTING_COLUMNS}
      from contributions.posting p
      left join contributions.employer e on e.employer_number = p.employer_number
     where p.member_id = ${memberId}
       and p.month >= ${`${from}-01`}::date
       and p.month <= ${`${through}-01`}::date
     order by p.month, p.employer_number, p.deposited_on, p.posting_id`.execute(db)
  return rows.map(postingOf)
}

/** A posting from its row. */
export const postingOf = (row: PostingRow): Posting => ({
  postingId: row.posting_id,
  month: month(row.month.slice(0, 7)),
  kpj: storedKpj(row.kpj),
  employerNumber: row.employer_number,
  employerName: row.employer_name,
  segment: row.segment,
  status: row.status,
  depositedOn: localDate(row.deposited_on),
  recordedOn: localDate(row.recorded_on),
  revision: row.revision,
  reversal: row.reversal,
  wage: rupiah(row.wage_rupiah),
  backPay: rupiah(row.back_pay_rupiah),
  jkk: rupiah(row.jkk_rupiah),
  jkm: rupiah(row.jkm_rupiah),
  jhtEmployer: rupiah(row.jht_employer_rupiah),
  jhtWorker: rupiah(row.jht_worker_rupiah),
  jpEmployer: rupiah(row.jp_employer_rupiah),
  jpWorker: rupiah(row.jp_worker_rupiah),
})

/** @throws Error for text that the import would not have let in */
export function storedKpj(text: string): Kpj {
  const kpj = parseKpj(text)
  if (kpj === undefined) throw new Error('a stored membership number is none')
  return kpj
}
