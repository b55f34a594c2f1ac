import { lockChain, recordAct } from '#platform/audit'
import { type Instant, type Language, ok, type Result, refused } from '#values'
import type { EventContent } from '../family.ts'
import { MOST_EVENTS } from '../family-acts.ts'
import { countFamilyEvents, insertFamilyEvent } from '../family-store.ts'
import type { FamilyServices } from './family-services.ts'

type Changing = {
  readonly memberId: bigint
  readonly relativeId: string
  /** What is said, in this order; never nothing. */
  readonly contents: readonly EventContent[]
  /** How many events there were when the member looked: what was changed meanwhile is looked at again. */
  readonly seen: number
  readonly isNew: boolean
  readonly now: Instant
  readonly language: Language
}

/**
 * Adds what the member said to the history of the family, all of it or nothing, writes the audit and tells the member.
 * Refused when the family was changed since they looked, and when there are more events than any life has.
 */
export function changeFamily(
  { db, keys, tell }: FamilyServices,
  changing: Changing,
): Promise<Result<undefined, 'changed-meanwhile' | 'too-many'>> {
  const { memberId, relativeId, contents, seen, isNew, now, language } = changing
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    if (seen + contents.length > MOST_EVENTS) return refused('too-many')
    if ((await countFamilyEvents(tx, memberId)) !== seen) return refused('changed-meanwhile')
    for (const [index, content] of contents.entries()) {
      const seq = seen + index + 1
      const event = { memberId, relativeId, seq, at: now, staffId: undefined, content }
      const isAdded = await insertFamilyEvent(tx, keys, event)
      // A member without any act has no chain to wait for: then the first number decides.
      if (!isAdded && index === 0) return refused('changed-meanwhile')
      if (!isAdded) throw new Error('an event of the family stands beyond the last')
    }
    await recordAct(tx, {
      ...{ memberId, at: now, action: isNew ? 'family-added' : 'family-changed' },
      ...{ actorKind: 'member', actor: 'self', purpose: 'own-choice', fields: ['family'] },
    })
    await tell(tx, { memberId, kind: 'family-changed', now, language })
    return ok(undefined)
  })
}
