import type { VNode } from 'preact'
import { Button, Buttons, Form, PageHead, PasswordField, TextField } from '#design'
import type { Language } from '#values'
import { explainStaff, type StaffTrouble } from '../staff-refusals.ts'
import { staffText as text } from '../staff-text.ts'
import type { Task } from '../work.ts'
import { PasskeySignIn, type PasskeySignInView } from './passkey-sign-in.tsx'
import { StaffNotice } from './staff-trouble.tsx'
import { WorkFields } from './work-fields.tsx'

export type StaffLoginView = {
  readonly language: Language
  readonly csrf: string
  /** As typed; password and code never come back. */
  readonly email: string
  readonly next: string | undefined
  /** Where members sign in. */
  readonly memberSignIn: string
  readonly trouble: StaffTrouble | undefined
  /** For a browser that can do passkeys. */
  readonly passkey: Pick<PasskeySignInView, 'options' | 'unknownCredential'>
  /** Asked of a crowded network. */
  readonly task: Task | undefined
}

/** Address, password and app code at once: staff always have an authenticator. */
export function StaffLoginPage(view: StaffLoginView): VNode {
  const { language, csrf, email, next, trouble, task } = view
  return (
    <>
      <PageHead
        title={text.signIn[language]}
        lead={<Lead language={language} memberSignIn={view.memberSignIn} />}
      />
      {trouble && (
        <StaffNotice
          language={language}
          explanation={explainStaff(trouble)}
          trouble={trouble}
          field="email"
        />
      )}
      <Form action="/staff/login" csrf={csrf}>
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        <Proofs language={language} email={email} />
        {task && (
          <WorkFields
            language={language}
            task={task}
            isTold={trouble !== undefined && 'retryAfterSeconds' in trouble}
          />
        )}
        <Buttons>
          <Button>{text.submit[language]}</Button>
        </Buttons>
      </Form>
      <PasskeySignIn
        {...{ language, csrf, next }}
        {...view.passkey}
        action="/staff/login/passkey"
      />
    </>
  )
}

function Lead({
  language,
  memberSignIn,
}: Pick<StaffLoginView, 'language' | 'memberSignIn'>): VNode {
  return (
    <>
      {text.lead[language]} <a href={memberSignIn}>{text.memberSignIn[language]}</a>.
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
        autocomplete="username webauthn"
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
