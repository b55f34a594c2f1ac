import { type ToldReason, toldReason } from '#law'
import { type Instant, type Language, moneyText, type Rupiah, type Words } from '#values'
import { askedFacts } from './asked-facts.ts'
import { newestRule } from './everywhere/newest-rule.ts'
import { refusalFacts } from './everywhere/refusal-facts.ts'
import { type ResultReader, resultReader } from './everywhere/result-reader.ts'
import type { Simulated } from './everywhere/simulate.ts'
import { type PartsTable, questionsOf, type Simulator } from './everywhere/simulator.ts'
import { text } from './everywhere/text.ts'
import type { Saved } from './saved.ts'

type Fact = { readonly name: string; readonly value: string }

/** A table of the answer: heads, rows and totals, each cell as it is printed. */
export type ReportedTable = {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly totals: readonly (readonly string[])[]
}

/** A result: what the page of the simulation says, from the same tree of reasons. */
export type ReportedResult = {
  readonly kind: 'result'
  readonly label: string
  readonly value: string
  /** The value where it is an amount. */
  readonly amount: Rupiah | undefined
  readonly sentences: readonly string[]
  readonly tables: readonly ReportedTable[]
  readonly reason: ToldReason
  /** Each once. */
  readonly caveats: readonly string[]
  readonly newestRule: string
}

/** Why there is no amount. */
export type ReportedRefusal = {
  readonly kind: 'refusal'
  readonly label: string
  readonly sentence: string
  readonly facts: readonly Fact[]
}

/** A kept simulation as it is printed, in one language. */
export type SimulationReport = {
  readonly simulator: Pick<Simulator, 'slug' | 'title' | 'about'>
  /** As the member calls it. */
  readonly name: string
  readonly savedAt: Instant
  readonly recordVersion: bigint
  readonly asked: readonly Fact[]
  readonly answer: ReportedResult | ReportedRefusal
}

/** What a kept simulation comes to by the law of now, told in words: the same answer that opening it shows. */
export function reportOf(
  simulator: Simulator,
  { saved, simulated, language }: ToReport,
): SimulationReport {
  const { name, typed, fromRecord } = saved.form
  const questions = questionsOf(simulator, typed)
  return {
    ...{ simulator, name, savedAt: saved.savedAt, recordVersion: saved.recordVersion },
    asked: askedFacts({ questions, asked: simulated.asked, fromRecord, language }),
    answer: answerOf(simulator, simulated, language),
  }
}

type Answered = Extract<Simulated, { readonly kind: 'answered' }>

/** A kept simulation, what its form came to, and the language to tell it in. */
export type ToReport = {
  readonly saved: Pick<Saved, 'form' | 'savedAt' | 'recordVersion'>
  readonly simulated: Answered
  readonly language: Language
}

function answerOf(
  simulator: Simulator,
  { answer }: Answered,
  language: Language,
): SimulationReport['answer'] {
  if (answer.kind === 'refusal')
    return {
      kind: 'refusal',
      label: text.refused[language],
      sentence: answer.refusal.text[language],
      facts: refusalFacts(answer.refusal, language),
    }
  const { explanation, caveats } = answer
  const result = resultReader(answer.result)
  const reason = toldReason(explanation, language)
  return {
    kind: 'result',
    ...{ label: reason.label, value: reason.value, reason },
    amount: explanation.unit === 'rupiah' ? explanation.value : undefined,
    sentences: [simulator.sentence(result)[language], text.estimate[language]],
    tables: tablesOf(simulator, result).map((table) => tableIn(table, language)),
    caveats: [...new Map(caveats.map((each) => [each.text.en, each.text[language]])).values()],
    newestRule: newestRule(explanation),
  }
}

const tablesOf = (simulator: Simulator, result: ResultReader): readonly PartsTable[] =>
  [simulator.parts(result), simulator.others?.(result)].flatMap((table) =>
    table === undefined || table.rows.length === 0 ? [] : [table],
  )

function tableIn(
  { caption, columns, rows, totals = [] }: PartsTable,
  language: Language,
): ReportedTable {
  const said = (words: Words) => words[language]
  const rowOf = ({ name, amounts }: PartsTable['rows'][number]) => [
    said(name),
    ...amounts.map((amount) => (amount === undefined ? '' : moneyText(amount, language))),
  ]
  return {
    caption: said(caption),
    heads: columns.map(said),
    rows: rows.map(rowOf),
    totals: totals.map(rowOf),
  }
}
