import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { Evidence, MediaType } from './case.ts'
import type { CaseKey } from './case-store.ts'

type EvidenceRow = {
  evidence_id: string
  position: number
  media_type: MediaType
  name_enc: Uint8Array
  bytes: number
  parts: number
  added_at: Instant
}

type EvidenceKey = Pick<Evidence, 'evidenceId'> & Pick<CaseKey, 'memberId'>

/** So much of a file is one row: a row is read and sealed whole. */
const PART_BYTES = 256 * 1024

const namePlace = ({ memberId, evidenceId }: EvidenceKey) =>
  `cases.evidence.name_enc:${memberId}:${evidenceId}`

/** The number of parts is in each seal: one that is missing or was put elsewhere is noticed. */
const partPlace = ({ memberId, evidenceId }: EvidenceKey, part: number, parts: number) =>
  `cases.evidence_part.content_enc:${memberId}:${evidenceId}:${part}/${parts}`

/** Keeps a file that was looked at, encrypted part by part. */
export async function insertEvidence(
  db: Db,
  keys: Keys,
  { content, ...evidence }: CaseKey & Evidence & { readonly content: Buffer },
): Promise<void> {
  const { memberId, evidenceId } = evidence
  const parts = Math.ceil(content.length / PART_BYTES)
  const name = keys.seal(namePlace(evidence), evidence.name)
  await sql`
    insert into cases.evidence
      (member_id, evidence_id, case_id, position, media_type, name_enc, bytes, parts, added_at)
    values (${memberId}, ${evidenceId}::uuid, ${evidence.caseId}::uuid, ${evidence.position},
            ${evidence.mediaType}, ${name}::bytea, ${evidence.bytes}, ${parts},
            ${at(evidence.addedAt)})
  `.execute(db)
  for (let part = 1; part <= parts; part += 1) {
    const bytes = content.subarray((part - 1) * PART_BYTES, part * PART_BYTES)
    const sealed = keys.sealBytes(partPlace(evidence, part, parts), bytes)
    await sql`
      insert into cases.evidence_part (member_id, evidence_id, part, content_enc)
      values (${memberId}, ${evidenceId}::uuid, ${part}, ${sealed}::bytea)
    `.execute(db)
  }
}

const COLUMNS = sql`evidence_id, position, media_type, name_enc, bytes, parts, added_at`

/** The files of a case, in the order in which they came. */
export async function evidenceOf(
  db: Db,
  keys: Keys,
  { memberId, caseId }: CaseKey,
): Promise<readonly Evidence[]> {
  const { rows } = await sql<EvidenceRow>`
    select ${COLUMNS}
      from cases.evidence
     where member_id = ${memberId} and case_id = ${caseId}::uuid
     order by position
  `.execute(db)
  return rows.map((row) => opened(keys, memberId, row))
}

/** How long all files of a member are together. */
export async function evidenceBytesOf(db: Db, memberId: bigint): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum(bytes), 0)::float8 as bytes
      from cases.evidence
     where member_id = ${memberId}
  `.execute(db)
  return rows[0]?.bytes ?? 0
}

/** One file of a case with its content; `undefined` for none of that key. @throws when a part was lost or changed */
export async function evidenceContent(
  db: Db,
  keys: Keys,
  { memberId, caseId, evidenceId }: CaseKey & EvidenceKey,
): Promise<(Evidence & { readonly content: Buffer }) | undefined> {
  const { rows } = await sql<EvidenceRow>`
    select ${COLUMNS}
      from cases.evidence
     where member_id = ${memberId} and case_id = ${caseId}::uuid
       and evidence_id = ${evidenceId}::uuid
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const key = { memberId, evidenceId }
  const { rows: parts } = await sql<{ part: number; content_enc: Uint8Array }>`
    select part, content_enc
      from cases.evidence_part
     where member_id = ${memberId} and evidence_id = ${evidenceId}::uuid
     order by part
  `.execute(db)
  const content = Buffer.concat(
    parts.map(({ part, content_enc }) =>
      keys.openBytes(partPlace(key, part, row.parts), content_enc),
    ),
  )
  if (content.length !== row.bytes) throw new Error('a part of a file is missing')
  return { ...opened(keys, memberId, row), content }
}

const opened = (keys: Keys, memberId: bigint, row: EvidenceRow): Evidence => ({
  evidenceId: row.evidence_id,
  position: row.position,
  mediaType: row.media_type,
  name: keys.open(namePlace({ memberId, evidenceId: row.evidence_id }), row.name_enc),
  bytes: row.bytes,
  addedAt: row.added_at,
})
