import type { VNode } from 'preact'
import { Button, Buttons, Columns, Form, LinkButton, PageHead, Section, TextField } from '#design'
import type { Language } from '#values'
import type { CodeTrouble } from '../code-refusals.ts'
import { codeText as text } from '../code-text.ts'
import { CodeTroubleNotice } from './code-trouble.tsx'

export type MessageCodeView = {
  readonly language: Language
  readonly csrf: string
  /** Where the code is sent to. */
  readonly action: string
  /** Where another code is asked for. */
  readonly startHref: string
  readonly trouble: CodeTrouble | undefined
  /** What else one can do where no code comes. */
  readonly otherWays: VNode | undefined
}

/** The field for a code that was sent, and what to do when none came. The same whether one was sent or not. */
export function MessageCodePage(view: MessageCodeView): VNode {
  const { language, csrf, action, startHref, trouble } = view
  return (
    <Columns
      even
      main={
        <>
          <PageHead
            title={text.enterCode[language]}
            lead={text.sentLead[language]}
            back={{ href: startHref, label: text.toStart[language] }}
          />
          {trouble && <CodeTroubleNotice language={language} trouble={trouble} />}
          <Form action={action} csrf={csrf}>
            <TextField
              language={language}
              name="code"
              label={text.messageCode[language]}
              hint={text.messageCodeHint[language]}
              autocomplete="one-time-code"
              autocapitalize="characters"
              spellcheck={false}
            />
            <Buttons>
              <Button>{text.goOn[language]}</Button>
            </Buttons>
          </Form>
          {view.otherWays}
        </>
      }
      side={<NotArrived language={language} startHref={startHref} />}
    />
  )
}

type NotArrivedView = Pick<MessageCodeView, 'language' | 'startHref'>

function NotArrived({ language, startHref }: NotArrivedView): VNode {
  return (
    <Section title={text.notArrived[language]}>
      <ul>
        <li>{text.waitAMinute[language]}</li>
        <li>{text.lookInSpam[language]}</li>
        <li>{text.linkInstead[language]}</li>
        <li>
          <a href={startHref}>{text.askAgainLink[language]}</a>. {text.askAgain[language]}
        </li>
        <li>{text.noContact[language]}</li>
      </ul>
    </Section>
  )
}

export type LinkView = {
  readonly language: Language
  readonly csrf: string
  readonly action: string
  readonly lead: string
}

/** What a link from a mail opens: a button, because programs that look at mail open links too. */
export function LinkPage({ language, csrf, action, lead }: LinkView): VNode {
  return (
    <>
      <PageHead title={text.linkTitle[language]} lead={lead} />
      <Form action={action} csrf={csrf}>
        <Buttons>
          <Button>{text.goOn[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

export type CodeOverView = Pick<MessageCodeView, 'language' | 'startHref'> & {
  readonly trouble: CodeTrouble
}

/** The code, link or step is over: why, and the way back to its start. */
export function CodeOverPage({ language, startHref, trouble }: CodeOverView): VNode {
  return (
    <>
      <PageHead title={text.overTitle[language]} />
      <CodeTroubleNotice language={language} trouble={trouble} />
      <Buttons>
        <LinkButton href={startHref}>{text.over[language]}</LinkButton>
      </Buttons>
    </>
  )
}
