import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Checkbox,
  ErrorSummary,
  FieldGroup,
  Form,
  PageHead,
  RefusalNotice,
  SelectField,
  TextField,
} from '#design'
import type { Explanation, Language } from '#values'
import {
  LETTER_FACTS,
  type LetterTrouble,
  PURPOSES,
  purposeText,
  SPANS,
  VALIDITIES,
} from '../letter.ts'
import { factText } from '../letter-text.ts'
import { explainPaper } from '../refusals.ts'
import { monthsText, formText as text } from '../text.ts'

export type LetterPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly typed: Readonly<Record<string, string>>
  readonly troubles: readonly LetterTrouble[]
  /** Why the whole was not done. */
  readonly trouble: Explanation | undefined
}

/** The form of a letter: what for, to whom, what it states, how long. */
export function LetterPage(props: LetterPageProps): VNode {
  const { language, csrf, troubles, trouble } = props
  const errors = troubles.map(({ field, kind }) => ({ field, text: saidOf(kind, language) }))
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/documents', label: text.back[language] }}
      />
      <ErrorSummary language={language} errors={errors} />
      {trouble !== undefined && <RefusalNotice language={language} refusal={trouble} />}
      <Form csrf={csrf} action="/documents/letters">
        <Recipient {...props} />
        <Facts {...props} />
        <Choice
          {...props}
          name="validity"
          label={text.validity[language]}
          options={months(VALIDITIES, language)}
        />
        <Choice
          {...props}
          name="language"
          label={text.language[language]}
          options={[
            { value: 'id', label: text.indonesian[language] },
            { value: 'en', label: text.english[language] },
          ]}
        />
        <Buttons>
          <Button>{text.make[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Recipient(props: LetterPageProps): VNode {
  const { language, typed } = props
  return (
    <>
      <Choice
        {...props}
        name="purpose"
        label={text.purpose[language]}
        options={PURPOSES.map((value) => ({ value, label: purposeText[value][language] }))}
      />
      <TextField
        {...{
          language,
          name: 'recipient',
          value: typed.recipient,
          error: errorOf(props, 'recipient'),
        }}
        label={text.recipient[language]}
        hint={text.recipientHint[language]}
        autocomplete="off"
      />
    </>
  )
}

function Facts(props: LetterPageProps): VNode {
  const { language, typed } = props
  return (
    <>
      <FieldGroup legend={text.facts[language]} hint={text.factsHint[language]}>
        {LETTER_FACTS.map((fact) => (
          <Checkbox
            key={fact}
            name={`fact.${fact}`}
            label={factText[fact][language]}
            checked={typed[`fact.${fact}`] === 'on'}
          />
        ))}
      </FieldGroup>
      <Choice
        {...props}
        name="span"
        label={text.span[language]}
        options={months(SPANS, language)}
      />
    </>
  )
}

type ChoiceProps = LetterPageProps & {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

const Choice = (props: ChoiceProps): VNode => {
  const { language, name, label, options, typed } = props
  return (
    <SelectField
      {...{ language, name, label, options, value: typed[name], error: errorOf(props, name) }}
      unchosen={text.choose[language]}
    />
  )
}

const months = (counts: readonly number[], language: Language) =>
  counts.map((count) => ({ value: String(count), label: monthsText(count)[language] }))

function errorOf({ troubles, language }: LetterPageProps, name: string): string | undefined {
  const trouble = troubles.find(({ field }) => field === name)
  return trouble && saidOf(trouble.kind, language)
}

/** Cause, fix and code in one line. */
function saidOf(kind: LetterTrouble['kind'], language: Language): string {
  const { cause, fix, code } = explainPaper(kind)
  return `${cause[language]} ${fix[language]} (${code})`
}
