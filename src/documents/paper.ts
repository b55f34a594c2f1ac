import type { Instant, LocalDate } from '#values'
import type { PaperContent } from './everywhere/kind.ts'

/** Names a paper among those of its member. */
export type PaperKey = { readonly memberId: bigint; readonly paperId: string }

/** A paper as it was issued. */
export type Paper = PaperKey & {
  readonly content: PaperContent
  readonly code: string
  readonly issuedAt: Instant
  readonly revokedAt: Instant | undefined
}

/** How a paper stands: its member took it back, its last day is over, or it is good. */
export type Standing = 'valid' | 'expired' | 'revoked'

/** How it stands on `today`; a paper that was taken back is that, whatever the day. */
export function standingOf(
  { revokedAt, content }: Pick<Paper, 'revokedAt' | 'content'>,
  today: LocalDate,
): Standing {
  if (revokedAt !== undefined) return 'revoked'
  return content.validUntil !== undefined && content.validUntil < today ? 'expired' : 'valid'
}

/** How often a paper was checked, and when last; the latter absent for one that never was. */
export type Looks = { readonly count: number; readonly lastAt: Instant | undefined }
