import type { VNode } from 'preact'
import { Button, Buttons, Columns, Form, PageHead, Section, TextField } from '#design'
import type { Language } from '#values'
import type { CodeTrouble } from '../code-refusals.ts'
import { codeText as text } from '../code-text.ts'
import type { Task } from '../work.ts'
import { CodeTroubleNotice } from './code-trouble.tsx'
import { WorkFields } from './work-fields.tsx'

export type ForgotView = {
  readonly language: Language
  readonly csrf: string
  /** As typed. */
  readonly identifier: string
  readonly trouble: CodeTrouble | undefined
  /** Asked of a crowded network. */
  readonly task: Task | undefined
}

/** Asks who has forgotten the password; the answer is the same for everybody. */
export function ForgotPage(view: ForgotView): VNode {
  const { language, trouble } = view
  return (
    <Columns
      even
      main={
        <>
          <PageHead
            title={text.forgot[language]}
            lead={text.forgotLead[language]}
            back={{ href: '/login', label: text.backToSignIn[language] }}
          />
          {trouble && <CodeTroubleNotice language={language} trouble={trouble} />}
          <ForgotForm {...view} />
        </>
      }
      side={
        <Section title={text.goodToKnow[language]}>
          <ul>
            <li>{text.neverLocked[language]}</li>
            <li>{text.moneyWaits[language]}</li>
            <li>{text.noContact[language]}</li>
          </ul>
        </Section>
      }
    />
  )
}

function ForgotForm({ language, csrf, identifier, trouble, task }: ForgotView): VNode {
  return (
    <Form action="/forgot-password" csrf={csrf}>
      <TextField
        language={language}
        name="identifier"
        label={text.whoAreYou[language]}
        hint={text.whoHint[language]}
        value={identifier}
        autocomplete="username"
        autocapitalize="none"
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
        <Button>{text.sendCode[language]}</Button>
      </Buttons>
    </Form>
  )
}
