import type { ComponentChildren, VNode } from 'preact'
import { BarChart, BigNumber, Caveats, Cover, LineChart, ReasonTree, Recompute } from '#design'
import { type Answer, type Explanation, quantityText, toldReason } from '#law'
import { dateText, type Language, type LocalDate } from '#values'
import { ComparedPart } from './compared-part.tsx'
import { FoldedTable } from './folded-table.tsx'
import { newestRule } from './newest-rule.ts'
import { PartsTable } from './parts-table.tsx'
import { RefusalPart } from './refusal-part.tsx'
import { resultReader } from './result-reader.ts'
import type { Scenario } from './scenarios.ts'
import type { Simulated } from './simulate.ts'
import type { Course, PartsTable as Parts, Simulator } from './simulator.ts'
import { answeredOn, countedOn, text } from './text.ts'

export type AnswerPartProps = {
  readonly language: Language
  readonly simulator: Simulator
  readonly simulated: Extract<Simulated, { readonly kind: 'answered' }>
  /** Everything that is compared, this answer among it; fewer than two are not compared. */
  readonly scenarios: readonly Scenario[]
  readonly today: LocalDate
}

/** What a simulation answers: the sentence and the number, its parts, its reasons, and how to check it. */
export function AnswerPart(props: AnswerPartProps): VNode {
  const { language, simulator, simulated, scenarios, today } = props
  const { answer, recompute } = simulated
  // On a public computer the whole answer is covered: its sentences hold amounts, too.
  return (
    <Cover block>
      {answer.kind === 'refusal' ? (
        <>
          <RefusalPart language={language} refusal={answer.refusal} />
          <Beside {...props} />
          <p class="quiet">{answeredOn(dateText(today, language))[language]}</p>
        </>
      ) : (
        <ResultPart {...props} answer={answer} />
      )}
      {scenarios.length > 1 && <ComparedPart {...{ language, simulator, scenarios }} />}
      <Recompute language={language} calculation={simulator.calculation.name} json={recompute} />
    </Cover>
  )
}

function Beside({ language, simulator, simulated, today }: AnswerPartProps): VNode | null {
  const { asked, answer } = simulated
  return simulator.beside?.({ language, asked, answer, today }) ?? null
}

type Result = Extract<Answer, { readonly kind: 'result' }>

function ResultPart(props: AnswerPartProps & { readonly answer: Result }): VNode {
  const { language, simulator, answer, today } = props
  const { explanation, caveats } = answer
  const result = resultReader(answer.result)
  const bars = simulator
    .summary(result)
    .flatMap(({ name, amount }) =>
      amount === undefined ? [] : [{ label: name[language], amount }],
    )
  return (
    <>
      <Headline language={language} explanation={explanation}>
        <p>{simulator.sentence(result)[language]}</p>
        <p>{text.estimate[language]}</p>
      </Headline>
      <Beside {...props} />
      {bars.length > 1 && (
        <BarChart
          sentence={(simulator.bars ?? text.bars)[language]}
          bars={bars}
          language={language}
        />
      )}
      <CourseChart language={language} course={simulator.course?.(result)} />
      <Rows language={language} parts={simulator.parts(result)} />
      <Rows language={language} parts={simulator.others?.(result)} />
      <h3>{text.why[language]}</h3>
      <p class="quiet">{text.whyLead[language]}</p>
      <ReasonTree language={language} reason={toldReason(explanation, language)} />
      <Caveats language={language} caveats={caveats} />
      <p class="quiet">{countedOn(dateText(today, language), newestRule(explanation))[language]}</p>
    </>
  )
}

type HeadlineProps = {
  readonly language: Language
  readonly explanation: Explanation
  readonly children: ComponentChildren
}

/** The number first; where the answer is how something is paid and not how much, its words stand there. */
function Headline({ language, explanation, children }: HeadlineProps): VNode {
  const label = explanation.label[language]
  if (explanation.unit === 'rupiah')
    return (
      <BigNumber label={label} amount={explanation.value} language={language}>
        {children}
      </BigNumber>
    )
  return (
    <div class="figure">
      <p class="figure-label">{label}</p>
      <p class="figure-amount">{quantityText(explanation, language)}</p>
      <div class="figure-reason">{children}</div>
    </div>
  )
}

type RowsProps = { readonly language: Language; readonly parts: Parts | undefined }

function Rows({ language, parts }: RowsProps): VNode | null {
  if (parts === undefined || parts.rows.length === 0) return null
  const Table = parts.byYear === true ? FoldedTable : PartsTable
  return <Table language={language} parts={parts} />
}

type CourseProps = { readonly language: Language; readonly course: Course | undefined }

function CourseChart({ language, course }: CourseProps): VNode | null {
  if (course === undefined) return null
  const points = course.points.map(({ year, amount }) => ({ label: String(year), amount }))
  return <LineChart sentence={course.sentence[language]} points={points} language={language} />
}
