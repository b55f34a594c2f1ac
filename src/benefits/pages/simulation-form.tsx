import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Checkbox,
  Cover,
  Details,
  ErrorSummary,
  FieldGroup,
  Form,
  TextField,
  YearLinks,
} from '#design'
import type { Fields } from '#law'
import type { Language, Words } from '#values'
import { keptFields, MOST_KEPT, SCENARIO } from '../everywhere/scenarios.ts'
import { type Questions, questionsOf } from '../everywhere/simulator.ts'
import { savedText } from '../saved-text.ts'
import { text } from '../text.ts'
import type { SimulationView } from '../view.ts'
import { QuestionFields } from './question-field.tsx'

export type SimulationFormProps = {
  readonly language: Language
  readonly view: SimulationView
  /** A masked token where the form posts; without one it asks with its address, and stores nothing. */
  readonly csrf: string | undefined
  /** Whether there is somebody to keep it for. */
  readonly maySave: boolean
}

/** The questions, what they are called for comparing, and what is kept. */
export function SimulationForm(props: SimulationFormProps): VNode {
  const { language, view, csrf } = props
  const questions = questionsOf(view.simulator, view.typed)
  const action = actionOf(view)
  const inner = <Inner {...props} questions={questions} />
  return (
    <>
      <Kinds language={language} view={view} questions={questions} personal={csrf !== undefined} />
      {csrf === undefined ? (
        <form class="form" method="get" action={action} novalidate>
          {inner}
        </form>
      ) : (
        <Cover block>
          <Form csrf={csrf} action={action}>
            {inner}
          </Form>
        </Cover>
      )}
    </>
  )
}

function Inner(props: SimulationFormProps & { readonly questions: Questions }): VNode {
  const { language, view, questions, csrf, maySave } = props
  const { typed, simulated } = view
  const problems = simulated?.kind === 'wrong' ? simulated.problems : []
  const errors = problems.map(({ field, text }) => ({ field, text: text[language] }))
  const errorOf = Object.fromEntries(errors.map(({ field, text }) => [field, text]))
  const { rowNames = {} } = view.simulator
  const asking = { language, typed, errors: errorOf, hints: hintsOf(view), rowNames }
  const { further: waiting } = view.simulator
  const [first, further] = inTwo(questions.fields, waiting?.names)
  const isOpen = errors.some(({ field }) => Object.hasOwn(further, field.split('.')[0] ?? ''))
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Hidden view={view} questions={questions} />
      <QuestionFields asking={asking} fields={first} />
      {waiting !== undefined && Object.keys(further).length > 0 && (
        <Details summary={waiting.title[language]} open={isOpen}>
          <QuestionFields asking={asking} fields={further} />
        </Details>
      )}
      <TextField
        language={language}
        name={SCENARIO}
        label={text.name[language]}
        hint={`${text.nameHint[language]}.`}
        optional
        value={typed[SCENARIO]}
        autocomplete="off"
      />
      <Kept language={language} view={view} />
      <Actions language={language} view={view} maySave={maySave} />
      {csrf !== undefined && <Share language={language} questions={questions} />}
    </>
  )
}

/** The questions that everyone answers, and those that can wait. */
function inTwo(fields: Fields, further: readonly string[] = []): readonly [Fields, Fields] {
  const waits = ([name]: readonly [string, unknown]) => further.includes(name)
  const all = Object.entries(fields)
  const pick = (entries: typeof all): Fields => Object.fromEntries(entries)
  return [pick(all.filter((entry) => !waits(entry))), pick(all.filter(waits))]
}

type KindsProps = PartProps & {
  readonly questions: Questions
  /** Signed in nothing that was filled in enters an address. */
  readonly personal: boolean
}

/** Which kind of form: it changes what is asked; what was asked already and is asked there, too, goes along. */
function Kinds({ language, view, questions, personal }: KindsProps): VNode | null {
  const { choice } = questions
  if (choice === undefined) return null
  const isKept = !personal && view.simulated !== undefined
  const hrefOf = (name: string) => {
    const other = { ...view.typed, [choice.by]: name }
    const asked = questionsOf(view.simulator, other).fields
    const kept = Object.entries(view.typed).filter(([key]) =>
      Object.hasOwn(asked, key.split('.')[0] ?? ''),
    )
    const query = new URLSearchParams([[choice.by, name], ...(isKept ? kept : [])])
    return `${actionOf(view)}?${query}`
  }
  return (
    <YearLinks
      label={choice.title[language]}
      links={choice.options.map(({ name, title }) => ({
        label: title[language],
        href: hrefOf(name),
      }))}
      current={hrefOf(choice.chosen)}
    />
  )
}

const actionOf = ({ simulator }: SimulationView): string => `/simulations/${simulator.slug}`

function Hidden({ view, questions }: { view: SimulationView; questions: Questions }): VNode {
  const { choice } = questions
  const fields = [
    ...(choice === undefined ? [] : [[choice.by, choice.chosen] as const]),
    ...keptFields(view.kept),
  ]
  return (
    <>
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

type PartProps = { readonly language: Language; readonly view: SimulationView }

function Actions({ language, view, maySave }: PartProps & { readonly maySave: boolean }): VNode {
  return (
    <Buttons>
      <Button>{text.calculate[language]}</Button>
      {view.kept.length < MOST_KEPT && (
        <Button kind="second" name="keep" value="on">
          {text.keep[language]}
        </Button>
      )}
      {maySave && (
        <Button kind="second" name="save" value="on">
          {savedText.save[language]}
        </Button>
      )}
    </Buttons>
  )
}

function Kept({ language, view }: PartProps): VNode | null {
  const { kept, scenarios } = view
  if (kept.length === 0) return null
  return (
    <FieldGroup legend={text.kept[language]} hint={text.keptHint[language]}>
      <ul>
        {kept.map((_, index) => (
          <li key={index.toString()}>
            {scenarios[index]?.name[language]}{' '}
            <Button kind="link" name="drop" value={String(index)}>
              {text.drop[language]}
              <span class="unseen"> {scenarios[index]?.name[language]}</span>
            </Button>
          </li>
        ))}
      </ul>
    </FieldGroup>
  )
}

/** A link is made only when it is asked for, with what is ticked. */
function Share({ language, questions }: { language: Language; questions: Questions }): VNode {
  return (
    <Details summary={text.share[language]}>
      <FieldGroup legend={text.share[language]} hint={text.shareLead[language]}>
        {Object.entries(questions.fields).map(([name, field]) => (
          <Checkbox key={name} name={`share.${name}`} label={field.title[language]} />
        ))}
      </FieldGroup>
      <Button kind="second" name="link" value="on">
        {text.makeLink[language]}
      </Button>
    </Details>
  )
}

/** The examples; where the record filled a field in, its source instead. */
function hintsOf({ simulator, record, typed }: SimulationView): Readonly<Record<string, Words>> {
  const filled = Object.entries(record)
    .filter(([name, { value }]) => typed[name] === value)
    .map(([name, { source }]) => [name, source] as const)
  return { ...simulator.examples, ...Object.fromEntries(filled) }
}
