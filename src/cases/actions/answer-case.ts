import { ok, type Result, refused } from '#values'
import { type EntryContent, LONGEST_TEXT, type MemberCase, type OfficerAnswer } from '../case.ts'
import { isCaseNumber } from '../case-number.ts'
import { findByNumber } from '../case-store.ts'
import { needsTwo } from '../number-proposal.ts'
import { type AnswerTrouble, checkedAnswer } from '../officer-answer.ts'
import { checkedText } from '../wish.ts'
import { actInCase, type StepRefusal } from './act-in-case.ts'
import type { ByOfficer, OfficerServices } from './officer-services.ts'
import { factsOf, tellMember } from './tell-member.ts'

/** `needs-two`: one officer proposes what is said about a number, another decides. */
type OfficerRefusal = StepRefusal | 'needs-two' | 'not-theirs'

/** Answers a case with reason, next step and deadline, and tells the member. Neither reason nor step may be missing. */
export async function answerCase(
  services: OfficerServices,
  { answer, ...by }: ByOfficer & { readonly answer: OfficerAnswer },
): Promise<Result<MemberCase, OfficerRefusal | AnswerTrouble>> {
  const checked = checkedAnswer(answer)
  if (!checked.ok) return refused(checked.refusal[0])
  return byOfficer(services, by, {
    ...{ act: 'answer', told: 'case-answered', audited: { action: 'case-answered' } },
    content: { kind: 'answer', ...checked.value },
  })
}

/** Asks the member something; the clock stands still until they reply. */
export async function askInCase(
  services: OfficerServices,
  { question, ...by }: ByOfficer & { readonly question: string },
): Promise<Result<MemberCase, OfficerRefusal | 'question-missing' | 'question-long'>> {
  const text = checkedText(question, LONGEST_TEXT)
  if (!text.ok)
    return refused(text.refusal === 'text-missing' ? 'question-missing' : 'question-long')
  return byOfficer(services, by, {
    ...{ act: 'ask', told: 'case-asked', audited: { action: 'case-asked' } },
    content: { kind: 'question', text: text.value },
  })
}

type Said = {
  readonly act: 'answer' | 'ask'
  readonly told: 'case-answered' | 'case-asked'
  readonly audited: { readonly action: string }
  readonly content: EntryContent
}

async function byOfficer(
  services: OfficerServices,
  { number, staffId, now }: ByOfficer,
  { act, told, audited, content }: Said,
): Promise<Result<MemberCase, OfficerRefusal>> {
  const { db, keys, mayAct, fromOf } = services
  const found = isCaseNumber(number) ? await findByNumber(db, keys, number) : undefined
  if (found === undefined) return refused('no-such-case')
  const { memberId } = found
  return actInCase<'needs-two' | 'not-theirs'>(services, {
    ...{ memberId, number, now, act, audited, actor: { kind: 'staff', staffId, fromOf } },
    async content(tx, { subject }) {
      if (!(await mayAct(tx, { memberId, staffId, after: [] }))) return refused('not-theirs')
      return act === 'answer' && needsTwo(subject.kind) ? refused('needs-two') : ok(content)
    },
    afterwards: (tx, changed, said) =>
      tellMember(tx, keys, { memberId, now, kind: told, facts: factsOf(changed, said) }),
  })
}
