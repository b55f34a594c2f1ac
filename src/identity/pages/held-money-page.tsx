import type { VNode } from 'preact'
import { Button, Buttons, Form, LinkButton, PageHead } from '#design'
import type { Language } from '#values'
import { notMeText as text } from '../not-me-text.ts'

export type HeldMoneyView = {
  readonly language: Language
  readonly csrf: string
  readonly state: 'may-lift' | 'password-known' | 'not-held'
}

/** Why money waits, and the button that ends it, or what comes before. */
export function HeldMoneyPage({ language, csrf, state }: HeldMoneyView): VNode {
  return (
    <>
      <PageHead
        title={text.held[language]}
        lead={(state === 'not-held' ? text.heldNone : text.heldWhy)[language]}
        back={{ href: '/security', label: text.security[language] }}
      />
      {state === 'may-lift' && (
        <>
          <p>{text.undoFirst[language]}</p>
          <Form action="/security/held-money" csrf={csrf}>
            <Buttons>
              <Button>{text.undo[language]}</Button>
            </Buttons>
          </Form>
        </>
      )}
      {state === 'password-known' && (
        <>
          <p>{text.passwordFirst[language]}</p>
          <Buttons>
            <LinkButton href="/forgot-password?by=contact">{text.newPassword[language]}</LinkButton>
            <LinkButton kind="second" href="/verify-again?strong=on&next=%2Fsecurity%2Fheld-money">
              {text.proveStrongly[language]}
            </LinkButton>
          </Buttons>
        </>
      )}
    </>
  )
}
