import { type Instant, instant, type Language } from '#values'
import { RETENTION } from './retention.ts'

const DAY_MS = 86_400_000

/** So long a download is kept once it is ready. */
export const KEPT_MS = RETENTION.download.days * DAY_MS
/** A server that began to prepare one and did not end has stopped by then. */
export const CLAIM_MS = 10 * 60_000

/** A download of everything about a member. */
export type Download = {
  readonly memberId: bigint
  readonly downloadId: string
  readonly language: Language
  readonly askedAt: Instant
  readonly readyAt: Instant | undefined
  readonly bytes: number | undefined
}

/** From when on it is gone; `undefined` while it is prepared. */
export const goneAt = ({ readyAt }: Pick<Download, 'readyAt'>): Instant | undefined =>
  readyAt === undefined ? undefined : instant(readyAt + KEPT_MS)
