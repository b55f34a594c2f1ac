import type { VNode } from 'preact'
import { Button, Buttons, Form, PasswordField, PublicComputerBox } from '#design'
import type { Language } from '#values'
import { codeText as text } from '../code-text.ts'
import type { PasswordTrouble } from '../refusals.ts'
import { PasswordAdvice } from './password-advice.tsx'

export type ChoosePasswordView = {
  readonly language: Language
  readonly csrf: string
  readonly action: string
  readonly least: number
  /** A passphrase made for this page. */
  readonly suggestion: string
  readonly fault: PasswordTrouble | undefined
  /** As it was ticked, where saving signs in; `undefined` where it is not asked. */
  readonly publicComputer: boolean | undefined
}

/** The form for a new password: what was typed never comes back. With a script its strength is told while typing. */
export function ChoosePassword(view: ChoosePasswordView): VNode {
  const { language, csrf, action, least, suggestion, fault, publicComputer } = view
  return (
    <>
      <PasswordAdvice
        field="newPassword"
        language={language}
        least={least}
        suggestion={suggestion}
        fault={fault}
      />
      <Form action={action} csrf={csrf}>
        <PasswordField
          language={language}
          name="newPassword"
          label={text.newPassword[language]}
          autocomplete="new-password"
          help
        />
        <p class="hint" role="status" data-strength-of="field-newPassword" />
        {publicComputer !== undefined && (
          <PublicComputerBox language={language} checked={publicComputer} />
        )}
        <Buttons>
          <Button>{text.save[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}
