import { type Explanation, nodesOf } from '#law'
import { dateText, type Language, monthText, parseLocalDate, parseMonth, type Words } from '#values'
import { answerWords, questionTitle } from './answer-words.ts'
import { newestRule } from './everywhere/newest-rule.ts'
import type { Simulated } from './everywhere/simulate.ts'
import type { Simulator } from './everywhere/simulator.ts'
import { isOther, type Outcome, outcomeOf } from './saved.ts'

/** An answer of the record: what it was, and what the record says now; empty where it says nothing. */
export type Mended = { readonly field: string; readonly before: string; readonly now: string }

export type Found = {
  /** What was kept. */
  readonly kept: Outcome
  /** The answers of before, under the law of today. */
  readonly sameAnswers: Simulated
  readonly mended: readonly Mended[]
  /** The mended answers under the law of today. */
  readonly outcome: Outcome
}

/**
 * Why a result is another than the one that was kept. The law moved, if the answers of before come to something else
 * today: then the rules that were not used before, or a fault of our own that is mended. The record did, if the mended
 * answers come to something else than those of before. Both may be.
 */
export function whyChanged(
  simulator: Simulator,
  { kept, sameAnswers, mended, outcome }: Found,
): readonly Words[] {
  const today = sameAnswers.kind === 'answered' ? outcomeOf(simulator, sameAnswers) : undefined
  const byRecord = today === undefined || isOther(today, outcome)
  const byLaw = today !== undefined && isOther(kept, today)
  const why = [
    ...(byRecord ? mended.map((one) => recordSays(simulator, one)) : []),
    ...(byLaw ? newRules(kept, sameAnswers) : []),
  ]
  return why.length > 0 ? why : [OUR_FAULT]
}

function recordSays(simulator: Simulator, { field, before, now }: Mended): Words {
  const title = questionTitle(simulator, field)
  const [old, fresh] = [before, now].map((typed) => answerWords(simulator, field, typed))
  return {
    id: `Catatan Anda berubah: ${title.id}, dulu ${old?.id}, sekarang ${fresh?.id}.`,
    en: `Your record changed: ${title.en}, ${old?.en} before, ${fresh?.en} now.`,
  }
}

/**
 * Each rule that was not used before, by its title and the day from which it counts; if there is none, our own fault.
 * A refusal of before used none: then the newest.
 */
function newRules(kept: Outcome, simulated: Simulated): readonly Words[] {
  if (simulated.kind !== 'answered' || simulated.answer.kind !== 'result') return [OUR_FAULT]
  const { explanation } = simulated.answer
  const newest = newestRule(explanation)
  const isNew = ({ ruleVersion }: Explanation) =>
    kept.rules.length === 0 ? ruleVersion === newest : !kept.rules.includes(ruleVersion)
  const added = nodesOf(explanation).filter(isNew).toReversed()
  // Of several steps under one rule the first names it.
  const byRule = new Map(added.map((node) => [node.ruleVersion, node]))
  const named = [...byRule.values()].toReversed().map(ruleWords)
  return named.length > 0 ? named : [OUR_FAULT]
}

function ruleWords({ label, effectiveFrom, ruleVersion }: Explanation): Words {
  const from = effectiveFrom ?? ruleVersion.split('@')[1] ?? ''
  return {
    id: `Aturan yang dipakai berubah: ${label.id}, berlaku sejak ${sinceText(from, 'id')}.`,
    en: `The rule that applies changed: ${label.en}, in force since ${sinceText(from, 'en')}.`,
  }
}

/** A year, month or day. */
function sinceText(from: string, language: Language): string {
  const [day, month] = [parseLocalDate(from), parseMonth(from)]
  if (day !== undefined) return dateText(day, language)
  return month === undefined ? from : monthText(month, language)
}

const OUR_FAULT: Words = {
  id: 'Perhitungan kami diperbaiki: hasil yang dulu keliru.',
  en: 'Our calculation was mended: the earlier result was wrong.',
}
