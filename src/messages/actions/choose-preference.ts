import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, type Language, ok, type Result, refused } from '#values'
import { parsePhrase } from '../phrase.ts'
import { savePreference } from '../preference-store.ts'

/** Keeps in which language and with which phrase a member is written to, and whether what may be switched off is sent. */
export async function choosePreference(
  db: Db,
  keys: Keys,
  wish: {
    readonly memberId: bigint
    readonly language: Language
    readonly phrase: string
    readonly optionalSent: boolean
    readonly now: Instant
  },
): Promise<Result<undefined, 'phrase-wrong'>> {
  const { memberId, language, optionalSent, now } = wish
  const phrase = parsePhrase(wish.phrase)
  if (phrase === undefined) return refused('phrase-wrong')
  await db.transaction().execute(async (transaction) => {
    await recordAct(transaction, {
      memberId,
      at: now,
      action: 'message-preference-changed',
      actorKind: 'member',
      actor: 'self',
      purpose: 'own-choice',
      fields: ['language', 'phrase', 'optional-messages'],
    })
    await savePreference(transaction, keys, { memberId, language, phrase, optionalSent, now })
  })
  return ok(undefined)
}
