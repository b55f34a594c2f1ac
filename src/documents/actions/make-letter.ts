import { type Instant, type Result, refused } from '#values'
import { type LetterTrouble, type LetterWish, unsayable } from '../letter.ts'
import { letterContent } from '../letter-content.ts'
import type { Paper } from '../paper.ts'
import { type IssueRefusal, issuePaper } from './issue-paper.ts'
import type { PaperServices } from './paper-services.ts'
import { readLetterRecord } from './read-letter-record.ts'

/** Why there is no letter: what the record cannot say, by the boxes of the form, or why none can be made. */
export type LetterRefusal =
  | { readonly kind: 'unsayable'; readonly troubles: readonly LetterTrouble[] }
  | IssueRefusal

/** The letter that was wished for, as the record stands at `now`. */
export async function makeLetter(
  services: PaperServices,
  asked: { readonly memberId: bigint; readonly wish: LetterWish; readonly now: Instant },
): Promise<Result<Paper, LetterRefusal>> {
  const { memberId, wish, now } = asked
  const record = await readLetterRecord(services.db, { memberId, now, span: wish.span })
  const troubles = unsayable(wish, record)
  if (troubles.length > 0) return refused({ kind: 'unsayable', troubles })
  return issuePaper(services, { memberId, content: letterContent(wish, record), now })
}
