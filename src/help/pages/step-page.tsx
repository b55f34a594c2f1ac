import type { VNode } from 'preact'
import { Button, Form, LinkButton, Note, PageHead, SideList } from '#design'
import type { Language } from '#values'
import { CLEARING, SIGN_IN_HELP } from '../addresses.ts'
import type { Ending, Question } from '../step.ts'
import { filled, type SiteFacts } from '../steps.ts'
import { endingText, text } from '../text.ts'

export type StepView = {
  readonly language: Language
  readonly csrf: string
  readonly facts: SiteFacts
  /** Whether the browser that asks is an old one. */
  readonly isOldBrowser: boolean
}

const back = (language: Language) => ({ href: SIGN_IN_HELP, label: text.startAgain[language] })

/** One question; its answers are links. */
export function QuestionPage({
  language,
  step,
}: Pick<StepView, 'language'> & { step: Question }): VNode {
  const items = step.answers.map(({ label, to }) => ({
    label: label[language],
    href: `${SIGN_IN_HELP}/${to}`,
  }))
  return (
    <>
      <PageHead title={text.title[language]} back={back(language)} />
      <SideList title={step.title[language]} items={items} />
    </>
  )
}

/** What to do, what to wait for, or where people help; and what comes after it. */
export function EndingPage({ step, ...view }: StepView & { readonly step: Ending }): VNode {
  const { language, facts } = view
  return (
    <>
      <PageHead
        title={step.title[language]}
        lead={endingText[step.kind][language]}
        back={back(language)}
      />
      <ol>
        {step.does.map((words) => (
          <li key={words.en}>{filled(words, facts)[language]}</li>
        ))}
      </ol>
      <Tool {...view} step={step} />
      {step.door !== undefined && (
        <p>
          <LinkButton href={step.door.href}>{step.door.label[language]}</LinkButton>
        </p>
      )}
      {step.otherwise !== undefined && (
        <p>
          <a href={`${SIGN_IN_HELP}/${step.otherwise}`}>{text.notHelped[language]}</a>
        </p>
      )}
    </>
  )
}

function Tool(view: StepView & { readonly step: Ending }): VNode | null {
  const { language, csrf, isOldBrowser, step } = view
  const { tool } = step
  if (tool === 'empty-browser') {
    return (
      <Form action={CLEARING} csrf={csrf}>
        <p>
          <Button>{text.empty[language]}</Button>
        </p>
      </Form>
    )
  }
  if (tool !== 'old-browser') return null
  return (
    <Note>
      <p>{(isOldBrowser ? text.oldBrowser : text.newBrowser)[language]}</p>
    </Note>
  )
}

/** Said once the browser is empty. */
export function ClearedPage({ language }: Pick<StepView, 'language'>): VNode {
  return (
    <>
      <PageHead title={text.emptied[language]} lead={text.emptiedWhat[language]} />
      <p>
        <LinkButton href="/login">{text.signIn[language]}</LinkButton>
      </p>
    </>
  )
}
