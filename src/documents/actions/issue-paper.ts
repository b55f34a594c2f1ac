import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { recordAct } from '#platform/audit'
import { CODE_LETTERS } from '#platform/keys'
import type { CompileRefusal } from '#platform/pdf'
import { type Instant, ok, type Result, refused } from '#values'
import type { PaperContent } from '../everywhere/kind.ts'
import type { Paper } from '../paper.ts'
import { insertPaper, standingPaper } from '../paper-store.ts'
import type { PaperServices } from './paper-services.ts'
import { renderPaper } from './render-paper.ts'

/** Why a paper was not made. */
export type IssueRefusal =
  | CompileRefusal
  /** The operator gave no certificate, or it is not good today. */
  | { readonly kind: 'no-certificate' }

const CODE_LENGTH = 16

/**
 * The paper that says this: the one that stands already, or a new one with a code by chance (80 bits). It is made before
 * anything is written, so a paper that is known exists; the act is in the member's history.
 */
export async function issuePaper(
  services: PaperServices,
  wanted: { readonly memberId: bigint; readonly content: PaperContent; readonly now: Instant },
): Promise<Result<Paper, IssueRefusal>> {
  const { db, keys } = services
  const { memberId, content, now } = wanted
  const standing = await standingPaper(db, keys, wanted)
  if (standing !== undefined) return ok(standing)
  const certificate = await services.certificate()
  if (certificate === undefined || now < certificate.from || certificate.until < now)
    return refused({ kind: 'no-certificate' })
  const code = newCode()
  const file = await renderPaper(services, certificate, { memberId, content, code, now })
  if (!file.ok) return file
  const paper: Paper = {
    ...{ memberId, paperId: randomUUID(), content, code, issuedAt: now },
    revokedAt: undefined,
  }
  const checksum = createHash('sha256').update(file.value).digest()
  const isNew = await db.transaction().execute(async (tx) => {
    if (!(await insertPaper(tx, keys, { ...paper, file: file.value, checksum }))) return false
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'paper-issued', purpose: 'own-choice' },
      ...{ actorKind: 'member', actor: 'self', fields: ['paper'] },
    })
    return true
  })
  if (isNew) return ok(paper)
  // Asked for twice at once: the first one counts.
  const first = await standingPaper(db, keys, wanted)
  if (first === undefined) throw new Error('a paper was taken back while it was issued')
  return ok(first)
}

const newCode = (): string =>
  Array.from(randomBytes(CODE_LENGTH), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('')
