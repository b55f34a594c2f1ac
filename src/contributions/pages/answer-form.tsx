import type { VNode } from 'preact'
import { Button, Buttons, type FieldError, Form, Section, SelectField, TextField } from '#design'
import type { Language, Month } from '#values'
import { employerText } from '../employer-text.ts'
import { ANSWER_REASONS } from '../radar/answer.ts'
import { reasonText, monthText as text } from '../radar/page-text.ts'
import { programmesText } from '../radar/programmes-text.ts'
import type { RunView } from '../radar/radar-view.ts'
import { titleText } from '../radar/text.ts'

export type TypedAnswer = {
  readonly finding: string
  readonly reason: string
  readonly words: string
}

export type AnswerFormProps = {
  readonly language: Language
  readonly csrf: string
  readonly month: Month
  readonly runs: readonly RunView[]
  readonly typed: TypedAnswer | undefined
  readonly error: FieldError | undefined
}

/** Where a member says of a finding that it is right, or takes that back. */
export function AnswerForm(props: AnswerFormProps): VNode {
  const { language, runs } = props
  const open = runs.filter(({ isQuiet }) => !isQuiet)
  const answered = runs.filter(({ isQuiet }) => isQuiet)
  return (
    <Section title={text.answerTitle[language]} id="answer" ruled>
      {answered.map((run) => (
        <Answered key={run.findings[0]?.fingerprint} {...props} run={run} />
      ))}
      {open.length > 0 && <Fields {...props} runs={open} />}
    </Section>
  )
}

function Fields({ language, csrf, month, runs, typed, error }: AnswerFormProps): VNode {
  const errorOf = (field: string) => (error?.field === field ? { error: error.text } : {})
  return (
    <Form action={`/contributions/months/${month}/answers`} csrf={csrf}>
      <p>{text.answerLead[language]}</p>
      <Which {...{ language, runs }} chosen={typed?.finding} {...errorOf('finding')} />
      <SelectField
        language={language}
        name="reason"
        label={text.reason[language]}
        unchosen={text.choose[language]}
        value={typed?.reason}
        options={ANSWER_REASONS.map((reason) => ({
          value: reason,
          label: reasonText[reason][language],
        }))}
        {...errorOf('reason')}
      />
      <TextField
        language={language}
        name="words"
        label={text.words[language]}
        hint={text.wordsHint[language]}
        value={typed?.words}
        autocomplete="off"
        personal
        {...errorOf('words')}
      />
      <Buttons>
        <Button kind="second">{text.send[language]}</Button>
      </Buttons>
    </Form>
  )
}

type WhichProps = Pick<AnswerFormProps, 'language' | 'runs'> & {
  readonly chosen: string | undefined
  readonly error?: string
}

/** Which finding is meant; not asked where there is one. */
function Which({ language, runs, chosen, ...error }: WhichProps): VNode {
  const keyOf = (run: RunView | undefined) => run?.findings[0]?.fingerprint ?? ''
  if (runs.length === 1) return <input type="hidden" name="finding" value={keyOf(runs[0])} />
  return (
    <SelectField
      language={language}
      name="finding"
      label={text.which[language]}
      unchosen={text.choose[language]}
      value={chosen}
      options={runs.map((run) => ({
        value: keyOf(run),
        label: `${lineOf(run, language)} · ${employerText(run, language)}`,
      }))}
      {...error}
    />
  )
}

function Answered({ language, csrf, month, run }: AnswerFormProps & { run: RunView }): VNode {
  const [finding] = run.findings
  const answer = finding?.answer
  return (
    <Form action={`/contributions/months/${month}/answers/ending`} csrf={csrf}>
      <p>
        {text.answered[language]}: {lineOf(run, language)}.{' '}
        {answer !== undefined && reasonText[answer.reason][language]}
        {answer !== undefined && answer.words !== '' && `: “${answer.words}”`}
      </p>
      <input type="hidden" name="finding" value={finding?.fingerprint} />
      <Buttons>
        <Button kind="second">{text.takeBack[language]}</Button>
      </Buttons>
    </Form>
  )
}

const lineOf = (run: RunView, language: Language): string =>
  titleText(run.kind, run, programmesText(run, language))[language]
