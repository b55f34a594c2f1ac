import type { ComponentChildren, VNode } from 'preact'
import { Button, Buttons, Form, LinkButton, PageHead, RefusalNotice, Section } from '#design'
import type { Language } from '#values'
import { NOT_ME_NOT_DONE, NOT_ME_OVER } from '../not-me-refusals.ts'
import { notMeText as text } from '../not-me-text.ts'

export type NotMeView = {
  readonly language: Language
  readonly csrf: string
  /** What was sent was not done, and has to be sent again. */
  readonly notDone: boolean
}

/** One button, and what it does. */
export function NotMePage({ language, csrf, notDone }: NotMeView): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {notDone && <RefusalNotice language={language} refusal={NOT_ME_NOT_DONE} />}
      <WhatHappens language={language}>
        <Form action="/not-me" csrf={csrf}>
          <Buttons>
            <Button>{text.press[language]}</Button>
          </Buttons>
        </Form>
      </WhatHappens>
    </>
  )
}

type Happening = { readonly language: Language; readonly children?: ComponentChildren }

/** What the button does and does not do, for who follows a link and who types a code. */
export const WhatHappens = ({ language, children }: Happening): VNode => (
  <Section title={text.happens[language]}>
    <ul>
      {text.steps.map((step) => (
        <li key={step.en}>{step[language]}</li>
      ))}
    </ul>
    <p>{text.unchanged[language]}</p>
    {children}
    <p class="quiet">{text.wasMe[language]}</p>
  </Section>
)

/** For a link that is unknown, used or too old: the same for all. */
export function NotMeOverPage({ language }: { readonly language: Language }): VNode {
  return (
    <>
      <PageHead title={text.over[language]} />
      <RefusalNotice language={language} refusal={NOT_ME_OVER} />
      <Buttons>
        <LinkButton href="/login">{text.signIn[language]}</LinkButton>
        <LinkButton href="/not-me" kind="second">
          {text.toCode[language]}
        </LinkButton>
        <LinkButton href="/freeze" kind="second">
          {text.freeze[language]}
        </LinkButton>
      </Buttons>
    </>
  )
}

/** What was done, and what to do now. */
export function NotMeDonePage({ language }: { readonly language: Language }): VNode {
  return (
    <>
      <PageHead title={text.done[language]} lead={text.doneLead[language]} />
      <p>{text.doneNext[language]}</p>
      <Buttons>
        <LinkButton href="/login">{text.signIn[language]}</LinkButton>
      </Buttons>
    </>
  )
}
