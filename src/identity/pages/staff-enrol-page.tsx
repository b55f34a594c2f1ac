import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Columns,
  Details,
  Form,
  LinkButton,
  PageHead,
  PasswordField,
  type Qr,
  Section,
  TextField,
  verbatim,
} from '#design'
import type { Language } from '#values'
import { factorText } from '../factor-text.ts'
import { type PasswordFault, SHORTEST_ALONE } from '../password-policy.ts'
import { accountText as text } from '../staff-account-text.ts'
import { type EnrolTrouble, explainEnrolment } from '../staff-refusals.ts'
import { staffText } from '../staff-text.ts'
import type { Task } from '../work.ts'
import { PasswordAdvice } from './password-advice.tsx'
import { QrCode } from './qr-code.tsx'
import { StaffNotice } from './staff-trouble.tsx'
import { WorkFields } from './work-fields.tsx'

export type StaffEnrolView = {
  readonly language: Language
  readonly csrf: string
  /** As typed; the code never comes back. */
  readonly email: string
  readonly trouble: EnrolTrouble | undefined
  /** Asked of a crowded network. */
  readonly task: Task | undefined
}

/** Where staff begin with the code of their letter. */
export function StaffEnrolPage({ language, csrf, email, trouble, task }: StaffEnrolView): VNode {
  return (
    <>
      <PageHead title={text.enrol[language]} lead={text.enrolLead[language]} />
      <EnrolNotice language={language} trouble={trouble} />
      <Form action="/staff/enrol" csrf={csrf}>
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
        <TextField
          language={language}
          name="code"
          label={text.code[language]}
          hint={text.codeHint[language]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        {task && (
          <WorkFields
            language={language}
            task={task}
            isTold={trouble !== undefined && 'retryAfterSeconds' in trouble}
          />
        )}
        <Buttons>
          <Button>{text.goOn[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

type EnrolNoticeProps = { readonly language: Language; readonly trouble: EnrolTrouble | undefined }

function EnrolNotice({ language, trouble }: EnrolNoticeProps): VNode | null {
  if (trouble === undefined) return null
  const explanation = explainEnrolment(trouble)
  return (
    <StaffNotice language={language} explanation={explanation} trouble={trouble} field="code" />
  )
}

export type StaffSetUpView = {
  readonly language: Language
  readonly csrf: string
  /** Says which enrolment this is, sealed. */
  readonly token: string
  readonly qr: Qr
  /** What the QR code says, for an app on this very phone. */
  readonly uri: string
  /** The key in groups of four. */
  readonly typedSecret: string
  /** A passphrase made for this page. */
  readonly suggestion: string
  readonly trouble: EnrolTrouble | undefined
  readonly fault: PasswordFault | undefined
}

/** The new authenticator's key, and the form for password and first code. */
export function StaffSetUpPage(view: StaffSetUpView): VNode {
  const { language, suggestion, trouble, fault } = view
  return (
    <>
      <PageHead title={text.enrol[language]} lead={text.chooseLead[language]} />
      <EnrolNotice language={language} trouble={trouble} />
      <Columns
        even
        main={<Key {...view} />}
        side={
          <Section title={text.choose[language]}>
            <PasswordAdvice
              field="password"
              language={language}
              least={SHORTEST_ALONE}
              suggestion={suggestion}
              fault={fault}
            />
            <Choice {...view} />
          </Section>
        }
      />
    </>
  )
}

function Key({ language, qr, uri, typedSecret }: StaffSetUpView): VNode {
  return (
    <Section title={factorText.scan[language]}>
      <p>{factorText.scanHow[language]}</p>
      <p>
        <QrCode qr={qr} label={factorText.qr[language]} />
      </p>
      <p>
        <a href={uri}>{factorText.openApp[language]}</a>
      </p>
      <Details summary={factorText.typeInstead[language]}>
        <p>
          <code {...verbatim}>{typedSecret}</code>
        </p>
      </Details>
    </Section>
  )
}

function Choice({ language, csrf, token }: StaffSetUpView): VNode {
  return (
    <Form action="/staff/enrol/finish" csrf={csrf}>
      <input type="hidden" name="token" value={token} />
      <PasswordField
        language={language}
        name="password"
        label={text.password[language]}
        autocomplete="new-password"
        help
      />
      <TextField
        language={language}
        name="code"
        label={staffText.appCode[language]}
        autocomplete="one-time-code"
        inputmode="numeric"
        spellcheck={false}
      />
      <Buttons>
        <Button>{text.finish[language]}</Button>
      </Buttons>
    </Form>
  )
}

/** What was done, and what to do now. */
export function StaffEnrolledPage({ language }: { readonly language: Language }): VNode {
  return (
    <>
      <PageHead title={text.done[language]} lead={text.doneLead[language]} />
      <Buttons>
        <LinkButton href="/staff/login">{staffText.signIn[language]}</LinkButton>
      </Buttons>
    </>
  )
}
