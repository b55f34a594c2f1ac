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

/** The newest revision of every key in these months, by key. */
export async function standingPostings(
  db: Db,
  wanted: readonly WantedMonth[],
): Promise<Map<string, Standing>> {
  const standing = new Map<string, Standing>()
  if (wanted.length === 0) return standing
  const months = wanted.map(({ month }) => `${month}-01`)
  const sorted = [...months].sort()
  const { rows } = await sql<Standing & { key: string }>`
    select p.kpj || E'\t' || p.employer_number || E'\t' || left(p.month::text, 7)
             || E'\t' || p.deposited_on::text as key,
           p.revision,
           p.reversal,
           p.import_id as "importId",
           ${CONTENT} as content
      from unnest(
             ${wanted.map(({ memberId }) => memberId.toString())}::bigint[],
             ${months}::date[]
           ) as w (member_id, month)
      join contributions.posting p on p.member_id = w.member_id and p.month = w.month
     where p.month between ${sorted.at(0)}::date and ${sorted.at(-1)}::date
  `.execute(db)
  for (const row of rows) {
    const known = standing.get(row.key)
    if (known === undefined || known.revision < row.revision) standing.set(row.key, row)
  }
  return standing
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
