import { randomInt } from 'node:crypto'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'
import { newPhrase } from '../phrase.ts'
import { followSite } from '../preference-store.ts'

/**
 * From now on a member is written to in the language in which they use the site, unless they chose one themselves. To be
 * called only when it is certainly they: what a stranger reads must not change what the member is told in.
 */
export const followLanguage = (
  db: Db,
  keys: Keys,
  used: { readonly memberId: bigint; readonly language: Language; readonly now: Instant },
): Promise<void> => followSite(db, keys, { ...used, phrase: newPhrase(randomInt) })
