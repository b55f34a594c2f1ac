import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Columns,
  Form,
  Notice,
  PageHead,
  PasswordField,
  PublicComputerBox,
  Section,
  TextField,
} from '#design'
import type { Language } from '#values'
import { recoverText } from '../recover-text.ts'
import type { SignInTrouble } from '../refusals.ts'
import { text } from '../text.ts'
import type { Task } from '../work.ts'
import { PasskeySignIn, type PasskeySignInView } from './passkey-sign-in.tsx'
import { Trouble } from './trouble.tsx'
import { WorkFields } from './work-fields.tsx'

export type LoginView = {
  readonly language: Language
  readonly csrf: string
  /** As typed; the password never comes back. */
  readonly identifier: string
  readonly publicComputer: boolean
  /** An own address to go on to. */
  readonly next: string | undefined
  readonly trouble: SignInTrouble | undefined
  /** Asked of a crowded network. */
  readonly task: Task | undefined
  /** Our own address as the browser shows it: `payung.example`. */
  readonly host: string
  /** For a browser that can do passkeys. */
  readonly passkey: Pick<PasskeySignInView, 'options' | 'unknownCredential'>
  /** Somebody who signed in on this device before is being recovered at a branch. */
  readonly recoveryBegun: boolean
}

/** The one sign-in form, and how to know that it is ours. */
export function LoginPage(view: LoginView): VNode {
  const { language, trouble } = view
  return (
    <Columns
      even
      main={
        <>
          <PageHead title={text.signIn[language]} />
          {trouble && <Trouble language={language} trouble={trouble} />}
          {view.recoveryBegun && (
            <Notice tone="warn" title={recoverText.warned[language]}>
              <p>{recoverText.warnedWhy[language]}</p>
            </Notice>
          )}
          <SignInForm {...view} />
          <PasskeySignIn {...view} {...view.passkey} action="/login/passkey" />
        </>
      }
      side={<RightSite {...view} />}
    />
  )
}

function SignInForm(view: LoginView): VNode {
  const { language, csrf, identifier, publicComputer, next, task, trouble } = view
  return (
    <Form action="/login" csrf={csrf}>
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      <TextField
        language={language}
        name="identifier"
        label={text.identifier[language]}
        hint={text.identifierHint[language]}
        value={identifier}
        autocomplete="username webauthn"
        autocapitalize="none"
        spellcheck={false}
      />
      <PasswordField
        language={language}
        name="password"
        label={text.password[language]}
        autocomplete="current-password"
        help
      />
      {task && (
        <WorkFields
          language={language}
          task={task}
          isTold={trouble !== undefined && 'retryAfterSeconds' in trouble}
        />
      )}
      <PublicComputerBox language={language} checked={publicComputer} />
      <Buttons>
        <Button>{text.signIn[language]}</Button>
      </Buttons>
    </Form>
  )
}

function RightSite({ language, host }: LoginView): VNode {
  return (
    <>
      <Section title={text.rightSite[language]}>
        <p>
          {text.onlyAddress[language]} <strong>{host}</strong>. {text.neverAsk[language]}
        </p>
      </Section>
      <Section title={text.cannotSignIn[language]}>
        <p>
          <a href="/help/sign-in">{text.stepByStep[language]}</a>
        </p>
        <p>
          <a href="/forgot-password">{text.forgotPassword[language]}</a>
        </p>
        <p>
          <a href="/activate">{text.noAccount[language]}</a>
        </p>
        <p>
          <a href="/activate/letter-code">{text.letterCode[language]}</a>
        </p>
        <p>
          <a href="/recover">{text.recoveryCode[language]}</a>
        </p>
        <p>
          <a href="/freeze">{text.freeze[language]}</a>
        </p>
        <ul>
          <li>{text.kpjSpaces[language]}</li>
          <li>{text.sharedEmail[language]}</li>
          <li>{text.keyboard[language]}</li>
        </ul>
      </Section>
    </>
  )
}
