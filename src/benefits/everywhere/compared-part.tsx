import type { VNode } from 'preact'
import { BarChart, Passport, Section } from '#design'
import { toldReason } from '#law'
import type { Language, Rupiah, Words } from '#values'
import { PartsTable } from './parts-table.tsx'
import { resultReader } from './result-reader.ts'
import type { Scenario } from './scenarios.ts'
import type { NamedAmount, Simulator } from './simulator.ts'
import { text } from './text.ts'

export type ComparedProps = {
  readonly language: Language
  readonly simulator: Simulator
  readonly scenarios: readonly Scenario[]
}

/** Up to four tries side by side; one that has no amount stands in the table and has no bar. */
export function ComparedPart({ language, simulator, scenarios }: ComparedProps): VNode {
  const columns = scenarios.map((scenario) => ({
    name: scenario.name,
    total: totalOf(scenario),
    parts: partsOf(simulator, scenario),
  }))
  const bars = columns.flatMap(({ name, total }) =>
    total === undefined ? [] : [{ label: name[language], amount: total }],
  )
  const names = columns.find(({ parts }) => parts.length > 0)?.parts.map(({ name }) => name) ?? []
  const rowOf = (name: Words, index: number) => ({
    name,
    amounts: columns.map(({ parts }) => parts[index]?.amount),
  })
  return (
    <Section title={text.compared[language]} ruled>
      <BarChart sentence={text.comparedBars[language]} bars={bars} language={language} />
      <PartsTable
        language={language}
        missing={text.noAmount[language]}
        parts={{
          caption: text.compared,
          columns: [text.part, ...columns.map(({ name }) => name)],
          rows: names.map(rowOf),
          totals: [
            { name: simulator.total ?? text.total, amounts: columns.map(({ total }) => total) },
          ],
        }}
      />
      {scenarios.map((scenario) => (
        <Explained key={scenario.name.en} {...{ language, simulator, scenario }} />
      ))}
    </Section>
  )
}

type ExplainedProps = Omit<ComparedProps, 'scenarios'> & { readonly scenario: Scenario }

/** Where the number of one of them comes from: each opens, not only the one in the form. */
function Explained({ language, simulator, scenario }: ExplainedProps): VNode | null {
  const { name, simulated } = scenario
  if (simulated.kind !== 'answered' || simulated.answer.kind !== 'result') return null
  const { explanation, caveats } = simulated.answer
  return (
    <Passport
      {...{ language, caveats }}
      summary={`${text.why[language]} ${name[language]}`}
      reason={toldReason(explanation, language)}
      calculation={simulator.calculation.name}
      json={simulated.recompute}
    />
  )
}

function totalOf({ simulated }: Scenario): Rupiah | undefined {
  if (simulated.kind !== 'answered' || simulated.answer.kind !== 'result') return undefined
  const { explanation } = simulated.answer
  return explanation.unit === 'rupiah' ? explanation.value : undefined
}

function partsOf(simulator: Simulator, { simulated }: Scenario): readonly NamedAmount[] {
  if (simulated.kind !== 'answered' || simulated.answer.kind !== 'result') return []
  return simulator.summary(resultReader(simulated.answer.result))
}
