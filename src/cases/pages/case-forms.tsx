import type { ComponentChildren, VNode } from 'preact'
import { Button, Buttons, FileField, Form, LongTextField, Section } from '#design'
import type { Language } from '#values'
import { type Evidence, type MemberCase, MOST_FILES } from '../case.ts'
import { NEXT } from '../case-state.ts'
import type { CaseTrouble } from '../refusals.ts'
import { text } from '../text.ts'
import { errorIn, FILE_KINDS, SendingLine } from './new-page.tsx'

export type CaseFormsProps = {
  readonly language: Language
  readonly csrf: string
  readonly found: MemberCase
  readonly evidence: readonly Evidence[]
  readonly troubles: readonly CaseTrouble[]
  readonly typed: string
}

/** What the member can do in the state in which the case is. */
export function CaseForms(props: CaseFormsProps): VNode {
  const can = NEXT[props.found.state]
  return (
    <>
      {can.message !== undefined && <MessageForm {...props} />}
      {can.evidence !== undefined && props.evidence.length < MOST_FILES && (
        <EvidenceForm {...props} />
      )}
      {can.reopen !== undefined && <Reopening {...props} />}
      {can.close !== undefined && <CloseForm {...props} />}
    </>
  )
}

type ActProps = {
  readonly props: CaseFormsProps
  /** The last part of the address that it goes to. */
  readonly noun: string
  readonly title: string
  readonly advice?: string
  readonly button: string
  readonly isMain?: boolean
  readonly files?: boolean
  readonly children?: ComponentChildren
}

/** One thing that can be done, under its heading. */
function Act(act: ActProps): VNode {
  const { props, noun, title, advice, button, isMain, files = false, children } = act
  const { csrf, found } = props
  return (
    <Section title={title} ruled>
      {advice !== undefined && <p>{advice}</p>}
      <Form action={`/cases/${found.number}/${noun}`} csrf={csrf} files={files}>
        {children}
        <Buttons>
          <Button kind={isMain === true ? 'main' : 'second'}>{button}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

type WordsProps = { readonly props: CaseFormsProps; readonly label: string }

/** What the member writes. */
const WordsField = ({ props: { language, typed, troubles }, label }: WordsProps): VNode => (
  <LongTextField
    language={language}
    name="text"
    label={label}
    hint={text.storyHint[language]}
    value={typed}
    error={errorIn(troubles, 'text', language)}
  />
)

const MessageForm = (props: CaseFormsProps): VNode => (
  <Act
    {...{ props, noun: 'messages', isMain: true }}
    title={text.message[props.language]}
    button={text.sendMessage[props.language]}
  >
    <WordsField props={props} label={text.yourMessage[props.language]} />
  </Act>
)

function EvidenceForm(props: CaseFormsProps): VNode {
  const { language, troubles } = props
  return (
    <Act
      {...{ props, noun: 'evidence', files: true }}
      title={text.addEvidence[language]}
      button={text.sendEvidence[language]}
    >
      <FileField
        language={language}
        name="file"
        label={text.file[language]}
        hint={text.fileHint[language]}
        accept={FILE_KINDS}
        error={errorIn(troubles, 'file', language)}
      />
      <SendingLine language={language} />
    </Act>
  )
}

function Reopening(props: CaseFormsProps): VNode {
  const { language, found } = props
  if (found.reopenedAt !== undefined) {
    return (
      <Section title={text.reopen[language]} ruled>
        <p>{text.wasReopened[language]}</p>
      </Section>
    )
  }
  return (
    <Act
      {...{ props, noun: 'reopening' }}
      title={text.reopen[language]}
      advice={text.reopenAdvice[language]}
      button={text.reopen[language]}
    >
      <WordsField props={props} label={text.reopenWhy[language]} />
    </Act>
  )
}

const CloseForm = (props: CaseFormsProps): VNode => (
  <Act
    {...{ props, noun: 'closing' }}
    title={text.close[props.language]}
    advice={text.closeAdvice[props.language]}
    button={text.close[props.language]}
  />
)
