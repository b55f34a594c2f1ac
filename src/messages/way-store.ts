import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant, Language } from '#values'
import type { QuietHours } from './quiet-hours.ts'

/** By which ways a member is written to, and when not. */
export type Ways = {
  /** Groups and ways that are switched off: `cases:sms`. */
  readonly muted: readonly string[]
  readonly quiet: QuietHours | undefined
}

/** What a member has who chose nothing: everything, at any time. */
export const ALL_WAYS: Ways = { muted: [], quiet: undefined }

export type WaysRow = {
  muted: readonly string[]
  quiet_from: number | null
  quiet_until: number | null
}

/** What a row of preferences says of ways. */
export const waysIn = ({ muted, quiet_from: from, quiet_until: until }: WaysRow): Ways => ({
  muted,
  quiet: from === null || until === null ? undefined : { from, until },
})

/** Keeps what the member chose; they have a preference already. */
export async function saveWays(
  db: Db,
  chosen: Ways & {
    readonly memberId: bigint
    readonly language: Language
    readonly now: Instant
  },
): Promise<void> {
  const { memberId, muted, quiet, language, now } = chosen
  await sql`
    update messages.preference
       set muted = ${muted}::text[],
           quiet_from = ${quiet?.from ?? null}::smallint,
           quiet_until = ${quiet?.until ?? null}::smallint,
           language = ${language},
           language_from = 'member',
           optional_sent = true,
           changed_at = ${at(now)}
     where member_id = ${memberId}
  `.execute(db)
}
