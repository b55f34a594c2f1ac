import { recordActs } from '#platform/audit'
import type { Db } from '#platform/db'
import { ok, type Result, refused } from '#values'
import type { OfficerAnswer } from '../case.ts'
import { insertGroupAnswer, membersOfGroup } from '../group-answer-store.ts'
import { groupCaseOf } from '../group-store.ts'
import { type AnswerTrouble, checkedAnswer } from '../officer-answer.ts'
import { type ByOfficer, type OfficerServices, staffActBy } from './officer-services.ts'
import { tellMember } from './tell-member.ts'

/** What answering a complaint of several works with. */
export type GroupServices = Pick<OfficerServices, 'db' | 'keys' | 'fromOf'>

type Refusal = AnswerTrouble | 'no-such-case' | 'answered-before'

/**
 * Answers a complaint of several once: each who took part reads the same answer and is told. The officers' check is not
 * asked of anybody in it: a refusal would say that a relative is among them.
 */
export async function answerGroup(
  services: GroupServices,
  { number, staffId, now, answer }: ByOfficer & { readonly answer: OfficerAnswer },
): Promise<Result<undefined, Refusal>> {
  const { db, keys } = services
  const checked = checkedAnswer(answer)
  if (!checked.ok) return refused(checked.refusal[0])
  return db.transaction().execute(async (tx) => {
    const found = await groupCaseOf(tx, number)
    if (found === undefined) return refused('no-such-case')
    const { employerNumber } = found
    const kept = { employerNumber, number, words: checked.value, staffId, now }
    if (!(await insertGroupAnswer(tx, keys, kept))) return refused('answered-before')
    await tellAll(tx, services, { employerNumber, number, staffId, now })
    return ok(undefined)
  })
}

async function tellAll(
  tx: Db,
  services: GroupServices,
  { employerNumber, ...by }: ByOfficer & { readonly employerNumber: string },
): Promise<void> {
  const { number, now } = by
  const members = await membersOfGroup(tx, { employerNumber, number })
  const act = { ...(await staffActBy(tx, services, by)), action: 'group-answered' }
  await recordActs(
    tx,
    members.map((memberId) => ({ ...act, memberId, fields: ['group'] })),
  )
  for (const memberId of members)
    await tellMember(tx, services.keys, {
      memberId,
      now,
      kind: 'group-answered',
      facts: { number },
    })
}
