import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'

/** How a member is written to. */
export type Preference = { readonly language: Language; readonly phrase: string }

const phrasePlace = (memberId: bigint): string => `messages.preference.phrase_enc:${memberId}`

/** `undefined` before the first message, when nothing was chosen either. */
export async function preferenceOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<Preference | undefined> {
  const { rows } = await sql<{ language: Language; phrase_enc: Uint8Array }>`
    select language, phrase_enc from messages.preference where member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  return row && { language: row.language, phrase: keys.open(phrasePlace(memberId), row.phrase_enc) }
}

type NewPreference = Preference & { readonly memberId: bigint; readonly now: Instant }

/** Writes a preference where the member has none; one that is there stays. */
export async function insertPreference(db: Db, keys: Keys, chosen: NewPreference): Promise<void> {
  const phrase = keys.seal(phrasePlace(chosen.memberId), chosen.phrase)
  await sql`
    insert into messages.preference (member_id, language, phrase_enc, changed_at)
    values (${chosen.memberId}, ${chosen.language}, ${phrase}::bytea, ${at(chosen.now)})
    on conflict (member_id) do nothing
  `.execute(db)
}

/** Writes what the member chose. */
export async function savePreference(db: Db, keys: Keys, chosen: NewPreference): Promise<void> {
  const phrase = keys.seal(phrasePlace(chosen.memberId), chosen.phrase)
  await sql`
    insert into messages.preference (member_id, language, phrase_enc, changed_at)
    values (${chosen.memberId}, ${chosen.language}, ${phrase}::bytea, ${at(chosen.now)})
    on conflict (member_id) do update
       set language = excluded.language,
           phrase_enc = excluded.phrase_enc,
           changed_at = excluded.changed_at
  `.execute(db)
}
