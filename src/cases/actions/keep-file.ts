import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { MOST_FILES } from '../case.ts'
import type { CaseKey } from '../case-store.ts'
import { evidenceOf, insertEvidence } from '../evidence-store.ts'
import type { CheckedFile } from './check-file.ts'
import type { CaseServices } from './services.ts'

/** Keeps a file that was looked at, in the caller's transaction, which holds the case. Answers its key. */
export async function keepFile(
  tx: Db,
  keys: CaseServices['keys'],
  { memberId, caseId, file, now }: CaseKey & { readonly file: CheckedFile; readonly now: Instant },
): Promise<Result<string, 'too-many-files'>> {
  const held = await evidenceOf(tx, keys, { memberId, caseId })
  if (held.length >= MOST_FILES) return refused('too-many-files')
  const evidenceId = randomUUID()
  const { mediaType, name, content } = file
  await insertEvidence(tx, keys, {
    ...{ memberId, caseId, evidenceId, mediaType, name, content },
    ...{ position: held.length + 1, bytes: content.length, addedAt: now },
  })
  return ok(evidenceId)
}
