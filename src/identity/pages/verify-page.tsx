import type { VNode } from 'preact'
import { Button, Buttons, Checkbox, Form, LinkButton, PageHead } from '#design'
import type { Language } from '#values'
import type { ProofTrouble } from '../factor-refusals.ts'
import { factorText as text } from '../factor-text.ts'
import { fieldOf, ProofField, type ProofWay } from './proof-field.tsx'
import { ProofTroubleNotice } from './proof-trouble.tsx'

export type VerifyView = {
  readonly language: Language
  readonly csrf: string
  /** Second step of a sign-in, or a signed-in member once more. */
  readonly step: 'sign-in' | 'again'
  readonly way: ProofWay
  /** Offers not to ask this device again. */
  readonly mayTrust: boolean
  /** An own address to go on to. */
  readonly next: string | undefined
  readonly trouble: ProofTrouble | undefined
}

const PATHS = { 'sign-in': '/login/verify', again: '/verify-again' } as const

/** Asks for one code, or for the password where there is no other way, and says what else there is. */
export function VerifyPage(view: VerifyView): VNode {
  const { language, csrf, step, way, mayTrust, next, trouble } = view
  const [title, lead] =
    step === 'sign-in' ? [text.verify, text.verifyLead] : [text.again, text.againLead]
  return (
    <>
      <PageHead title={title[language]} lead={lead[language]} />
      {trouble && <ProofTroubleNotice language={language} trouble={trouble} field={fieldOf(way)} />}
      <Form action={PATHS[step]} csrf={csrf}>
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        {way === 'recovery' && <input type="hidden" name="way" value="recovery" />}
        <ProofField language={language} way={way} />
        {mayTrust && (
          <Checkbox name="trust" label={text.trust[language]} hint={text.trustHint[language]} />
        )}
        <Buttons>
          <Button>{text.go[language]}</Button>
        </Buttons>
      </Form>
      {way !== 'password' && (
        <p>
          <a href={otherWay(view)}>{text[way === 'app' ? 'useRecovery' : 'useApp'][language]}</a>
        </p>
      )}
    </>
  )
}

function otherWay({ step, way, next }: VerifyView): string {
  const asked = new URLSearchParams({
    ...(way === 'app' ? { way: 'recovery' } : {}),
    ...(next === undefined ? {} : { next }),
  })
  return `${PATHS[step]}?${asked}`
}

export type VerifyOverView = {
  readonly language: Language
  readonly trouble: ProofTrouble
  readonly href: string
}

/** The half-finished sign-in is over: why, and the way back to its start. */
export function VerifyOverPage({ language, trouble, href }: VerifyOverView): VNode {
  return (
    <>
      <PageHead title={text.notVerified[language]} />
      <ProofTroubleNotice language={language} trouble={trouble} field="code" />
      <Buttons>
        <LinkButton href={href}>{text.fromStart[language]}</LinkButton>
      </Buttons>
    </>
  )
}
