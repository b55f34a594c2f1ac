import { type LocalDate, ok, parseLocalDate, type Result, refused } from '#values'
import { LONGEST_TEXT, type OfficerAnswer } from './case.ts'
import { checkedText } from './wish.ts'

export type AnswerTrouble = 'reason-missing' | 'reason-long' | 'step-missing' | 'step-long'

/** An answer as it may be given: neither reason nor next step is missing or too long; else everything that is wrong. */
export function checkedAnswer(
  answer: OfficerAnswer,
): Result<OfficerAnswer, readonly [AnswerTrouble, ...AnswerTrouble[]]> {
  const reason = checkedText(answer.reason, LONGEST_TEXT)
  const nextStep = checkedText(answer.nextStep, LONGEST_TEXT)
  if (reason.ok && nextStep.ok)
    return ok({ ...answer, reason: reason.value, nextStep: nextStep.value })
  const [first, ...others]: AnswerTrouble[] = [
    ...(reason.ok
      ? []
      : ([reason.refusal === 'text-missing' ? 'reason-missing' : 'reason-long'] as const)),
    ...(nextStep.ok
      ? []
      : ([nextStep.refusal === 'text-missing' ? 'step-missing' : 'step-long'] as const)),
  ]
  return refused([first ?? 'reason-missing', ...others])
}

/** What an officer typed. */
export type TypedAnswer = Readonly<Record<'reason' | 'nextStep' | 'until', string>>

/** The answer that was typed; a day need not be named, but a named one is a day from today on. */
export function answerIn(
  { reason, nextStep, until }: TypedAnswer,
  today: LocalDate,
): Result<OfficerAnswer, readonly (AnswerTrouble | 'day-wrong')[]> {
  const day = until.trim() === '' ? undefined : parseLocalDate(until.trim())
  const isDayWrong = until.trim() !== '' && (day === undefined || day < today)
  const answer = checkedAnswer({ reason, nextStep, until: day })
  if (answer.ok && !isDayWrong) return answer
  return refused([
    ...(answer.ok ? [] : answer.refusal),
    ...(isDayWrong ? (['day-wrong'] as const) : []),
  ])
}
