import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'
import { type Ways, type WaysRow, waysIn } from './way-store.ts'

/** `nowhere` until something is known; `site`: the language the site is used in; `member`: chosen, and changed only so. */
type LanguageFrom = 'nowhere' | 'site' | 'member'

/** How a member is written to. */
export type Preference = Ways & {
  readonly language: Language
  readonly phrase: string
  readonly languageFrom: LanguageFrom
  /** Whether messages that may be switched off are sent, or only stand in the inbox. */
  readonly optionalSent: boolean
  /** The member has died: nothing is sent. */
  readonly isStopped: boolean
}

const phrasePlace = (memberId: bigint): string => `messages.preference.phrase_enc:${memberId}`

/** `undefined` before the first message, when nothing was chosen either. */
export async function preferenceOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<Preference | undefined> {
  const { rows } = await sql<
    WaysRow & {
      language: Language
      language_from: LanguageFrom
      optional_sent: boolean
      phrase_enc: Uint8Array
      stopped_at: Instant | null
    }
  >`
    select language, language_from, optional_sent, phrase_enc, stopped_at, muted, quiet_from,
           quiet_until
      from messages.preference
     where member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  return (
    row && {
      ...waysIn(row),
      language: row.language,
      languageFrom: row.language_from,
      optionalSent: row.optional_sent,
      isStopped: row.stopped_at !== null,
      phrase: keys.open(phrasePlace(memberId), row.phrase_enc),
    }
  )
}

type NewPreference = Pick<Preference, 'language' | 'phrase'> & {
  readonly memberId: bigint
  readonly now: Instant
}

/** Writes a preference where the member has none; one that is there stays. */
export async function insertPreference(db: Db, keys: Keys, chosen: NewPreference): Promise<void> {
  const phrase = keys.seal(phrasePlace(chosen.memberId), chosen.phrase)
  await sql`
    insert into messages.preference (member_id, language, language_from, phrase_enc, changed_at)
    values (${chosen.memberId}, ${chosen.language}, 'nowhere', ${phrase}::bytea, ${at(chosen.now)})
    on conflict (member_id) do nothing
  `.execute(db)
}

/** Writes the language of the site, unless the member chose one; the phrase only where there is none. */
export async function followSite(db: Db, keys: Keys, used: NewPreference): Promise<void> {
  const phrase = keys.seal(phrasePlace(used.memberId), used.phrase)
  await sql`
    insert into messages.preference as p (member_id, language, language_from, phrase_enc, changed_at)
    values (${used.memberId}, ${used.language}, 'site', ${phrase}::bytea, ${at(used.now)})
    on conflict (member_id) do update
       set language = excluded.language,
           language_from = excluded.language_from,
           changed_at = excluded.changed_at
     where p.language_from = 'nowhere'
        or (p.language_from = 'site' and p.language <> excluded.language)
  `.execute(db)
}

/** Writes what the member chose. */
export async function savePreference(
  db: Db,
  keys: Keys,
  chosen: NewPreference & Pick<Preference, 'optionalSent'>,
): Promise<void> {
  const phrase = keys.seal(phrasePlace(chosen.memberId), chosen.phrase)
  await sql`
    insert into messages.preference
      (member_id, language, language_from, phrase_enc, optional_sent, changed_at)
    values (${chosen.memberId}, ${chosen.language}, 'member', ${phrase}::bytea,
            ${chosen.optionalSent}, ${at(chosen.now)})
    on conflict (member_id) do update
       set language = excluded.language,
           language_from = excluded.language_from,
           phrase_enc = excluded.phrase_enc,
           optional_sent = excluded.optional_sent,
           changed_at = excluded.changed_at
  `.execute(db)
}

/** The language that the member is written to in; `undefined` while nothing is known of it. */
export async function languageOf(db: Db, memberId: bigint): Promise<Language | undefined> {
  const { rows } = await sql<{ language: Language }>`
    select language
      from messages.preference
     where member_id = ${memberId} and language_from <> 'nowhere'
  `.execute(db)
  return rows[0]?.language
}

/** Nothing is sent to the member any more, from a moment on; `undefined` has it sent again. */
export async function markStopped(
  db: Db,
  memberId: bigint,
  since: Instant | undefined,
): Promise<void> {
  await sql`
    update messages.preference
       set stopped_at = ${since === undefined ? null : at(since)}::timestamptz
     where member_id = ${memberId}
  `.execute(db)
}
