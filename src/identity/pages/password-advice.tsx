import type { VNode } from 'preact'
import { Note, Notice } from '#design'
import type { Language } from '#values'
import type { PasswordFault } from '../password-policy.ts'
import { passwordText } from '../password-text.ts'
import { explainPassword } from '../refusals.ts'

export type PasswordAdviceProps = {
  readonly language: Language
  /** Least length: 12 with a strong second factor, 15 without. */
  readonly least: number
  /** A passphrase made for this page. */
  readonly suggestion: string
  /** Why the password that was sent is not taken; after a first look at the page there is none. */
  readonly fault?: PasswordFault | undefined
}

/** Beside a field for a new password: what makes a good one, one to copy, and what was wrong with the last. */
export function PasswordAdvice({ language, least, suggestion, fault }: PasswordAdviceProps): VNode {
  return (
    <>
      {fault && <Fault language={language} fault={fault} />}
      <Note>
        <p>
          {passwordText.rule[language].replace('{least}', String(least))}{' '}
          {passwordText.anything[language]}
        </p>
        <p>{passwordText.notYours[language]}</p>
        <p>
          {passwordText.suggestion[language]} <strong translate={false}>{suggestion}</strong>
        </p>
      </Note>
    </>
  )
}

function Fault({ language, fault }: { language: Language; fault: PasswordFault }): VNode {
  const { code, cause, fix, time } = explainPassword(fault)
  return (
    <Notice tone="warn" title={cause[language]} announced>
      <p>
        {fix[language]} {time[language]}
      </p>
      <p>
        {passwordText.code[language]}: {code}
      </p>
    </Notice>
  )
}
