import type { VNode } from 'preact'
import { Columns, Note, Notice, PageHead, Section } from '#design'
import type { Language, LocalDate } from '#values'
import { AnswerPart } from '../everywhere/answer-part.tsx'
import { text as answerText } from '../everywhere/text.ts'
import { text } from '../text.ts'
import { type SimulationView, tryAddress } from '../view.ts'
import { SimulationForm } from './simulation-form.tsx'

export type SimulationPageProps = {
  readonly language: Language
  readonly view: SimulationView
  readonly today: LocalDate
  /** Where the form posts: signed in. */
  readonly csrf: string | undefined
  /** The link that the member asked for. */
  readonly link: string | undefined
  /** Above the form: why it is shown again, what it does not know. */
  readonly notes: readonly string[]
  /** Whether there is somebody to keep it for. */
  readonly maySave: boolean
}

/** One simulation: the questions, and beside or below them the answer. */
export function SimulationPage(props: SimulationPageProps): VNode {
  const { language, view, csrf, notes, maySave } = props
  const { simulator } = view
  return (
    <>
      <PageHead
        title={simulator.title[language]}
        lead={simulator.about[language]}
        back={{ href: '/simulations', label: text.back[language] }}
      />
      <div data-simulation={simulator.slug} data-today={props.today}>
        <Columns
          late
          main={
            <>
              {notes.map((note) => (
                <Note key={note}>
                  <p>{note}</p>
                </Note>
              ))}
              <SimulationForm {...{ language, view, csrf, maySave }} />
              <Tries {...props} />
              <p class="quiet">{(csrf ? text.notInAddress : text.inAddress)[language]}</p>
            </>
          }
          side={<Answered {...props} />}
        />
      </div>
    </>
  )
}

/** Examples to open, for who would rather look first. */
function Tries({ language, view, today }: SimulationPageProps): VNode | null {
  const tries = view.simulator.tries?.(today) ?? []
  if (tries.length === 0) return null
  return (
    <Section title={text.tries[language]}>
      <ul>
        {tries.map((example) => (
          <li key={example.title.en}>
            <a href={tryAddress(view.simulator, example)}>{example.title[language]}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The answer takes the focus when it came from a form; empty, it waits for the browser to calculate. */
function Answered({ language, view, today, link }: SimulationPageProps): VNode {
  const { simulator, simulated, scenarios } = view
  const isAnswered = simulated?.kind === 'answered'
  return (
    <>
      {link !== undefined && (
        <Notice tone="good" title={text.linkReady[language]} announced>
          <p>
            <a href={link}>{link}</a>
          </p>
        </Notice>
      )}
      <div data-answer hidden={!isAnswered} tabindex={-1} {...(isAnswered ? FOCUSED : {})}>
        <Section title={answerText.result[language]} id="result">
          <div data-answer-body>
            {isAnswered && <AnswerPart {...{ language, simulator, simulated, scenarios, today }} />}
          </div>
        </Section>
      </div>
      <p class="quiet" data-incomplete={answerText.incomplete[language]} role="status" hidden />
    </>
  )
}

// As the error summary: works without a script, and on a phone the answer stands below a long form.
const FOCUSED = { autofocus: true } as const
