import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { LocalDate } from '#values'
import type { MonthSpan } from './posting-store.ts'

/** How many of the months of a span have a JKK contribution that an employer paid. */
export type CoveredMonths = MonthSpan & { readonly count: number }

/**
 * The months of a span, both ends included, in which something of JKK remains after reversals, deposited by `today` by
 * employers of wage earners: the record's word on the months that JKP counts, since JKP is paid for out of JKK. A month
 * with several employers counts once.
 */
export async function coveredMonthsOf(
  db: Db,
  memberId: bigint,
  { from, through, today }: MonthSpan & { readonly today: LocalDate },
): Promise<CoveredMonths> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from (
        select month
          from contributions.posting
         where member_id = ${memberId}
           and segment = 'wage-earner'
           and month >= ${`${from}-01`}::date
           and month <= ${`${through}-01`}::date
           and deposited_on <= ${today}::date
         group by month
        having sum(jkk_rupiah) > 0
      ) as covered`.execute(db)
  return { from, through, count: rows[0]?.count ?? 0 }
}
