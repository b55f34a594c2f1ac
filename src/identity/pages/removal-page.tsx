import type { VNode } from 'preact'
import { Button, Buttons, Form, PageHead } from '#design'
import type { Language } from '#values'
import type { ProofTrouble } from '../factor-refusals.ts'
import { factorText as text } from '../factor-text.ts'
import { ProofField } from './proof-field.tsx'
import { ProofTroubleNotice } from './proof-trouble.tsx'

export type RemovalView = {
  readonly language: Language
  readonly csrf: string
  /** A passkey is left: the recovery codes now stand in for that. */
  readonly keepsCodes: boolean
  readonly trouble: ProofTrouble | undefined
}

/** Asks for the password that will stand alone once the authenticator is gone. */
export function RemovalPage({ language, csrf, keepsCodes, trouble }: RemovalView): VNode {
  return (
    <>
      <PageHead
        title={text.remove[language]}
        lead={text[keepsCodes ? 'removeWhyKept' : 'removeWhy'][language]}
        back={{ href: '/security/authenticator', label: text.app[language] }}
      />
      {trouble && <ProofTroubleNotice language={language} trouble={trouble} field="password" />}
      <Form action="/security/authenticator/removal" csrf={csrf}>
        <ProofField language={language} way="password" />
        <Buttons>
          <Button>{text.remove[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}
