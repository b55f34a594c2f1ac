import { dayOfInstant } from '#platform/clock'
import type { Fields } from '#platform/http'
import { ok, type Result, refused } from '#values'
import { answerIn, type TypedAnswer } from '../officer-answer.ts'
import type { OfficerTrouble } from '../officer-refusals.ts'
import { answerCase, askInCase } from './answer-case.ts'
import { carryOutGranted } from './carry-out.ts'
import { decideOnNumber, type NumberServices, proposeOnNumber } from './decide-on-number.ts'
import { type ByOfficer, staffActBy } from './officer-services.ts'
import { takeCase } from './take-case.ts'

/** What an officer sent from the desk: done, with the word for it; not a case; or everything that is wrong. */
export type DeskAct = (
  services: NumberServices,
  by: ByOfficer,
  fields: Fields,
) => Promise<Result<string, 'no-such-case' | readonly OfficerTrouble[]>>

/** The answer of an action as the desk tells it. */
const told = <Value, Refusal extends OfficerTrouble | 'no-such-case'>(
  acted: Result<Value, Refusal>,
  done: string,
): Result<string, 'no-such-case' | readonly OfficerTrouble[]> => {
  if (acted.ok) return ok(done)
  const refusal: OfficerTrouble | 'no-such-case' = acted.refusal
  return refused(refusal === 'no-such-case' ? refusal : [refusal])
}

export const typedAnswer = ({ reason = '', nextStep = '', until = '' }: Fields): TypedAnswer => ({
  ...{ reason, nextStep, until },
})

/** Every act of the desk by the last part of its address. */
export const deskActs: Readonly<Record<string, DeskAct>> = {
  taking: async (services, by) => told(await takeCase(services, by), 'taken'),
  async answers(services, by, fields) {
    const answer = answerIn(typedAnswer(fields), dayOfInstant(by.now))
    if (!answer.ok) return answer
    return told(await answerCase(services, { ...by, answer: answer.value }), 'answered')
  },
  questions: async (services, by, { question = '' }) =>
    told(await askInCase(services, { ...by, question }), 'asked'),
  async proposals(services, by, fields) {
    const words = answerIn(typedAnswer(fields), dayOfInstant(by.now))
    const isChosen = fields.grants === 'yes' || fields.grants === 'no'
    if (!words.ok || !isChosen)
      return refused([
        ...(isChosen ? [] : (['choice-missing'] as const)),
        ...(words.ok ? [] : words.refusal),
      ])
    const proposed = { ...by, grants: fields.grants === 'yes', words: words.value }
    return told(await proposeOnNumber(services, proposed), 'proposed')
  },
  async approval(services, by, { proposal = '' }) {
    const seen = { ...by, proposalId: proposal }
    const decided = await decideOnNumber(services, { ...seen, approve: true })
    return told(decided, decided.ok ? decided.value : '')
  },
  async rejection(services, by, { proposal = '', rejection = '' }) {
    const seen = { ...by, proposalId: proposal }
    const decided = await decideOnNumber(services, { ...seen, approve: false, reason: rejection })
    return told(decided, 'rejected')
  },
  async 'carrying-out'(services, by) {
    const { number, now } = by
    const acted = await services.db.transaction().execute(async (tx) => {
      const { actorKind, actor, from } = await staffActBy(tx, services, by)
      return carryOutGranted(tx, services, { number, now, by: { actorKind, actor, from } })
    })
    return told(acted, 'carried-out')
  },
}
