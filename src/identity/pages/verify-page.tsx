import type { VNode } from 'preact'
import { Button, Buttons, Checkbox, Form, LinkButton, Notice, PageHead } from '#design'
import type { Language } from '#values'
import { codeText } from '../code-text.ts'
import type { ProofTrouble } from '../factor-refusals.ts'
import { factorText as text } from '../factor-text.ts'
import type { TypedWay } from '../proof-ways.ts'
import { PasskeySignIn, type PasskeySignInView } from './passkey-sign-in.tsx'
import { fieldOf, ProofField, type ProofWay } from './proof-field.tsx'
import { ProofTroubleNotice } from './proof-trouble.tsx'
import { SendAgain, type SentView, sentTo } from './send-again.tsx'

export type VerifyView = {
  readonly language: Language
  readonly csrf: string
  /** Second step of a sign-in, a signed-in member once more, or beside the code for a new password. */
  readonly step: 'sign-in' | 'again' | 'reset'
  /** Absent where a passkey is the only sufficient one. */
  readonly way: ProofWay | undefined
  /** What else of the member's own will do. */
  readonly others: readonly TypedWay[]
  /** Only a strong factor will do. */
  readonly strong?: boolean
  /** Offers not to ask this device again. */
  readonly mayTrust: boolean
  /** Whether that was ticked before. */
  readonly trust?: boolean
  /** An own address to go on to. */
  readonly next: string | undefined
  readonly trouble: ProofTrouble | undefined
  /** A code that we sent; then nothing else is asked for. */
  readonly sent?: SentView | undefined
  /** For a member who has one. */
  readonly passkey: Pick<PasskeySignInView, 'options' | 'unknownCredential'> | undefined
}

const PATHS = {
  'sign-in': '/login/verify',
  again: '/verify-again',
  reset: '/forgot-password/factor',
} as const

const WORDS = {
  'sign-in': [text.verify, text.verifyLead],
  again: [text.again, text.againLead],
  reset: [codeText.factorTitle, codeText.factorLead],
} as const

/** Asks for one code, or for the password where there is no other way, and says what else there is. */
export function VerifyPage(view: VerifyView): VNode {
  const { language, step, way, trouble } = view
  const [title, lead] = WORDS[step]
  return (
    <>
      <PageHead title={title[language]} lead={lead[language]} />
      {view.sent && <p>{sentTo(view.sent, language)}</p>}
      {trouble && (
        <ProofTroubleNotice language={language} trouble={trouble} field={fieldOf(way ?? 'app')} />
      )}
      {way && <ProofForm {...view} way={way} />}
      {view.passkey && (
        <PasskeySignIn
          {...view}
          {...view.passkey}
          action={step === 'reset' ? '/forgot-password/passkey' : '/verify-again/passkey'}
        />
      )}
      {view.passkey && (way === undefined || way === 'recovery') && (
        <WithoutPasskey language={language} hasCodes={way === 'recovery'} />
      )}
      {view.sent && <SendAgain {...view} sent={view.sent} />}
      {view.others.map((other) => (
        <p key={other}>
          <a href={hrefOf(view, other)}>{text[OTHER[other]][language]}</a>
        </p>
      ))}
      {step === 'reset' && <p class="quiet">{codeText.factorLost[language]}</p>}
    </>
  )
}

const OTHER = { app: 'useApp', recovery: 'useRecovery', password: 'usePassword' } as const

/** For a browser that can use no passkey; `account.island.tsx` hides it in all others. */
function WithoutPasskey({ language, hasCodes }: { language: Language; hasCodes: boolean }): VNode {
  const ways = hasCodes ? text.codesInstead : text.noCodesInstead
  return (
    <div data-without-passkey>
      <Notice tone="plain" title={text.noPasskeyHere[language]}>
        <p>{ways[language]}</p>
      </Notice>
    </div>
  )
}

function ProofForm(view: VerifyView & { readonly way: ProofWay }): VNode {
  const { language, csrf, step, way, mayTrust, trust = false, strong, next } = view
  return (
    <Form action={PATHS[step]} csrf={csrf}>
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      {way === 'recovery' && <input type="hidden" name="way" value="recovery" />}
      {strong && <input type="hidden" name="strong" value="on" />}
      <ProofField language={language} way={way} />
      {mayTrust && (
        <Checkbox
          name="trust"
          label={text.trust[language]}
          hint={text.trustHint[language]}
          checked={trust}
        />
      )}
      <Buttons>
        <Button>{text.go[language]}</Button>
      </Buttons>
    </Form>
  )
}

function hrefOf({ step, strong, next }: VerifyView, way: TypedWay): string {
  const asked = new URLSearchParams({
    way,
    ...(strong ? { strong: 'on' } : {}),
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
