import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  FactList,
  Form,
  Note,
  Notice,
  PageHead,
  RefusalNotice,
  TextField,
} from '#design'
import { type Instant, instantText, type Language, type Words } from '#values'
import { CHECK_MESSAGE } from '../addresses.ts'
import { checkText as text, verdictText } from '../check-text.ts'
import type { Guarded } from '../guarded.ts'
import { type CheckTrouble, explainCheck } from '../refusals.ts'

/** What is shown of an answer. */
export type Verdict = {
  readonly kind: keyof typeof verdictText
  readonly message?: {
    readonly sentAt: Instant
    readonly channel: Words
    readonly subject: string
    readonly language: Language
  }
}

export type CheckView = {
  readonly language: Language
  readonly csrf: string
  readonly host: string
  readonly guarded: Guarded
  /** As they were typed. */
  readonly code: string
  readonly tail: string
  readonly trouble: CheckTrouble | undefined
  readonly verdict: Verdict | undefined
}

/** Asks for the code of a message and the end of the address, and says whether it is ours. */
export function CheckPage(view: CheckView): VNode {
  const { language, trouble, verdict, guarded } = view
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {guarded.notice}
      {trouble !== undefined && (
        <RefusalNotice
          language={language}
          refusal={explainCheck(trouble)}
          mistyped={mistypedOf(trouble)}
        />
      )}
      {verdict !== undefined && <VerdictPart {...view} verdict={verdict} />}
      <CheckForm {...view} />
      <Note>
        <p>{text.nothingKept[language]}</p>
      </Note>
    </>
  )
}

function mistypedOf(trouble: CheckTrouble): { readonly field: string } | undefined {
  if (trouble === 'not-done') return undefined
  return { field: trouble === 'code-wrong' ? 'reference' : 'tail' }
}

const TONES = {
  genuine: 'good',
  expired: 'plain',
  copied: 'warn',
  copy: 'bad',
  mistyped: 'warn',
  unknown: 'bad',
} as const

function VerdictPart({
  language,
  host,
  verdict,
}: CheckView & { readonly verdict: Verdict }): VNode {
  const { kind, message } = verdict
  const { title, what } = verdictText[kind]
  return (
    <>
      <Notice tone={TONES[kind]} title={title[language]} announced>
        <p>{what[language]}</p>
      </Notice>
      {message !== undefined && (
        <>
          <FactList
            facts={[
              { name: text.sentOn[language], value: instantText(message.sentAt, language) },
              { name: text.channel[language], value: message.channel[language] },
              {
                name: text.subject[language],
                value: <span lang={message.language}>{message.subject}</span>,
              },
              { name: text.ourAddress[language], value: host },
            ]}
          />
          <p>{text.compare[language]}</p>
        </>
      )}
    </>
  )
}

function CheckForm({ language, csrf, code, tail, guarded, verdict }: CheckView): VNode {
  return (
    <Form action={CHECK_MESSAGE} csrf={csrf}>
      {guarded.fields}
      <TextField
        language={language}
        name="reference"
        label={text.code[language]}
        hint={text.codeHint[language]}
        value={code}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
      />
      <TextField
        language={language}
        name="tail"
        label={text.tail[language]}
        hint={text.tailHint[language]}
        value={tail}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <Buttons>
        <Button>{(verdict === undefined ? text.check : text.checkAnother)[language]}</Button>
      </Buttons>
    </Form>
  )
}
