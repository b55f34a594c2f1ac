import { jsonText, nodesOf } from '#law'
import { type Instant, type Language, moneyText, type Words } from '#values'
import { newestRule } from './everywhere/newest-rule.ts'
import { resultReader } from './everywhere/result-reader.ts'
import type { Simulated } from './everywhere/simulate.ts'
import type { Simulator, Typed } from './everywhere/simulator.ts'

/** Nobody compares more, and a check of all stays quick. */
export const MOST_SAVED = 50

/** What was asked, as it is kept. */
export type SavedForm = {
  /** As the member calls it. */
  readonly name: string
  readonly typed: Typed
  /** The answers that came from the record, by their field: they follow it when it is mended. Empty: it says nothing now. */
  readonly fromRecord: Typed
  /** In which amounts and dates are written in the form. */
  readonly language: Language
}

/** What a simulation came to, in words and in what two results are told apart by. */
export type Outcome = {
  readonly sentence: Words
  readonly amounts: readonly { readonly name: Words; readonly amount: Words }[]
  /** The result or the refusal as JSON, without words: what a check compares. */
  readonly fingerprint: string
  /** Every rule and statutory value that it rests on: `jp/wage-ceiling@2026-03`. */
  readonly rules: readonly string[]
  /** The newest of them; empty for a refusal. */
  readonly ruleVersion: string
}

/** What a check changed: the outcome of before, when, and why. */
export type Correction = {
  readonly before: Pick<Outcome, 'sentence' | 'amounts'>
  readonly at: Instant
  readonly why: readonly Words[]
}

export type Saved = {
  readonly savedId: string
  readonly simulator: string
  readonly form: SavedForm
  readonly outcome: Outcome
  readonly correction: Correction | undefined
  readonly recordVersion: bigint
  readonly savedAt: Instant
  readonly checkedAt: Instant
}

/** What an answered form came to, as it is kept. */
export function outcomeOf(
  simulator: Simulator,
  { answer }: Extract<Simulated, { kind: 'answered' }>,
): Outcome {
  if (answer.kind === 'refusal') {
    const { kind, figures, from, text } = answer.refusal
    return {
      sentence: text,
      amounts: [],
      fingerprint: jsonText({ refusal: kind, ...figures, from }),
      rules: [],
      ruleVersion: '',
    }
  }
  const reader = resultReader(answer.result)
  return {
    sentence: simulator.sentence(reader),
    amounts: simulator
      .summary(reader)
      .flatMap(({ name, amount }) =>
        amount === undefined
          ? []
          : [{ name, amount: { id: moneyText(amount, 'id'), en: moneyText(amount, 'en') } }],
      ),
    fingerprint: jsonText(answer.result),
    rules: [...new Set(nodesOf(answer.explanation).map((node) => node.ruleVersion))].sort(),
    ruleVersion: newestRule(answer.explanation),
  }
}

/** Whether members would see another result: other words for the same are none, nor are inner figures that no one sees. */
export function isOther(before: Outcome, now: Outcome): boolean {
  const told = ({ sentence, amounts }: Outcome) => JSON.stringify([sentence, amounts])
  return before.fingerprint !== now.fingerprint && told(before) !== told(now)
}

/** What stands where the record no longer answers a question that has to be answered. */
export const UNANSWERED: Outcome = {
  sentence: {
    id: 'Tidak dapat dihitung: sebagian isian dari catatan Anda tidak tercatat lagi. Buka simulasi ini dan isi sendiri.',
    en: 'It cannot be calculated: some answers from your record are no longer on it. Open this simulation and fill them in.',
  },
  amounts: [],
  fingerprint: jsonText({ unanswered: true }),
  rules: [],
  ruleVersion: '',
}

/** Whether a check found that the form cannot be calculated any more. */
export const isUnanswered = ({ fingerprint }: Pick<Outcome, 'fingerprint'>): boolean =>
  fingerprint === UNANSWERED.fingerprint
