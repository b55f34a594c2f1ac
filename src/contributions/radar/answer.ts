import { type Instant, ok, type Result, refused } from '#values'

/** Why a finding is right as it is, in the member's choice. */
export const ANSWER_REASONS = ['agreed', 'on-leave', 'other-payment', 'own-error', 'other'] as const
export type AnswerReason = (typeof ANSWER_REASONS)[number]

/** Letters of the member's own words. */
export const LONGEST_WORDS = 300

export type AnswerRefusal =
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'words-missing' }
  | { readonly kind: 'words-too-long' }
  /** The record has changed since the page was shown: it has to be read again. */
  | { readonly kind: 'finding-changed' }

/** A reason of the list; "other" needs words. */
export function parseAnswer(
  reason: string,
  typed: string,
): Result<{ readonly reason: AnswerReason; readonly words: string }, AnswerRefusal> {
  const words = typed.trim()
  const known = ANSWER_REASONS.find((one) => one === reason)
  if (known === undefined) return refused({ kind: 'reason-missing' })
  if (words.length > LONGEST_WORDS) return refused({ kind: 'words-too-long' })
  if (known === 'other' && words === '') return refused({ kind: 'words-missing' })
  return ok({ reason: known, words })
}

/** An answer as it was kept. */
export type KeptAnswer = {
  readonly reason: AnswerReason
  /** The member's own words; empty without any. */
  readonly words: string
  readonly answeredAt: Instant
}
