import { type Instant, ok, type Result, refused } from '#values'
import { type EntryContent, LONGEST_TEXT, type MemberCase, type OfficerAnswer } from '../case.ts'
import { isCaseNumber } from '../case-number.ts'
import { findByNumber } from '../case-store.ts'
import { needsTwo } from '../number-proposal.ts'
import { checkedText } from '../wish.ts'
import { actInCase, type StepRefusal } from './act-in-case.ts'
import type { CaseServices } from './case-services.ts'
import { factsOf, tellMember } from './tell-member.ts'

type ByOfficer = { readonly number: string; readonly staffId: string; readonly now: Instant }

/** `needs-two`: one officer proposes what is said about a number, another decides. */
type OfficerRefusal = StepRefusal | 'text-missing' | 'text-long' | 'needs-two'

/** Answers a case with reason, next step and deadline, and tells the member. Neither reason nor step may be missing. */
export async function answerCase(
  services: CaseServices,
  { answer, ...by }: ByOfficer & { readonly answer: OfficerAnswer },
): Promise<Result<MemberCase, OfficerRefusal>> {
  const reason = checkedText(answer.reason, LONGEST_TEXT)
  if (!reason.ok) return reason
  const nextStep = checkedText(answer.nextStep, LONGEST_TEXT)
  if (!nextStep.ok) return nextStep
  const { until } = answer
  return byOfficer(services, by, {
    ...{ act: 'answer', told: 'case-answered', audited: { action: 'case-answered' } },
    content: { kind: 'answer', reason: reason.value, nextStep: nextStep.value, until },
  })
}

/** Asks the member something; the clock stands still until they reply. */
export async function askInCase(
  services: CaseServices,
  { question, ...by }: ByOfficer & { readonly question: string },
): Promise<Result<MemberCase, OfficerRefusal>> {
  const text = checkedText(question, LONGEST_TEXT)
  if (!text.ok) return text
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
  services: CaseServices,
  { number, staffId, now }: ByOfficer,
  { act, told, audited, content }: Said,
): Promise<Result<MemberCase, StepRefusal | 'needs-two'>> {
  const { db, keys } = services
  const found = isCaseNumber(number) ? await findByNumber(db, keys, number) : undefined
  if (found === undefined) return refused('no-such-case')
  const { memberId } = found
  return actInCase<'needs-two'>(services, {
    ...{ memberId, number, now, act, audited, actor: { kind: 'staff', staffId } },
    content: async (_tx, { subject }) =>
      act === 'answer' && needsTwo(subject.kind) ? refused('needs-two') : ok(content),
    afterwards: (tx, changed, said) =>
      tellMember(tx, keys, { memberId, now, kind: told, facts: factsOf(changed, said) }),
  })
}
