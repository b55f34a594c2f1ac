import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, LinkButton, PageHead, Section, verbatim } from '#design'
import { countText, type Language } from '#values'
import type { ProofTrouble } from '../factor-refusals.ts'
import { factorText as text } from '../factor-text.ts'
import { passkeyText } from '../passkey-text.ts'
import { ProofField } from './proof-field.tsx'
import { ProofTroubleNotice } from './proof-trouble.tsx'

export type RecoveryCodesView = {
  readonly language: Language
  readonly csrf: string
  readonly left: number
  /** Codes stand in for an authenticator app or a passkey: without either there are none. */
  readonly mayMake: boolean
}

/** How many codes are good, and the way to a new set. */
export function RecoveryCodesPage({ language, csrf, left, mayMake }: RecoveryCodesView): VNode {
  const shown = left === 0 ? text.codesNone[language] : countText(left, language)
  return (
    <>
      <PageHead
        title={text.codes[language]}
        lead={text.codesLead[language]}
        back={{ href: '/security', label: text.toSecurity[language] }}
      />
      <FactList facts={[{ name: text.codesLeft[language], value: shown }]} />
      {mayMake ? (
        <>
          {left > 0 && <p>{text.codesRenewWhy[language]}</p>}
          <Form action="/security/recovery-codes" csrf={csrf}>
            <Buttons>
              <Button>{(left === 0 ? text.codesBegin : text.codesRenew)[language]}</Button>
            </Buttons>
          </Form>
        </>
      ) : (
        <>
          <p>{text.codesNeedFactor[language]}</p>
          <Buttons>
            <LinkButton href="/security/passkeys/new">{passkeyText.add[language]}</LinkButton>
            <LinkButton href="/security/authenticator" kind="second">
              {text.appBegin[language]}
            </LinkButton>
          </Buttons>
        </>
      )}
    </>
  )
}

export type NewCodesView = {
  readonly language: Language
  readonly csrf: string
  /** As printed. */
  readonly codes: readonly string[]
  /** Our own address as the browser shows it. */
  readonly host: string
  readonly trouble: ProofTrouble | undefined
}

/** The new set on one page to print, and the field that shows it was kept. */
export function NewCodesPage({ language, csrf, codes, host, trouble }: NewCodesView): VNode {
  return (
    <>
      <PageHead
        title={text.codes[language]}
        lead={text.codesLead[language]}
        back={{ href: '/security/recovery-codes', label: text.codes[language] }}
      />
      {trouble && <ProofTroubleNotice language={language} trouble={trouble} field="code" />}
      <Section title={text.codesKeep[language]}>
        <p>{text.codesKeepHow[language]}</p>
        <p>
          {text.codesFor[language]} <strong>{host}</strong>
        </p>
        <ol>
          {codes.map((code) => (
            <li key={code}>
              <code {...verbatim}>{code}</code>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={text.codesConfirm[language]}>
        <p>{text.codesConfirmHow[language]}</p>
        <Form action="/security/recovery-codes/confirmation" csrf={csrf}>
          <ProofField language={language} way="recovery" />
          <Buttons>
            <Button>{text.codesDone[language]}</Button>
          </Buttons>
        </Form>
      </Section>
    </>
  )
}
