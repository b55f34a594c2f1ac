import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant, type Language } from '#values'
import { CLAIM_MS, type Download, KEPT_MS } from './download.ts'

export type DownloadKey = { readonly memberId: bigint; readonly downloadId: string }

type Row = {
  member_id: bigint
  download_id: string
  language: Language
  asked_at: Instant
  ready_at: Instant | null
  bytes: number | null
  parts: number | null
}

const PART_BYTES = 256 * 1024

const partPlace = ({ memberId, downloadId }: DownloadKey, part: number, parts: number): string =>
  `privacy.download_part.content_enc:${memberId}:${downloadId}:${part}/${parts}`

/** The member's download, asked for or ready and not yet gone; there is one at most. */
export async function downloadOf(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<Download | undefined> {
  const { rows } = await sql<Row>`
    select member_id, download_id, language, asked_at, ready_at, bytes, parts
      from privacy.download
     where member_id = ${memberId} and asked_at > ${at(instant(now - 2 * KEPT_MS))}
       and (ready_at is null or ready_at > ${at(instant(now - KEPT_MS))})
     order by asked_at desc, download_id
     limit 1
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    ...{ memberId: row.member_id, downloadId: row.download_id, language: row.language },
    ...{ askedAt: row.asked_at, readyAt: row.ready_at ?? undefined, bytes: row.bytes ?? undefined },
  }
}

/** Puts a new one in the place of those before. */
export async function replaceDownload(
  db: Db,
  key: DownloadKey,
  asked: { readonly language: Language; readonly now: Instant },
): Promise<void> {
  await sql`delete from privacy.download where member_id = ${key.memberId}`.execute(db)
  await sql`
    insert into privacy.download (member_id, download_id, language, state, asked_at)
    values (${key.memberId}, ${key.downloadId}::uuid, ${asked.language}, 'asked', ${at(asked.now)})
  `.execute(db)
}

/** Takes one to prepare it, unless another server has lately; answers its language. */
export async function claimDownload(
  db: Db,
  key: DownloadKey,
  now: Instant,
): Promise<Language | undefined> {
  const { rows } = await sql<{ language: Language }>`
    update privacy.download
       set claimed_at = ${at(now)}
     where member_id = ${key.memberId} and download_id = ${key.downloadId}::uuid
       and state = 'asked'
       and (claimed_at is null or claimed_at <= ${at(instant(now - CLAIM_MS))})
    returning language
  `.execute(db)
  return rows[0]?.language
}

/** Keeps what was prepared, encrypted, in the caller's transaction; false when it is no longer wanted. */
export async function keepDownload(
  db: Db,
  keys: Keys,
  { content, now, ...key }: DownloadKey & { readonly content: Uint8Array; readonly now: Instant },
): Promise<boolean> {
  const parts = Math.ceil(content.length / PART_BYTES)
  const { rows } = await sql`
    update privacy.download
       set state = 'ready', ready_at = ${at(now)}, bytes = ${content.length}, parts = ${parts}
     where member_id = ${key.memberId} and download_id = ${key.downloadId}::uuid and state = 'asked'
    returning download_id
  `.execute(db)
  if (rows.length === 0) return false
  for (let part = 1; part <= parts; part += 1) {
    const bytes = content.subarray((part - 1) * PART_BYTES, part * PART_BYTES)
    const sealed = keys.sealBytes(partPlace(key, part, parts), bytes)
    await sql`
      insert into privacy.download_part (member_id, download_id, part, content_enc)
      values (${key.memberId}, ${key.downloadId}::uuid, ${part}, ${sealed}::bytea)
    `.execute(db)
  }
  return true
}

/** What is ready, opened; `undefined` for nothing of that key. */
export async function downloadContent(
  db: Db,
  keys: Keys,
  key: DownloadKey,
): Promise<Buffer | undefined> {
  const { rows } = await sql<{ part: number; content_enc: Uint8Array }>`
    select part, content_enc
      from privacy.download_part
     where member_id = ${key.memberId} and download_id = ${key.downloadId}::uuid
     order by part
  `.execute(db)
  if (rows.length === 0) return undefined
  return Buffer.concat(
    rows.map(({ part, content_enc }) =>
      keys.openBytes(partPlace(key, part, rows.length), content_enc),
    ),
  )
}

const AT_ONCE = 100

/** Those that nobody prepares: asked for a while ago, or left by a server that stopped. */
export async function forgottenDownloads(db: Db, now: Instant): Promise<readonly DownloadKey[]> {
  const since = at(instant(now - CLAIM_MS))
  const { rows } = await sql<{ member_id: bigint; download_id: string }>`
    select member_id, download_id
      from privacy.download
     where state = 'asked' and asked_at <= ${since}
       and (claimed_at is null or claimed_at <= ${since})
     order by asked_at, member_id, download_id
     limit ${AT_ONCE}
  `.execute(db)
  return rows.map((row) => ({ memberId: row.member_id, downloadId: row.download_id }))
}

/** Removes those whose time is over. */
export async function sweepDownloads(db: Db, now: Instant): Promise<void> {
  await sql`
    delete from privacy.download
     where ready_at <= ${at(instant(now - KEPT_MS))} or asked_at <= ${at(instant(now - 2 * KEPT_MS))}
  `.execute(db)
}
