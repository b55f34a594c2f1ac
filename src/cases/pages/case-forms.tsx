import type { VNode } from 'preact'
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

const addressOf = ({ found }: CaseFormsProps, noun: string) => `/cases/${found.number}/${noun}`

function MessageForm(props: CaseFormsProps): VNode {
  const { language, csrf, typed, troubles } = props
  return (
    <Section title={text.message[language]} ruled>
      <Form action={addressOf(props, 'messages')} csrf={csrf}>
        <LongTextField
          language={language}
          name="text"
          label={text.yourMessage[language]}
          hint={text.storyHint[language]}
          value={typed}
          error={errorIn(troubles, 'text', language)}
        />
        <Buttons>
          <Button>{text.sendMessage[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function EvidenceForm(props: CaseFormsProps): VNode {
  const { language, csrf, troubles } = props
  return (
    <Section title={text.addEvidence[language]} ruled>
      <Form action={addressOf(props, 'evidence')} csrf={csrf} files>
        <FileField
          language={language}
          name="file"
          label={text.file[language]}
          hint={text.fileHint[language]}
          accept={FILE_KINDS}
          error={errorIn(troubles, 'file', language)}
        />
        <SendingLine language={language} />
        <Buttons>
          <Button kind="second">{text.sendEvidence[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Reopening(props: CaseFormsProps): VNode {
  const { language, csrf, found, typed, troubles } = props
  if (found.reopenedAt !== undefined) {
    return (
      <Section title={text.reopen[language]} ruled>
        <p>{text.wasReopened[language]}</p>
      </Section>
    )
  }
  return (
    <Section title={text.reopen[language]} ruled>
      <p>{text.reopenAdvice[language]}</p>
      <Form action={addressOf(props, 'reopening')} csrf={csrf}>
        <LongTextField
          language={language}
          name="text"
          label={text.reopenWhy[language]}
          hint={text.storyHint[language]}
          value={typed}
          error={errorIn(troubles, 'text', language)}
        />
        <Buttons>
          <Button kind="second">{text.reopen[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function CloseForm(props: CaseFormsProps): VNode {
  const { language, csrf } = props
  return (
    <Section title={text.close[language]} ruled>
      <p>{text.closeAdvice[language]}</p>
      <Form action={addressOf(props, 'closing')} csrf={csrf}>
        <Buttons>
          <Button kind="second">{text.close[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
