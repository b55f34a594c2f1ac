import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Columns,
  Form,
  LinkButton,
  PageHead,
  PasswordField,
  RefusalNotice,
  Section,
  TextField,
} from '#design'
import type { Language } from '#values'
import { SHORTEST_ALONE } from '../password-policy.ts'
import { explainRecover, type RecoverTrouble } from '../recover-refusals.ts'
import { recoverText as text } from '../recover-text.ts'
import type { Task } from '../work.ts'
import { waitOf } from './countdown.tsx'
import { PasswordAdvice } from './password-advice.tsx'
import { WorkFields } from './work-fields.tsx'

export type RecoverView = {
  readonly language: Language
  readonly csrf: string
  /** As typed; code and password never come back. */
  readonly identifier: string
  readonly trouble: RecoverTrouble | undefined
  readonly task: Task | undefined
  /** A passphrase made for this page. */
  readonly suggestion: string
}

/** Where the code of the letter opens the account with a new password. */
export function RecoverPage(view: RecoverView): VNode {
  const { language, trouble, suggestion } = view
  const fault = trouble?.kind === 'password' ? trouble.fault : undefined
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {trouble && trouble.kind !== 'password' && <Trouble language={language} trouble={trouble} />}
      <Columns
        main={<CodeForm {...view} />}
        side={
          <>
            <PasswordAdvice
              field="password"
              language={language}
              least={SHORTEST_ALONE}
              suggestion={suggestion}
              fault={fault}
            />
            <Section title={text.noCode[language]}>
              <p>{text.noCodeHow[language]}</p>
            </Section>
          </>
        }
      />
    </>
  )
}

function CodeForm({ language, csrf, identifier, task, trouble }: RecoverView): VNode {
  return (
    <Form action="/recover" csrf={csrf}>
      {task && <WorkFields language={language} task={task} isTold={trouble?.kind === 'work'} />}
      <TextField
        language={language}
        name="identifier"
        label={text.identifier[language]}
        value={identifier}
        autocomplete="username"
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
      <PasswordField
        language={language}
        name="password"
        label={text.password[language]}
        autocomplete="new-password"
      />
      <Buttons>
        <Button>{text.go[language]}</Button>
      </Buttons>
    </Form>
  )
}

function Trouble({ language, trouble }: { language: Language; trouble: RecoverTrouble }): VNode {
  return (
    <RefusalNotice
      language={language}
      refusal={explainRecover(trouble)}
      mistyped={trouble.kind === 'no-match' ? { field: 'code' } : undefined}
      wait={waitOf(trouble, language)}
    />
  )
}

/** What was done, and what to do now. */
export function RecoverDonePage({ language }: { readonly language: Language }): VNode {
  return (
    <>
      <PageHead title={text.done[language]} lead={text.doneLead[language]} />
      <p>{text.doneNext[language]}</p>
      <Buttons>
        <LinkButton href="/login">{text.signIn[language]}</LinkButton>
      </Buttons>
    </>
  )
}
