import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { type LocalDate, month, monthOfDate, rupiah, yearOf } from '#values'
import { PROGRAMMES, type Programme, type ProgrammeFigures } from './programmes.ts'

type FigureRow = Readonly<
  Record<`${Programme}_last`, string | null> &
    Record<`${Programme}_months`, number> &
    Record<`${Programme}_this_year`, bigint>
>

/**
 * What the ledger sums to for each programme, of what was deposited by `today`: months up to that of `today` count
 * where something remains after reversals, deposits count in the calendar year of `today`. What is deposited later
 * changes nothing of that day.
 */
export async function programmeFigures(
  db: Db,
  memberId: bigint,
  today: LocalDate,
): Promise<readonly ProgrammeFigures[]> {
  const current = monthOfDate(today)
  const january = `${yearOf(current)}-01-01`
  const columns = PROGRAMMES.map((name) => {
    const [remaining, deposited] = [sql.ref(`${name}_rupiah`), sql.ref(`${name}_deposited`)]
    return sql`
      max(month) filter (where ${remaining} > 0 and month <= ${`${current}-01`}::date)
        as ${sql.ref(`${name}_last`)},
      (count(*) filter (where ${remaining} > 0 and month <= ${`${current}-01`}::date))::int
        as ${sql.ref(`${name}_months`)},
      coalesce(sum(${deposited}), 0)::bigint as ${sql.ref(`${name}_this_year`)}`
  })
  const { rows } = await sql<FigureRow>`
    with by_month as (
      select month,
             sum(jkk_rupiah) as jkk_rupiah,
             sum(jkm_rupiah) as jkm_rupiah,
             sum(jht_employer_rupiah + jht_worker_rupiah) as jht_rupiah,
             sum(jp_employer_rupiah + jp_worker_rupiah) as jp_rupiah,
             sum(jkk_rupiah) filter (where counts) as jkk_deposited,
             sum(jkm_rupiah) filter (where counts) as jkm_deposited,
             sum(jht_employer_rupiah + jht_worker_rupiah) filter (where counts) as jht_deposited,
             sum(jp_employer_rupiah + jp_worker_rupiah) filter (where counts) as jp_deposited
        from contributions.posting p
       cross join lateral (
               select p.deposited_on >= ${january}::date as counts
             ) this_year
       where member_id = ${memberId}
         and deposited_on <= ${today}::date
       group by month
    )
    select ${sql.join(columns)}
      from by_month`.execute(db)
  const [row] = rows
  return row === undefined ? [] : PROGRAMMES.map((name) => figuresOf(row, name))
}

function figuresOf(row: FigureRow, programme: Programme): ProgrammeFigures {
  const last = row[`${programme}_last`]
  return {
    programme,
    lastMonth: last === null ? undefined : month(last.slice(0, 7)),
    months: row[`${programme}_months`],
    depositedThisYear: rupiah(row[`${programme}_this_year`]),
  }
}
