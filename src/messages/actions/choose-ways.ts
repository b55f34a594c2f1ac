import { type ChangeServices, deleteDraft } from '#members'
import { lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import { parseTimeOfDay, type QuietHours } from '../quiet-hours.ts'
import { saveWays } from '../way-store.ts'
import { changedParts } from '../ways-changes.ts'
import { mutedIn, type WaysWish, wishIn } from '../ways-wish.ts'
import { preferenceFor } from './write-message.ts'

/** Keeps the draft of the choices about messages. */
export const WAYS_FORM = 'preferences'

export type WaysServices = {
  readonly db: Db
  readonly keys: Keys
  /** Tells every contact of a change of one's own data, in the caller's transaction. */
  readonly tellOfChange: ChangeServices['tellOfChange']
}

export type WaysRefusal = 'quiet-wrong'

/** The quiet hours as they were typed; refused when they are no two times of day. */
export function quietOf({
  quietFrom,
  quietUntil,
}: WaysWish): Result<QuietHours | undefined, WaysRefusal> {
  if (quietFrom.trim() === '' && quietUntil.trim() === '') return ok(undefined)
  const [from, until] = [parseTimeOfDay(quietFrom), parseTimeOfDay(quietUntil)]
  if (from === undefined || until === undefined || from === until) return refused('quiet-wrong')
  return ok({ from, until })
}

/**
 * Keeps by which ways a member is written to, in which language, and when not. What is about security is always sent: of
 * this change every contact is told, by a way that was just switched off as well. What holds already is left alone: of two
 * clicks one changes it.
 */
export async function chooseWays(
  { db, keys, tellOfChange }: WaysServices,
  { memberId, now, ...wish }: WaysWish & { readonly memberId: bigint; readonly now: Instant },
): Promise<Result<undefined, WaysRefusal>> {
  const quiet = quietOf(wish)
  if (!quiet.ok) return quiet
  await db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    await deleteDraft(tx, { memberId, form: WAYS_FORM })
    const before = wishIn(await preferenceFor(tx, keys, { memberId, now }))
    const fields = changedParts(before, wish)
    if (fields.length === 0) return
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'message-preference-changed', actorKind: 'member' },
      ...{ actor: 'self', purpose: 'own-choice', fields },
    })
    const { language } = wish
    await saveWays(tx, { memberId, muted: mutedIn(wish), quiet: quiet.value, language, now })
    await tellOfChange(tx, { memberId, now, what: 'message-ways', kind: 'effective' })
  })
  return ok(undefined)
}
