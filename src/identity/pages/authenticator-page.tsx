import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, LinkButton, PageHead, Section } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { factorText as text } from '../factor-text.ts'

export type AuthenticatorView = {
  readonly language: Language
  readonly csrf: string
  readonly since: Instant | undefined
}

/** Whether an authenticator app is set up, and how to set one up, move or remove it. */
export function AuthenticatorPage({ language, csrf, since }: AuthenticatorView): VNode {
  const state =
    since === undefined
      ? text.appOff[language]
      : `${text.appOn[language]}: ${instantText(since, language)}`
  return (
    <>
      <PageHead
        title={text.app[language]}
        lead={text.appLead[language]}
        back={{ href: '/security', label: text.toSecurity[language] }}
      />
      <FactList facts={[{ name: text.app[language], value: state }]} />
      <p>{(since === undefined ? text.appWhich : text.appReplaceWhy)[language]}</p>
      <Form action="/security/authenticator" csrf={csrf}>
        <Buttons>
          <Button>{(since === undefined ? text.appBegin : text.appReplace)[language]}</Button>
        </Buttons>
      </Form>
      {since !== undefined && (
        <Section title={text.remove[language]} ruled>
          <p>{text.removeWhy[language]}</p>
          <Buttons>
            <LinkButton href="/security/authenticator/removal" kind="second">
              {text.remove[language]}
            </LinkButton>
          </Buttons>
        </Section>
      )}
    </>
  )
}
