import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { MOST_BYTES_OF_ONE, MOST_FILES } from '../case.ts'
import type { CaseKey } from '../case-store.ts'
import { evidenceBytesOf, evidenceOf, insertEvidence } from '../evidence-store.ts'
import type { CaseServices } from './case-services.ts'
import type { CheckedFile } from './check-file.ts'

/** Why a file that may be kept is not: five a case, and a bound for all files of a member. */
export type NoRoom = 'too-many-files' | 'too-many-bytes'

/** Whether a file still fits among all that a member gave. */
export const hasRoom = async (
  tx: Db,
  memberId: bigint,
  { content }: Pick<CheckedFile, 'content'>,
): Promise<boolean> => (await evidenceBytesOf(tx, memberId)) + content.length <= MOST_BYTES_OF_ONE

/** Keeps a file that was looked at, in the caller's transaction, which holds the case. Answers its key. */
export async function keepFile(
  tx: Db,
  keys: CaseServices['keys'],
  { memberId, caseId, file, now }: CaseKey & { readonly file: CheckedFile; readonly now: Instant },
): Promise<Result<string, NoRoom>> {
  const held = await evidenceOf(tx, keys, { memberId, caseId })
  if (held.length >= MOST_FILES) return refused('too-many-files')
  if (!(await hasRoom(tx, memberId, file))) return refused('too-many-bytes')
  const evidenceId = randomUUID()
  const { mediaType, name, content } = file
  await insertEvidence(tx, keys, {
    ...{ memberId, caseId, evidenceId, mediaType, name, content },
    ...{ position: held.length + 1, bytes: content.length, addedAt: now },
  })
  return ok(evidenceId)
}
