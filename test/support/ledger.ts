import { sql } from 'kysely'
import type { Db } from '#platform/db'

/** A posting as a test tells it; what it leaves out is that of an ordinary month of Rp5,000,000. */
export type PostingFacts = {
  readonly memberId: bigint
  readonly month: string
  readonly postingId: bigint
  readonly kpj?: string
  readonly employerNumber?: string
  readonly depositedOn?: string
  readonly recordedOn?: string
  readonly revision?: number
  readonly reversal?: boolean
  readonly segment?: string
  readonly status?: string
  readonly wage?: bigint
  readonly backPay?: bigint
  readonly jkk?: bigint
  readonly jkm?: bigint
  readonly jhtEmployer?: bigint
  readonly jhtWorker?: bigint
  readonly jpEmployer?: bigint
  readonly jpWorker?: bigint
}

export const TEST_KPJ = '21045678901'
export const TEST_EMPLOYER = '12000345'

/** Writes postings as they are, without the import: for tests of what reads them. */
export async function insertPostings(db: Db, postings: readonly PostingFacts[]): Promise<void> {
  for (const posting of postings) {
    const sign = posting.reversal === true ? -1n : 1n
    const amount = (given: bigint | undefined, usual: bigint) => sign * (given ?? usual)
    await sql`
      insert into contributions.posting
        (member_id, month, posting_id, kpj, employer_number, deposited_on, revision, reversal,
         recorded_on, segment, status, province, employer_size, risk_class, labour_intensive,
         wage_rupiah, back_pay_rupiah, jkk_rupiah, jkm_rupiah, jht_employer_rupiah,
         jht_worker_rupiah, jp_employer_rupiah, jp_worker_rupiah, started_on, import_id)
      values (${posting.memberId}, ${`${posting.month}-01`}, ${posting.postingId},
        ${posting.kpj ?? TEST_KPJ}, ${posting.employerNumber ?? TEST_EMPLOYER},
        ${posting.depositedOn ?? `${posting.month}-28`}, ${posting.revision ?? 0},
        ${posting.reversal ?? false}, ${posting.recordedOn ?? `${posting.month}-28`},
        ${posting.segment ?? 'wage-earner'}, ${posting.status ?? 'active'}, '31', 'medium', 2, false,
        ${amount(posting.wage, 5_000_000n)}, ${amount(posting.backPay, 0n)},
        ${amount(posting.jkk, 27_000n)}, ${amount(posting.jkm, 15_000n)},
        ${amount(posting.jhtEmployer, 185_000n)}, ${amount(posting.jhtWorker, 100_000n)},
        ${amount(posting.jpEmployer, 100_000n)}, ${amount(posting.jpWorker, 50_000n)}, '2015-03-01', 1)`.execute(
      db,
    )
  }
}

/** Writes an employment; it runs from 2015-03-01 on unless told otherwise. */
export async function insertEmployment(
  db: Db,
  facts: {
    readonly memberId: bigint
    readonly kpj?: string
    readonly employerNumber?: string
    readonly startedOn?: string
    readonly endedOn?: string
    readonly segment?: string
  },
): Promise<void> {
  await sql`
    insert into contributions.employment
      (member_id, kpj, employer_number, started_on, ended_on, segment,
       reported_for, deposited_on, recorded_on)
    values (${facts.memberId}, ${facts.kpj ?? TEST_KPJ}, ${facts.employerNumber ?? TEST_EMPLOYER},
      ${facts.startedOn ?? '2015-03-01'}, ${facts.endedOn ?? null},
      ${facts.segment ?? 'wage-earner'}, '2015-03-01', '2015-04-10', '2015-04-10')`.execute(db)
}

/** Writes an employer known since 2015. */
export async function insertEmployer(db: Db, employerNumber: string, name: string): Promise<void> {
  await sql`
    insert into contributions.employer (employer_number, name, registered, known_since, source)
    values (${employerNumber}, ${name}, true, '2015-03-01T00:00:00Z', 'test')`.execute(db)
}
