import type { VNode } from 'preact'
import { Button, Buttons, ErrorSummary, Form, PageHead, PasswordField, TextField } from '#design'
import type { Language } from '#values'
import { staffText as text } from '../staff-text.ts'

export type StaffLoginView = {
  readonly language: Language
  readonly csrf: string
  /** As typed; password and code never come back. */
  readonly email: string
  readonly next: string | undefined
  /** Words for what went wrong. */
  readonly trouble: string | undefined
}

/** Address, password and app code at once: staff always have an authenticator. */
export function StaffLoginPage({ language, csrf, email, next, trouble }: StaffLoginView): VNode {
  return (
    <>
      <PageHead
        title={text.signIn[language]}
        lead={
          <>
            {text.lead[language]} <a href="/login">{text.memberSignIn[language]}</a>.
          </>
        }
      />
      {trouble !== undefined && (
        <ErrorSummary language={language} errors={[{ field: 'email', text: trouble }]} />
      )}
      <Form action="/staff/login" csrf={csrf}>
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        <Proofs language={language} email={email} />
        <Buttons>
          <Button>{text.submit[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Proofs({ language, email }: Pick<StaffLoginView, 'language' | 'email'>): VNode {
  return (
    <>
      <TextField
        language={language}
        name="email"
        label={text.email[language]}
        value={email}
        autocomplete="username"
        inputmode="email"
        autocapitalize="none"
        spellcheck={false}
      />
      <PasswordField
        language={language}
        name="password"
        label={text.password[language]}
        autocomplete="current-password"
      />
      <TextField
        language={language}
        name="code"
        label={text.appCode[language]}
        autocomplete="one-time-code"
        inputmode="numeric"
        spellcheck={false}
      />
    </>
  )
}
