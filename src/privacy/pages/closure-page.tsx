import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Checkbox,
  Form,
  LinkButton,
  Notice,
  PageHead,
  RefusalNotice,
  Section,
} from '#design'
import { type Explanation, instantText, type Language } from '#values'
import type { Closure } from '../closure.ts'
import { closureText as text } from '../closure-text.ts'
import { text as privacyText } from '../text.ts'

export type ClosurePageProps = {
  readonly language: Language
  readonly csrf: string
  readonly closure: Closure | undefined
  readonly trouble: (Explanation & { readonly field?: string }) | undefined
}

/** Says what ends and what is kept, and closes after days of thought. */
export function ClosurePage({ language, csrf, closure, trouble }: ClosurePageProps): VNode {
  const mistyped = trouble?.field === undefined ? undefined : { field: trouble.field }
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/privacy', label: privacyText.privacy[language] }}
      />
      {trouble !== undefined && (
        <RefusalNotice language={language} refusal={trouble} mistyped={mistyped} />
      )}
      {closure === undefined ? (
        <Ask language={language} csrf={csrf} />
      ) : (
        <Notice tone="warn" title={text.underWay[language]}>
          <p>
            {text.on[language]} {instantText(closure.closesAt, language)}.
          </p>
          <CancelForm language={language} csrf={csrf} action="/privacy/closure/cancellation" />
        </Notice>
      )}
    </>
  )
}

function Ask({ language, csrf }: Pick<ClosurePageProps, 'language' | 'csrf'>): VNode {
  return (
    <>
      <Section title={text.goes[language]}>
        <ul>
          {text.going.map((one) => (
            <li key={one.en}>{one[language]}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.stays[language]}>
        <ul>
          {text.staying.map((one) => (
            <li key={one.en}>{one[language]}</li>
          ))}
        </ul>
      </Section>
      <p>{text.wait[language]}</p>
      <p>
        <a href="/privacy/my-data">{text.first[language]}</a>
      </p>
      <Form action="/privacy/closure" csrf={csrf}>
        <Checkbox name="understood" label={text.understood[language]} />
        <Buttons>
          <Button>{text.close[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

type CancelProps = {
  readonly language: Language
  readonly csrf: string
  readonly action: string
}

function CancelForm({ language, csrf, action }: CancelProps): VNode {
  return (
    <Form action={action} csrf={csrf}>
      <Buttons>
        <Button>{text.cancel[language]}</Button>
      </Buttons>
    </Form>
  )
}

export type CancelPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly trouble: Explanation | undefined
}

/** For who follows the link of the message: one button. */
export function CancelPage({ language, csrf, trouble }: CancelPageProps): VNode {
  return (
    <>
      <PageHead title={text.cancelTitle[language]} lead={text.cancelLead[language]} />
      {trouble !== undefined && <RefusalNotice language={language} refusal={trouble} />}
      <CancelForm language={language} csrf={csrf} action="/closure-cancelled" />
    </>
  )
}

export type CancelledPageProps = {
  readonly language: Language
  /** Why nothing was cancelled. */
  readonly trouble: Explanation | undefined
}

export function CancelledPage({ language, trouble }: CancelledPageProps): VNode {
  return (
    <>
      <PageHead
        title={(trouble === undefined ? text.cancelled : text.over)[language]}
        lead={trouble === undefined ? text.cancelLead[language] : undefined}
      />
      {trouble !== undefined && <RefusalNotice language={language} refusal={trouble} />}
      <Buttons>
        <LinkButton href="/login">{language === 'id' ? 'Masuk' : 'Sign in'}</LinkButton>
      </Buttons>
    </>
  )
}
