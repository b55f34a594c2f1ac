import type { VNode } from 'preact'
import { Note, RefusalNotice, verbatim } from '#design'
import type { Language } from '#values'
import { passwordText } from '../password-text.ts'
import { explainPassword, type PasswordTrouble } from '../refusals.ts'
import { Trouble } from './trouble.tsx'

export type PasswordAdviceProps = {
  readonly language: Language
  /** The name of the field. */
  readonly field: string
  /** Least length: 12 with a strong second factor, 15 without. */
  readonly least: number
  /** A passphrase made for this page. */
  readonly suggestion: string
  /** Why the password that was sent is not taken or not looked at; after a first look at the page there is none. */
  readonly fault?: PasswordTrouble | undefined
}

/** Beside a field for a new password: what makes a good one, one to copy, and what was wrong with the last. */
export function PasswordAdvice(props: PasswordAdviceProps): VNode {
  const { language, field, least, suggestion, fault } = props
  return (
    <>
      {fault && <Fault language={language} field={field} fault={fault} />}
      <Note>
        <p>
          {passwordText.rule[language].replace('{least}', String(least))}{' '}
          {passwordText.anything[language]}
        </p>
        <p>{passwordText.notYours[language]}</p>
        <p>
          {passwordText.suggestion[language]} <strong {...verbatim}>{suggestion}</strong>
        </p>
      </Note>
    </>
  )
}

type FaultProps = Pick<PasswordAdviceProps, 'language' | 'field'> & {
  readonly fault: PasswordTrouble
}

function Fault({ language, field, fault }: FaultProps): VNode {
  if (fault.kind === 'busy' || fault.kind === 'stale-form' || fault.kind === 'other-site')
    return <Trouble language={language} trouble={fault} />
  return <RefusalNotice language={language} refusal={explainPassword(fault)} mistyped={{ field }} />
}
