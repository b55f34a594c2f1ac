import { dayOfInstant } from '#platform/clock'
import { type Instant, ok, type Result, refused } from '#values'
import { type LetterTrouble, type LetterWish, unsayable } from '../letter.ts'
import { letterContent } from '../letter-content.ts'
import type { Paper } from '../paper.ts'
import { lettersOn, standingPaper } from '../paper-store.ts'
import { type IssueRefusal, issuePaper } from './issue-paper.ts'
import type { PaperServices } from './paper-services.ts'
import { readLetterRecord } from './read-letter-record.ts'
import { compilePaper } from './render-paper.ts'

/** Why there is no letter: what the record cannot say, by the boxes of the form, or why none can be made. */
export type LetterRefusal =
  | { readonly kind: 'unsayable'; readonly troubles: readonly LetterTrouble[] }
  /** As many were made today as one member may have made. */
  | { readonly kind: 'too-many-letters' }
  /** Of `unprintable` letters those of the recipient, which can be typed anew. */
  | { readonly kind: 'recipient-unprintable' }
  | IssueRefusal

/** Each file is kept for years. */
const MOST_A_DAY = 20

/** The letter that was wished for, as the record stands at `now`; one that stands already is no new one. */
export async function makeLetter(
  services: PaperServices,
  asked: { readonly memberId: bigint; readonly wish: LetterWish; readonly now: Instant },
): Promise<Result<Paper, LetterRefusal>> {
  const { db, keys } = services
  const { memberId, wish, now } = asked
  const record = await readLetterRecord(db, { memberId, now, span: wish.span })
  const troubles = unsayable(wish, record)
  if (troubles.length > 0) return refused({ kind: 'unsayable', troubles })
  const content = letterContent(wish, record)
  const standing = await standingPaper(db, keys, { memberId, content })
  if (standing !== undefined) return ok(standing)
  if ((await lettersOn(db, memberId, dayOfInstant(now))) >= MOST_A_DAY)
    return refused({ kind: 'too-many-letters' })
  const made = await issuePaper(services, { memberId, content, now })
  if (made.ok || made.refusal.kind !== 'unprintable') return made
  // Which letter it is is not told: with a recipient that every font has, the rest is the record's.
  const others = letterContent({ ...wish, recipient: '-' }, record)
  const compiled = await compilePaper(services, { memberId, content: others, code: '', now })
  return compiled.ok ? refused({ kind: 'recipient-unprintable' }) : compiled
}
