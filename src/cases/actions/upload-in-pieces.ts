import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { MOST_FILE_BYTES } from '../case.ts'
import { after } from '../case-state.ts'
import { caseOf } from '../case-store.ts'
import type { CaseTrouble } from '../refusals.ts'
import {
  appendPiece,
  arrived,
  deleteUpload,
  insertUpload,
  lockUpload,
  type Upload,
  uploadsOf,
} from '../upload-store.ts'
import type { StepRefusal } from './act-in-case.ts'
import type { CaseServices } from './case-services.ts'
import { type CheckedFile, checkFile } from './check-file.ts'
import { addUploaded } from './reply-to-case.ts'

/** Whose file, and for which case; without a number it is for one that is opened with it. */
type Own = {
  readonly memberId: bigint
  readonly number: string | undefined
  readonly now: Instant
}
type Refusal = StepRefusal | CaseTrouble

/** The script sends pieces of 128 kB. */
const SHORTEST_PIECE_BYTES = 64 * 1024

/** How far an upload has come. */
export type Arrived = Pick<Upload, 'uploadId' | 'received'>

/**
 * Begins a file that comes in pieces, or takes up one of the same name and size that was broken off.
 * Refused: it would be too large, or the case takes no evidence now.
 */
export async function beginUpload(
  { db, keys }: CaseServices,
  own: Own,
  { name, bytes }: { readonly name: string; readonly bytes: number },
): Promise<Result<Arrived, Refusal>> {
  if (!Number.isSafeInteger(bytes) || bytes < 1) return refused('empty')
  if (bytes > MOST_FILE_BYTES) return refused('too-large')
  return db.transaction().execute(async (tx) => {
    const found = await takingCase(tx, keys, own)
    if (!found.ok) return found
    const begun = await uploadsOf(tx, keys, found.value)
    const same = begun.find((upload) => upload.name === name && upload.bytes === bytes)
    if (same !== undefined) return ok(same)
    const uploadId = randomUUID()
    await insertUpload(tx, keys, { ...found.value, uploadId, name, bytes, now: own.now })
    return ok({ uploadId, received: 0 })
  })
}

/** Where the piece belongs, and the piece. */
export type Piece = { readonly uploadId: string; readonly offset: number; readonly bytes: Buffer }

/**
 * Takes the next piece of a file that is on its way to this case. One that was there already, or comes too early, is left:
 * the answer says from where to go on. The last one makes the file evidence, if it may be kept; for a case that is not
 * opened yet it waits whole. What may not be kept is removed. Refused: the case takes no evidence now; the piece is short
 * and not the last.
 */
export async function takePiece(
  services: CaseServices,
  own: Own,
  piece: Piece,
): Promise<Result<Arrived | 'kept', Refusal>> {
  const { db, keys } = services
  const taken = await db.transaction().execute(async (tx): Promise<Result<Upload, Refusal>> => {
    const found = await takingCase(tx, keys, own)
    if (!found.ok) return found
    const { uploadId } = piece
    const upload = await lockUpload(tx, keys, { memberId: own.memberId, uploadId })
    return upload !== undefined && upload.caseId === found.value.caseId
      ? take(tx, keys, { upload, piece })
      : refused('pieces-lost')
  })
  if (!taken.ok) return taken
  return taken.value.received < taken.value.bytes ? taken : finish(services, own, taken.value)
}

type Place = Pick<Upload, 'memberId' | 'caseId'>

/** The member's case of that number, as long as it takes evidence. */
async function takingCase(
  tx: Db,
  keys: CaseServices['keys'],
  { memberId, number }: Own,
): Promise<Result<Place, StepRefusal>> {
  if (number === undefined) return ok({ memberId, caseId: undefined })
  const found = await caseOf(tx, keys, { memberId, number })
  if (found === undefined) return refused('no-such-case')
  const next = after({ state: found.state, wasReopened: false }, 'evidence')
  return next.ok ? ok({ memberId, caseId: found.caseId }) : next
}

async function take(
  tx: Db,
  keys: CaseServices['keys'],
  { upload, piece }: { readonly upload: Upload; readonly piece: Piece },
): Promise<Result<Upload, 'pieces-lost'>> {
  const { offset, bytes } = piece
  const end = upload.received + bytes.length
  if (offset !== upload.received || bytes.length === 0 || end > upload.bytes) return ok(upload)
  // Each piece is a row with its own seal: a file of single bytes would be millions.
  if (bytes.length < SHORTEST_PIECE_BYTES && end < upload.bytes) return refused('pieces-lost')
  await appendPiece(tx, keys, { ...upload, piece: bytes })
  return ok({ ...upload, received: end })
}

async function finish(
  services: CaseServices,
  { number, ...own }: Own,
  upload: Upload,
): Promise<Result<'kept', Refusal>> {
  const { db } = services
  const file = await checkedUpload(services, upload)
  if (!file.ok) {
    await deleteUpload(db, upload)
    return file
  }
  if (number === undefined) return ok('kept')
  // The last piece may come twice: who finds the upload gone leaves what the other kept.
  const isFirst = (tx: Db) => deleteUpload(tx, upload)
  const kept = await addUploaded(services, { ...own, number, file: file.value, isFirst })
  if (kept.ok || kept.refusal === 'kept-before') return ok('kept')
  await deleteUpload(db, upload)
  return refused(kept.refusal)
}

const checkedUpload = async ({ db, keys }: CaseServices, upload: Upload) =>
  checkFile({
    name: upload.name,
    bytes: await arrived(db, keys, upload),
    isTooLarge: false,
  })

/** A file that arrived whole for a case that is being opened, looked at; refused when a part of it is missing. */
export async function arrivedFile(
  services: CaseServices,
  { memberId, uploadId }: Pick<Upload, 'memberId' | 'uploadId'>,
): Promise<Result<CheckedFile, CaseTrouble>> {
  const { db, keys } = services
  const upload = await lockUpload(db, keys, { memberId, uploadId })
  const isWhole = upload?.caseId === undefined && upload?.received === upload?.bytes
  return upload === undefined || !isWhole ? refused('pieces-lost') : checkedUpload(services, upload)
}
