import type { ReportedResult, SimulationReport } from '#benefits'
import { certaintyText, type ToldReason } from '#law'
import { instantText, type Language } from '#values'
import type { PaperContent } from './everywhere/kind.ts'
import { simulationTitle, simulationText as text } from './simulation-text.ts'

/** The report of a simulation that a member keeps: what was asked, what came of it, and every step that made it. */
export function simulationContent(
  report: SimulationReport,
  { name, language }: { readonly name: string; readonly language: Language },
): PaperContent {
  const { simulator, answer, asked } = report
  return {
    kind: 'simulation',
    ...{ language, name, title: simulationTitle(simulator.title)[language] },
    facts: factsOf(report),
    body: {
      about: [{ name: text.name[language], value: name }, ...aboutOf(report, language)],
      asked,
      answer: answer.kind === 'result' ? resultOf(answer) : answer,
      reasons: answer.kind === 'result' ? stepsOf(answer.reason, '1', language) : null,
      caveats: answer.kind === 'result' ? answer.caveats : [],
      words: {
        answer: text.answer[language],
        asked: text.asked[language],
        why: text.why[language],
        whyLead: text.whyLead[language],
        caveats: text.caveats[language],
      },
    },
  }
}

/** What the code repeats: which simulation, and its amount. */
const factsOf = ({ simulator, answer }: SimulationReport): readonly string[] => [
  `s${simulator.slug}`,
  ...(answer.kind === 'result' && answer.amount !== undefined ? [`p${answer.amount}`] : []),
]

function aboutOf(report: SimulationReport, language: Language) {
  const { simulator, name, savedAt, recordVersion, answer } = report
  const rule =
    answer.kind === 'result' ? [{ name: text.newestRule[language], value: answer.newestRule }] : []
  return [
    { name: text.scenario[language], value: name },
    { name: text.question[language], value: simulator.about[language] },
    { name: text.savedAt[language], value: instantText(savedAt, language) },
    { name: text.record[language], value: String(recordVersion) },
    ...rule,
  ]
}

const resultOf = ({ kind, label, value, sentences, tables }: ReportedResult) => ({
  ...{ kind, label, value, sentences, tables },
})

type Step = {
  /** `1.2`: the second part of the first step. */
  readonly number: string
  readonly label: string
  readonly value: string
  readonly facts: ToldReason['facts']
  readonly steps: readonly Step[]
}

function stepsOf(reason: ToldReason, number: string, language: Language): Step {
  const { label, value, facts, certainty, ruleVersion, steps } = reason
  return {
    ...{ number, label, value },
    facts: [
      ...facts,
      { name: text.certainty[language], value: certaintyText[certainty][language] },
      { name: text.version[language], value: ruleVersion },
    ],
    steps: steps.map((step, index) => stepsOf(step, `${number}.${index + 1}`, language)),
  }
}
