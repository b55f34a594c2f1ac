import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, type LocalDate, localDate } from '#values'
import type { PaperContent } from './everywhere/kind.ts'
import type { Paper, PaperKey } from './paper.ts'

const placeOf = (column: string, { memberId, paperId }: PaperKey) =>
  `documents.paper.${column}:${memberId}:${paperId}`

/** Marks the same content as the same, within one member: with every key that lives, the newest first. */
const contentHashes = (keys: Keys, memberId: bigint, content: PaperContent) =>
  keys.lookupHashes('document-content', `${memberId} ${JSON.stringify(content)}`)

/**
 * Adds a paper with its file and makes it findable by its code, in the caller's transaction. False when the same content
 * stands already: nothing was written then.
 */
export async function insertPaper(
  db: Db,
  keys: Keys,
  { file, checksum, ...paper }: Paper & { readonly file: Buffer; readonly checksum: Uint8Array },
): Promise<boolean> {
  const contentHash = contentHashes(keys, paper.memberId, paper.content)[0]?.hash ?? null
  const seal = (column: string, text: string) => keys.seal(placeOf(column, paper), text)
  const { rows } = await sql`
    insert into documents.paper
      (member_id, paper_id, kind, language, content_hash, content_enc, code_enc, file_enc,
       checksum, bytes, issued_at, valid_until)
    values (${paper.memberId}, ${paper.paperId}::uuid, ${paper.content.kind},
            ${paper.content.language}, ${contentHash}::bytea,
            ${seal('content_enc', JSON.stringify(paper.content))}::bytea,
            ${seal('code_enc', paper.code)}::bytea,
            ${keys.sealBytes(placeOf('file_enc', paper), file)}::bytea,
            ${checksum}::bytea, ${file.length}, ${at(paper.issuedAt)},
            ${paper.content.validUntil ?? null}::date)
    on conflict (member_id, content_hash) where revoked_at is null do nothing
    returning paper_id
  `.execute(db)
  if (rows.length === 0) return false
  const { hash, keyVersion } = keys.lookupHash('document-code', paper.code)
  await sql`
    insert into documents.code_lookup (hash, key_version, member_id, paper_id)
    values (${hash}::bytea, ${keyVersion}, ${paper.memberId}, ${paper.paperId}::uuid)
  `.execute(db)
  return true
}

type PaperRow = {
  member_id: bigint
  paper_id: string
  content_enc: Uint8Array
  code_enc: Uint8Array
  issued_at: Instant
  revoked_at: Instant | null
}

const COLUMNS = sql`member_id, paper_id, content_enc, code_enc, issued_at, revoked_at`

/** The paper that stands with this content; `undefined` when there is none. */
export async function standingPaper(
  db: Db,
  keys: Keys,
  wanted: { readonly memberId: bigint; readonly content: PaperContent },
): Promise<Paper | undefined> {
  const { memberId, content } = wanted
  const hashes = contentHashes(keys, memberId, content).map(({ hash }) => hex(hash))
  const { rows } = await sql<PaperRow>`
    select ${COLUMNS}
      from documents.paper
     where member_id = ${memberId}
       and encode(content_hash, 'hex') = any(${hashes}::text[])
       and revoked_at is null
     limit 1
  `.execute(db)
  const [row] = rows
  return row && opened(keys, row)
}

/** A member's newest papers, at most `most`. */
export async function papersOf(
  db: Db,
  keys: Keys,
  { memberId, most }: { readonly memberId: bigint; readonly most: number },
): Promise<readonly Paper[]> {
  const { rows } = await sql<PaperRow>`
    select ${COLUMNS}
      from documents.paper
     where member_id = ${memberId}
     order by issued_at desc, paper_id
     limit ${most}
  `.execute(db)
  return rows.map((row) => opened(keys, row))
}

/** How many letters a member had made on a day in Jakarta, those taken back among them. */
export async function lettersOn(db: Db, memberId: bigint, day: LocalDate): Promise<number> {
  const { rows } = await sql<{ letters: number }>`
    select count(*)::int as letters
      from documents.paper
     where member_id = ${memberId} and kind = 'letter'
       and (issued_at at time zone 'Asia/Jakarta')::date = ${day}::date
  `.execute(db)
  return rows[0]?.letters ?? 0
}

/** The signed file of a paper. @throws when there is no such paper */
export async function fileOf(db: Db, keys: Keys, key: PaperKey): Promise<Buffer> {
  const { rows } = await sql<{ file_enc: Uint8Array }>`
    select file_enc
      from documents.paper
     where member_id = ${key.memberId} and paper_id = ${key.paperId}::uuid
  `.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('a paper has no file')
  return Buffer.from(keys.openBytes(placeOf('file_enc', key), row.file_enc))
}

/** Takes a paper back; false when it was taken back before, or is another's. */
export async function revokePaper(db: Db, key: PaperKey, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    update documents.paper
       set revoked_at = ${at(now)}
     where member_id = ${key.memberId} and paper_id = ${key.paperId}::uuid and revoked_at is null
    returning paper_id
  `.execute(db)
  return rows.length > 0
}

/** What anybody may know of the paper with a code. */
export type FoundPaper = Paper & {
  readonly checksum: Uint8Array
  readonly validUntil: LocalDate | undefined
}

/** The paper with this code, whoever it belongs to; `undefined` for a code that we never issued. */
export async function paperByCode(
  db: Db,
  keys: Keys,
  code: string,
): Promise<FoundPaper | undefined> {
  const hashes = keys.lookupHashes('document-code', code)
  const { rows: found } = await sql<{ member_id: bigint; paper_id: string }>`
    select l.member_id, l.paper_id
      from documents.code_lookup l
      join unnest(${hashes.map(({ hash }) => hex(hash))}::text[],
                  ${hashes.map(({ keyVersion }) => keyVersion)}::int[]) as w (hash, key_version)
        on l.hash = decode(w.hash, 'hex') and l.key_version = w.key_version
     limit 1
  `.execute(db)
  const [place] = found
  if (place === undefined) return undefined
  const { rows } = await sql<PaperRow & { checksum: Uint8Array; valid_until: string | null }>`
    select ${COLUMNS}, checksum, valid_until
      from documents.paper
     where member_id = ${place.member_id} and paper_id = ${place.paper_id}::uuid
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const validUntil = row.valid_until === null ? undefined : localDate(row.valid_until)
  return { ...opened(keys, row), validUntil, checksum: row.checksum }
}

function opened(keys: Keys, row: PaperRow): Paper {
  const key = { memberId: row.member_id, paperId: row.paper_id }
  return {
    ...key,
    content: JSON.parse(keys.open(placeOf('content_enc', key), row.content_enc)) as PaperContent,
    code: keys.open(placeOf('code_enc', key), row.code_enc),
    issuedAt: row.issued_at,
    revokedAt: row.revoked_at ?? undefined,
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
