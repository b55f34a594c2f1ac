import { randomUUID } from 'node:crypto'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { EventContent } from '../family.ts'
import { countFamilyEvents, insertFamilyEvent } from '../family-store.ts'

/**
 * Writes down the family of somebody of whom nothing was said yet, each relative with what is said of them, as if they
 * had said it themselves; for the people of a demo, who are told nothing. A family that is there is left as it is.
 */
export function stateFamily(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  stated: {
    readonly memberId: bigint
    readonly relatives: readonly (readonly EventContent[])[]
    readonly now: Instant
  },
): Promise<void> {
  const { memberId, relatives, now } = stated
  return db.transaction().execute(async (tx) => {
    if ((await countFamilyEvents(tx, memberId)) > 0) return
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'family-added' },
      ...{ actorKind: 'system', actor: 'demo', purpose: 'demo', fields: ['family'] },
    })
    const events = relatives.flatMap((contents) => {
      const relativeId = randomUUID()
      return contents.map((content) => ({ relativeId, content }))
    })
    for (const [index, event] of events.entries()) {
      const added = { ...event, memberId, seq: index + 1, at: now, staffId: undefined }
      if (!(await insertFamilyEvent(tx, keys, added))) throw new Error('two wrote one family')
    }
  })
}
