import { sql } from 'kysely'
import { copyText, type Db, type Session } from '#platform/db'
import type { Month } from '#values'
import type { NewPosting, Standing } from './ledger-decision.ts'
import { CONTENT_COLUMNS, employerNumberOf } from './reported-row.ts'

/** Months of members whose postings a block may repeat. */
export type WantedMonth = { readonly memberId: bigint; readonly month: Month }

/** Content as COPY text, field by field: the very text that a row of a file becomes. */
const CONTENT = sql.join(
  CONTENT_COLUMNS.map((column) =>
    column === 'labour_intensive' // COPY writes t and f where a cast writes true and false
      ? sql`coalesce(left(p.labour_intensive::text, 1), '\\N')`
      : sql`coalesce(p.${sql.id(column)}::text, '\\N')`,
  ),
  sql` || E'\t' || `,
)

/**
 * Until the transaction ends, every statement finds its rows by key. A block names thousands of keys of
 * tables that hold millions of rows and that no statistics may know yet: left to itself, the planner reads
 * whole years with parallel workers, or compiles the statement for longer than it runs.
 */
export async function findByKeys(db: Db): Promise<void> {
  await sql`
    select set_config(name, 'off', true)
      from unnest(array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin', 'jit']) as t (name)
    union all
    select set_config('max_parallel_workers_per_gather', '0', true)
  `.execute(db)
}

/** The newest revision of every key in these months, and maybe of months between them, by key. */
export async function standingPostings(
  db: Db,
  wanted: readonly WantedMonth[],
): Promise<Map<string, Standing>> {
  const standing = new Map<string, Standing>()
  if (wanted.length === 0) return standing
  const spans = spansOf(wanted)
  const { rows } = await sql<Standing & { key: string }>`
    select p.kpj || E'\t' || p.employer_number || E'\t' || left(p.month::text, 7)
             || E'\t' || p.deposited_on::text as key,
           p.revision,
           p.reversal,
           p.import_id as "importId",
           ${CONTENT} as content
      from unnest(
             ${spans.map(({ memberId }) => memberId.toString())}::bigint[],
             ${spans.map(({ from }) => `${from}-01`)}::date[],
             ${spans.map(({ to }) => `${to}-01`)}::date[]
           ) as w (member_id, first_month, last_month)
     cross join lateral (
             select *
               from contributions.posting
              where member_id = w.member_id
                and month between w.first_month and w.last_month
             offset 0 -- member by member, through the index: only partitions of these years are opened
           ) as p
  `.execute(db)
  for (const row of rows) {
    const known = standing.get(row.key)
    if (known === undefined || known.revision < row.revision) standing.set(row.key, row)
  }
  return standing
}

type Span = { readonly memberId: bigint; from: Month; to: Month }

/** First and last wanted month of each member. */
function spansOf(wanted: readonly WantedMonth[]): readonly Span[] {
  const spans = new Map<bigint, Span>()
  for (const { memberId, month } of wanted) {
    const span = spans.get(memberId)
    if (span === undefined) spans.set(memberId, { memberId, from: month, to: month })
    else if (month < span.from) span.from = month
    else if (month > span.to) span.to = month
  }
  return [...spans.values()]
}

const TARGET = `contributions.posting (member_id, month, kpj, employer_number, deposited_on, revision, reversal, import_id, ${CONTENT_COLUMNS.join(', ')})`
/** Enough to keep the database busy while rows of the next block are read, and still fit into its socket. */
const LINES_A_CHUNK = 1_000

/** Adds rows to the ledger, in their order. */
export async function addPostings(
  session: Session,
  postings: readonly NewPosting[],
  importId: bigint,
): Promise<void> {
  if (postings.length > 0) await session.copyIn(TARGET, lines(postings, importId.toString()))
}

function* lines(postings: readonly NewPosting[], importId: string): Generator<string> {
  for (let from = 0; from < postings.length; from += LINES_A_CHUNK) {
    const chunk = postings.slice(from, from + LINES_A_CHUNK)
    yield chunk.map((posting) => lineOf(posting, importId)).join('')
  }
}

function lineOf(
  { memberId, row, revision, reversal, content }: NewPosting,
  importId: string,
): string {
  const { person, month, depositedOn } = row
  const employer = copyText(employerNumberOf(row))
  const fields = [memberId, `${month}-01`, person.kpj, employer, depositedOn, revision]
  return `${fields.join('\t')}\t${reversal ? 't' : 'f'}\t${importId}\t${content}\n`
}
