import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import { MESSAGE_GROUPS, MUTABLE_WAYS, mutedName } from '../message-group.ts'
import { parseTimeOfDay, type QuietHours } from '../quiet-hours.ts'
import { saveWays } from '../way-store.ts'
import type { WaysWish } from '../ways-wish.ts'
import { preferenceFor } from './write-message.ts'

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

/** Keeps by which ways a member is written to, in which language, and when not. What is about security is always sent. */
export async function chooseWays(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { memberId, now, ...wish }: WaysWish & { readonly memberId: bigint; readonly now: Instant },
): Promise<Result<undefined, WaysRefusal>> {
  const quiet = quietOf(wish)
  if (!quiet.ok) return quiet
  const muted = MESSAGE_GROUPS.flatMap((group) =>
    MUTABLE_WAYS.map((way) => mutedName(group, way)),
  ).filter((name) => !wish.sent.includes(name))
  await db.transaction().execute(async (tx) => {
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'message-preference-changed', actorKind: 'member' },
      ...{
        actor: 'self',
        purpose: 'own-choice',
        fields: ['language', 'message-ways', 'quiet-hours'],
      },
    })
    await preferenceFor(tx, keys, { memberId, now })
    await saveWays(tx, { memberId, muted, quiet: quiet.value, language: wish.language, now })
  })
  return ok(undefined)
}
