import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import { UPLOAD_HOURS } from './case.ts'

/** A file on its way in pieces. */
export type Upload = {
  readonly memberId: bigint
  /** For which case; absent while that is not opened yet. */
  readonly caseId: string | undefined
  readonly uploadId: string
  readonly name: string
  readonly bytes: number
  readonly received: number
  readonly parts: number
}

type UploadKey = Pick<Upload, 'memberId' | 'uploadId'>

/** Files that a member has on the way at once; beginning another drops the oldest. */
const MOST_UPLOADS = 3
const KEPT_MS = UPLOAD_HOURS * 3_600_000

const namePlace = ({ memberId, uploadId }: UploadKey) =>
  `cases.upload.name_enc:${memberId}:${uploadId}`
const partPlace = ({ memberId, uploadId }: UploadKey, part: number) =>
  `cases.upload_part.content_enc:${memberId}:${uploadId}:${part}`

type UploadRow = {
  upload_id: string
  case_id: string | null
  name_enc: Uint8Array
  bytes: number
  received: number
  parts: number
}

const COLUMNS = sql`upload_id, case_id, name_enc, bytes, received, parts`

const opened = (keys: Keys, memberId: bigint, row: UploadRow): Upload => ({
  ...{ memberId, uploadId: row.upload_id, caseId: row.case_id ?? undefined },
  name: keys.open(namePlace({ memberId, uploadId: row.upload_id }), row.name_enc),
  ...{ bytes: row.bytes, received: row.received, parts: row.parts },
})

/** What a member has on the way to a case, or to one that is not opened yet, the newest first. */
export async function uploadsOf(
  db: Db,
  keys: Keys,
  { memberId, caseId }: Pick<Upload, 'memberId' | 'caseId'>,
): Promise<readonly Upload[]> {
  const { rows } = await sql<UploadRow>`
    select ${COLUMNS}
      from cases.upload
     where member_id = ${memberId} and case_id is not distinct from ${caseId ?? null}::uuid
     order by begun_at desc, upload_id
  `.execute(db)
  return rows.map((row) => opened(keys, memberId, row))
}

/** Begins one; of more than three the oldest are dropped. */
export async function insertUpload(
  db: Db,
  keys: Keys,
  upload: Omit<Upload, 'received' | 'parts'> & { readonly now: Instant },
): Promise<void> {
  const { memberId, uploadId, caseId, bytes, now } = upload
  const name = keys.seal(namePlace(upload), upload.name)
  await sql`
    insert into cases.upload (member_id, upload_id, case_id, name_enc, bytes, begun_at)
    values (${memberId}, ${uploadId}::uuid, ${caseId ?? null}::uuid, ${name}::bytea, ${bytes}, ${at(now)})
  `.execute(db)
  await sql`
    delete from cases.upload
     where member_id = ${memberId}
       and upload_id in (select upload_id
                           from cases.upload
                          where member_id = ${memberId}
                          order by begun_at desc, upload_id
                         offset ${MOST_UPLOADS})
  `.execute(db)
}

/** One of them, locked until the caller's transaction ends. */
export async function lockUpload(
  db: Db,
  keys: Keys,
  { memberId, uploadId }: UploadKey,
): Promise<Upload | undefined> {
  const { rows } = await sql<UploadRow>`
    select ${COLUMNS}
      from cases.upload
     where member_id = ${memberId} and upload_id = ${uploadId}::uuid
       for update
  `.execute(db)
  return rows[0] && opened(keys, memberId, rows[0])
}

/** Keeps the next piece of one that is locked. */
export async function appendPiece(
  db: Db,
  keys: Keys,
  { memberId, uploadId, parts, piece }: Upload & { readonly piece: Buffer },
): Promise<void> {
  const part = parts + 1
  const sealed = keys.sealBytes(partPlace({ memberId, uploadId }, part), piece)
  await sql`
    insert into cases.upload_part (member_id, upload_id, part, content_enc)
    values (${memberId}, ${uploadId}::uuid, ${part}, ${sealed}::bytea)
  `.execute(db)
  await sql`
    update cases.upload
       set received = received + ${piece.length}, parts = ${part}
     where member_id = ${memberId} and upload_id = ${uploadId}::uuid
  `.execute(db)
}

/** All that has arrived of one, in its order. */
export async function arrived(db: Db, keys: Keys, key: UploadKey): Promise<Buffer> {
  const { rows } = await sql<{ part: number; content_enc: Uint8Array }>`
    select part, content_enc
      from cases.upload_part
     where member_id = ${key.memberId} and upload_id = ${key.uploadId}::uuid
     order by part
  `.execute(db)
  return Buffer.concat(
    rows.map(({ part, content_enc }) => keys.openBytes(partPlace(key, part), content_enc)),
  )
}

/** Removes one with its pieces; false when it was gone. */
export async function deleteUpload(db: Db, { memberId, uploadId }: UploadKey): Promise<boolean> {
  const { rows } = await sql`
    delete from cases.upload
     where member_id = ${memberId} and upload_id = ${uploadId}::uuid
    returning upload_id
  `.execute(db)
  return rows.length > 0
}

/** Removes what was begun more than a day ago and never arrived. */
export async function sweepUploads(db: Db, now: Instant): Promise<void> {
  await sql`delete from cases.upload where begun_at < ${at(instant(now - KEPT_MS))}`.execute(db)
}
