import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import type { Report } from './report.ts'

const KEPT_MS = 365 * 24 * 3_600_000
const HASH = 'report-number'

const wordsPlace = (number: string) => `help.report.words_enc:${number}`
const picturePlace = (number: string) => `help.report.picture_enc:${number}`

export type Picture = { readonly kind: 'jpeg' | 'png'; readonly bytes: Buffer }

export type NewReport = Report & {
  readonly number: string
  readonly picture: Picture | undefined
  readonly reportedAt: Instant
}

/** Keeps a report, sealed. */
export async function insertReport(
  db: Db,
  keys: Keys,
  { number, picture, reportedAt, ...words }: NewReport,
): Promise<void> {
  const { hash } = keys.lookupHash(HASH, number)
  const sealed = keys.seal(wordsPlace(number), JSON.stringify(words))
  const drawn = picture && keys.sealBytes(picturePlace(number), picture.bytes)
  await sql`
    insert into help.report (hash, number, words_enc, picture_enc, picture_kind, reported_at)
    values (${hash}::bytea, ${number}, ${sealed}::bytea, ${drawn ?? null}::bytea,
            ${picture?.kind ?? null}, ${at(reportedAt)})
  `.execute(db)
}

export type KeptReport = Report & {
  readonly number: string
  readonly hasPicture: boolean
  readonly reportedAt: Instant
}

type Row = {
  number: string
  words_enc: Uint8Array
  has_picture: boolean
  reported_at: Instant
}

const opened =
  (keys: Keys) =>
  ({ number, words_enc, has_picture, reported_at }: Row): KeptReport => {
    const words: Report = JSON.parse(keys.open(wordsPlace(number), words_enc))
    return { ...words, number, hasPicture: has_picture, reportedAt: reported_at }
  }

/** So many reports at most, opened, the newest first; those older than the one with the number `before`, where it is given. */
export async function newestReports(
  db: Db,
  keys: Keys,
  { limit, before }: { readonly limit: number; readonly before?: string | undefined },
): Promise<readonly KeptReport[]> {
  const hashes = before === undefined ? [] : hashesOf(keys, before)
  const { rows } = await sql<Row>`
    select number, words_enc, picture_kind is not null as has_picture, reported_at
      from help.report
     where ${before === undefined}
        or (reported_at, number) < (
             select reported_at, number from help.report where hash = any(${hashes}::bytea[]))
     order by reported_at desc, number desc
     limit ${limit}
  `.execute(db)
  return rows.map(opened(keys))
}

/** The report with this number, opened; `undefined` where there is none. */
export async function reportOf(
  db: Db,
  keys: Keys,
  number: string,
): Promise<KeptReport | undefined> {
  const { rows } = await sql<Row>`
    select number, words_enc, picture_kind is not null as has_picture, reported_at
      from help.report
     where hash = any(${hashesOf(keys, number)}::bytea[])
  `.execute(db)
  return rows.map(opened(keys))[0]
}

const hashesOf = (keys: Keys, number: string) =>
  keys.lookupHashes(HASH, number).map(({ hash }) => Buffer.from(hash))

/** The picture of a report; `undefined` where there is none. */
export async function pictureOf(db: Db, keys: Keys, number: string): Promise<Picture | undefined> {
  const { rows } = await sql<{ picture_enc: Uint8Array; picture_kind: 'jpeg' | 'png' }>`
    select picture_enc, picture_kind
      from help.report
     where hash = any(${hashesOf(keys, number)}::bytea[]) and picture_enc is not null
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const bytes = Buffer.from(keys.openBytes(picturePlace(number), row.picture_enc))
  return { kind: row.picture_kind, bytes }
}

/** Removes reports that are older than a year. */
export async function sweepReports(db: Db, now: Instant): Promise<void> {
  await sql`
    delete from help.report where reported_at <= ${at(instant(now - KEPT_MS))}
  `.execute(db)
}
