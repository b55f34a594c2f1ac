import { randomUUID } from 'node:crypto'
import { recordVersionOf } from '#contributions'
import { lockChain, recordAct } from '#platform/audit'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { dateText, type Instant, type Language, ok, type Result, refused } from '#values'
import { givenName, questionsAlone } from '../everywhere/scenarios.ts'
import { MOST_SAVED, outcomeOf } from '../saved.ts'
import { countSaved, deleteSaved, insertSaved } from '../saved-store.ts'
import type { SimulationView } from '../view.ts'

export type SavedServices = { readonly db: Db; readonly keys: Keys }

type Saving = {
  readonly memberId: bigint
  readonly view: SimulationView
  readonly language: Language
  readonly now: Instant
}

/**
 * Keeps what stands in the form, and what it came to. Without a name it is called by the simulator and the day.
 * `wrong`: the form has mistakes, which its page shows; `full`: as many as may be are kept already.
 */
export async function saveSimulation(
  { db, keys }: SavedServices,
  { memberId, view, language, now }: Saving,
): Promise<Result<undefined, 'wrong' | 'full'>> {
  const { simulator, simulated, typed, record } = view
  if (simulated?.kind !== 'answered') return refused('wrong')
  const asked = questionsAlone(typed)
  const fromRecord = Object.fromEntries(
    Object.entries(record).flatMap(([field, { value }]) =>
      asked[field] === value ? [[field, value]] : [],
    ),
  )
  const given = givenName(typed)
  const day = dateText(dayOfInstant(now), language).replaceAll('\u00a0', ' ')
  const name = given === '' ? `${simulator.title[language]}, ${day}` : given
  return db.transaction().execute(async (tx) => {
    // One at a time for each member: two that count at once would both find room.
    await lockChain(tx, memberId)
    if ((await countSaved(tx, memberId)) >= MOST_SAVED) return refused('full')
    await recordAct(tx, act(memberId, now, 'simulation-saved'))
    await insertSaved(tx, keys, {
      memberId,
      savedId: randomUUID(),
      simulator: simulator.slug,
      form: { name, typed: asked, fromRecord, language },
      outcome: outcomeOf(simulator, simulated),
      correction: undefined,
      recordVersion: await recordVersionOf(tx, memberId),
      savedAt: now,
      checkedAt: now,
    })
    return ok(undefined)
  })
}

/** Removes one that the member kept; false when there is none of this key. */
export function deleteSimulation(
  { db }: Pick<SavedServices, 'db'>,
  { memberId, savedId, now }: { memberId: bigint; savedId: string; now: Instant },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await deleteSaved(tx, { memberId, savedId }))) return false
    await recordAct(tx, act(memberId, now, 'simulation-deleted'))
    return true
  })
}

const act = (
  memberId: bigint,
  now: Instant,
  action: 'simulation-saved' | 'simulation-deleted',
) => ({
  ...{ memberId, at: now, action },
  actorKind: 'member' as const,
  actor: 'self',
  purpose: 'own-choice',
  fields: ['simulation'],
})
