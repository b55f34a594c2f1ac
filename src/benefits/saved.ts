import { type Explanation, jsonText } from '#law'
import { type Instant, type Language, moneyText, type Words } from '#values'
import { newestRule } from './everywhere/newest-rule.ts'
import { resultReader } from './everywhere/result-reader.ts'
import type { Simulated } from './everywhere/simulate.ts'
import type { Simulator, Typed } from './everywhere/simulator.ts'

/** What was asked, as it is kept. */
export type SavedForm = {
  /** As the member calls it. */
  readonly name: string
  readonly typed: Typed
  /** The answers that came from the record, by their field: they follow it when it is mended. */
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
    rules: [...new Set(rulesOf(answer.explanation))].sort(),
    ruleVersion: newestRule(answer.explanation),
  }
}

const rulesOf = ({ ruleVersion, children }: Explanation): readonly string[] => [
  ruleVersion,
  ...children.flatMap(rulesOf),
]

/**
 * Why a result is another than before, most certain first: an answer that the record mended, a rule that was not used
 * before, else a fault of our own that is mended.
 */
export function whyChanged(
  simulator: Simulator,
  mended: readonly { readonly field: string; readonly before: string; readonly now: string }[],
  rules: { readonly before: readonly string[]; readonly now: readonly string[] },
): readonly Words[] {
  const fromRecord = mended.map(({ field, before, now }) => {
    const title = titleOf(simulator, field)
    return {
      id: `Catatan Anda berubah: ${title.id}, dulu ${before}, sekarang ${now}.`,
      en: `Your record changed: ${title.en}, ${before} before, ${now} now.`,
    }
  })
  const added = rules.now.filter((rule) => !rules.before.includes(rule))
  const fromLaw = added.map((rule) => ({
    id: `Aturan yang dipakai berubah: ${rule}.`,
    en: `The rule that applies changed: ${rule}.`,
  }))
  const why = [...fromRecord, ...fromLaw]
  return why.length > 0 ? why : [OUR_FAULT]
}

const OUR_FAULT: Words = {
  id: 'Perhitungan kami diperbaiki: hasil yang dulu keliru.',
  en: 'Our calculation was mended: the earlier result was wrong.',
}

function titleOf({ calculation: { input } }: Simulator, field: string): Words {
  const all = 'fields' in input ? [input] : Object.values(input.options)
  const found = all.find(({ fields }) => Object.hasOwn(fields, field))
  return found?.fields[field]?.title ?? { id: field, en: field }
}
