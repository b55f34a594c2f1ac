import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, Notice, PageHead, Section } from '#design'
import { instantText, type Language } from '#values'
import type { ProofTrouble } from '../factor-refusals.ts'
import { factorText } from '../factor-text.ts'
import { messageStepText as text } from '../message-step-text.ts'
import type { CodeChannel, MessageStep } from '../sent-code.ts'
import { ProofField } from './proof-field.tsx'
import { ProofTroubleNotice } from './proof-trouble.tsx'
import { SendAgain, type SentView, sentTo } from './send-again.tsx'

export type MessageStepView = {
  readonly language: Language
  readonly csrf: string
  readonly step: MessageStep | undefined
  readonly hasApp: boolean
  /** By which a code can be sent, with the contacts as they are shown. */
  readonly ways: ReadonlyMap<CodeChannel, string>
  readonly trouble: ProofTrouble | undefined
}

const PATH = '/security/message-codes'

/** Whether codes are sent as a second step, and how to switch that on and off. */
export function MessageStepPage(view: MessageStepView): VNode {
  const { language, step, hasApp, trouble } = view
  const state =
    step === undefined
      ? text.off[language]
      : `${text.names[step.channel][language]}: ${instantText(step.since, language)}`
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/security', label: factorText.toSecurity[language] }}
      />
      {trouble && <ProofTroubleNotice language={language} trouble={trouble} field="channel" />}
      <FactList facts={[{ name: text.state[language], value: state }]} />
      <p>{text.weaker[language]}</p>
      {hasApp ? (
        <Notice tone="plain" title={text.appInstead[language]} />
      ) : (
        <>
          <Choose {...view} />
          {step && <Remove {...view} />}
        </>
      )}
    </>
  )
}

function Choose({ language, csrf, step, ways }: MessageStepView): VNode {
  const others = [...ways].filter(([channel]) => channel !== step?.channel)
  if (ways.size === 0) return <p>{text.noContact[language]}</p>
  return (
    <>
      {others.length > 0 && <p>{text.chooseWhy[language]}</p>}
      {others.map(([channel, to]) => (
        <Section key={channel} title={text.names[channel][language]} ruled>
          <p>{to}</p>
          <Form action={PATH} csrf={csrf}>
            <Buttons>
              <Button name="channel" value={channel} kind={step ? 'second' : 'main'}>
                {text.begin[channel][language]}
              </Button>
            </Buttons>
          </Form>
        </Section>
      ))}
    </>
  )
}

function Remove({ language, csrf }: MessageStepView): VNode {
  return (
    <Section title={text.remove[language]} ruled>
      <p>{text.removeWhy[language]}</p>
      <Form action={`${PATH}/removal`} csrf={csrf}>
        <Buttons>
          <Button kind="second">{text.remove[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

export type ConfirmStepView = {
  readonly language: Language
  readonly csrf: string
  readonly sent: SentView
  readonly trouble: ProofTrouble | undefined
}

/** Takes the first code: what never arrives is never switched on. */
export function ConfirmStepPage({ language, csrf, sent, trouble }: ConfirmStepView): VNode {
  return (
    <>
      <PageHead
        title={text.confirmTitle[language]}
        lead={sentTo(sent, language)}
        back={{ href: PATH, label: text.title[language] }}
      />
      {trouble && <ProofTroubleNotice language={language} trouble={trouble} field="code" />}
      <Form action={`${PATH}/confirmation`} csrf={csrf}>
        <ProofField language={language} way="sent" />
        <Buttons>
          <Button>{text.confirm[language]}</Button>
        </Buttons>
      </Form>
      <SendAgain language={language} csrf={csrf} sent={sent} next={undefined} />
    </>
  )
}
