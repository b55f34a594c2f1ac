import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  ErrorSummary,
  FactList,
  Form,
  LinkButton,
  LongTextField,
  Notice,
  PageHead,
  RefusalCode,
} from '#design'
import { instantText, type Language, type Words } from '#values'
import type { Look } from '../look.ts'
import { text } from '../text.ts'
import { lookWords } from './look-words.ts'

/** Why the question was not sent. */
export type QuestionTrouble = {
  readonly code: string
  readonly cause: Words
  readonly fix: Words
  readonly field?: string | undefined
}

export type LookPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly look: Look
  readonly typed: string
  readonly trouble: QuestionTrouble | undefined
}

/** One entry of the list, and the question why it is there. */
export function LookPage(props: LookPageProps): VNode {
  const { language, look, trouble } = props
  const words = lookWords(look, language)
  return (
    <>
      <PageHead
        title={text.lookTitle[language]}
        lead={text.lookLead[language]}
        back={{ href: '/privacy', label: text.title[language] }}
      />
      {trouble !== undefined && (
        <ErrorSummary
          language={language}
          errors={[
            {
              text: `${trouble.cause[language]} ${trouble.fix[language]}`,
              ...(trouble.field === undefined ? {} : { field: trouble.field }),
            },
          ]}
        >
          <RefusalCode language={language} code={trouble.code} />
        </ErrorSummary>
      )}
      <FactList
        facts={[
          { name: text.what[language], value: words.what },
          { name: text.when[language], value: instantText(look.at, language) },
          { name: text.who[language], value: words.who, note: words.where },
          { name: text.purpose[language], value: words.purpose },
          { name: text.fields[language], value: words.fields },
        ]}
      />
      {look.askedIn === undefined ? <QuestionForm {...props} /> : <Known {...props} />}
    </>
  )
}

function QuestionForm({ language, csrf, look, typed, trouble }: LookPageProps): VNode {
  return (
    <Form action={`/privacy/looks/${look.seq}`} csrf={csrf}>
      <LongTextField
        language={language}
        name="text"
        label={text.story[language]}
        hint={text.storyHint[language]}
        value={typed}
        error={trouble?.field === undefined ? undefined : trouble.cause[language]}
      />
      <Buttons>
        <Button>{text.send[language]}</Button>
      </Buttons>
    </Form>
  )
}

function Known({ language, look }: LookPageProps): VNode {
  return (
    <Notice tone="plain" title={text.caseKnown[language]}>
      <Buttons>
        <LinkButton kind="second" href={`/cases/${look.askedIn}`}>
          {text.thatCase[language]}
        </LinkButton>
      </Buttons>
    </Notice>
  )
}
