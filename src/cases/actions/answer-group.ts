import { recordActs } from '#platform/audit'
import type { Db } from '#platform/db'
import { ok, type Result, refused } from '#values'
import type { OfficerAnswer } from '../case.ts'
import { insertGroupAnswer, membersOfGroup } from '../group-answer-store.ts'
import { groupCaseOf } from '../group-store.ts'
import { type AnswerTrouble, checkedAnswer } from '../officer-answer.ts'
import type { CaseServices } from './case-services.ts'
import type { ByOfficer } from './officer-services.ts'
import { tellMember } from './tell-member.ts'

type Refusal = AnswerTrouble | 'no-such-case' | 'answered-before'

/**
 * Answers a complaint of several once: each who took part reads the same answer and is told. The officers' check is not
 * asked of anybody in it: a refusal would say that a relative is among them.
 */
export async function answerGroup(
  { db, keys }: Pick<CaseServices, 'db' | 'keys'>,
  { number, staffId, now, answer }: ByOfficer & { readonly answer: OfficerAnswer },
): Promise<Result<undefined, Refusal>> {
  const checked = checkedAnswer(answer)
  if (!checked.ok) return refused(checked.refusal[0])
  return db.transaction().execute(async (tx) => {
    const found = await groupCaseOf(tx, number)
    if (found === undefined) return refused('no-such-case')
    const { employerNumber } = found
    const kept = { employerNumber, number, words: checked.value, staffId, now }
    if (!(await insertGroupAnswer(tx, keys, kept))) return refused('answered-before')
    await tellAll(tx, keys, { employerNumber, number, staffId, now })
    return ok(undefined)
  })
}

async function tellAll(
  tx: Db,
  keys: CaseServices['keys'],
  { employerNumber, number, staffId, now }: ByOfficer & { readonly employerNumber: string },
): Promise<void> {
  const members = await membersOfGroup(tx, { employerNumber, number })
  const act = { at: now, action: 'group-answered', actorKind: 'staff', actor: staffId } as const
  await recordActs(
    tx,
    members.map((memberId) => ({ ...act, memberId, purpose: 'case', fields: ['group'] })),
  )
  for (const memberId of members)
    await tellMember(tx, keys, { memberId, now, kind: 'group-answered', facts: { number } })
}
