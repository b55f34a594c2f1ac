import { openFindingsAt } from '#contributions'
import { type Act, recordAct } from '#platform/audit'
import { type Instant, ok, type Result, refused } from '#values'
import { deleteJoin, insertJoin } from '../group-store.ts'
import type { CaseServices } from './case-services.ts'

type Own = {
  readonly memberId: bigint
  readonly employerNumber: string
  readonly now: Instant
}

/**
 * A member takes part in a complaint of several about an employer. It looks at nothing but their own record, so it tells
 * nothing of others, nor does its time: what is sent is sent by the sweep. Twice is once.
 */
export async function joinGroup(
  { db }: Pick<CaseServices, 'db'>,
  own: Own,
): Promise<Result<undefined, 'nothing-owed'>> {
  if ((await openFindingsAt(db, own)).length === 0) return refused('nothing-owed')
  await db.transaction().execute(async (tx) => {
    if (await insertJoin(tx, own)) await recordAct(tx, { ...actOf(own), action: 'group-joined' })
  })
  return ok(undefined)
}

/** Takes it back, as long as nothing was sent. */
export function leaveGroup(
  { db }: Pick<CaseServices, 'db'>,
  own: Own,
): Promise<Result<undefined, 'nothing-waits'>> {
  return db.transaction().execute(async (tx) => {
    if (!(await deleteJoin(tx, own))) return refused('nothing-waits')
    await recordAct(tx, { ...actOf(own), action: 'group-left' })
    return ok(undefined)
  })
}

const actOf = ({ memberId, now }: Own): Omit<Act, 'action'> => ({
  ...{ memberId, at: now, actorKind: 'member', actor: 'self' },
  ...{ purpose: 'own-choice', fields: ['group'] },
})
