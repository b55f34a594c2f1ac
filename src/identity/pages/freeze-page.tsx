import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Form,
  LinkButton,
  PageHead,
  RefusalNotice,
  Section,
  TextField,
} from '#design'
import type { Language } from '#values'
import { explainFreeze, type FreezeTrouble } from '../freeze-refusals.ts'
import { freezeText as text } from '../freeze-text.ts'
import type { Task } from '../work.ts'
import { waitOf } from './countdown.tsx'
import { WorkFields } from './work-fields.tsx'

export type FreezePageView = {
  readonly language: Language
  readonly csrf: string
  readonly trouble: FreezeTrouble | undefined
  /** What a crowded network has to do first. */
  readonly task: Task | undefined
}

/** The field for the printed code, and what it does. */
export function FreezePage({ language, csrf, trouble, task }: FreezePageView): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {trouble && <Trouble language={language} trouble={trouble} />}
      <Form action="/freeze" csrf={csrf}>
        {task && <WorkFields language={language} task={task} isTold={trouble?.kind === 'work'} />}
        <TextField
          language={language}
          name="code"
          label={text.code[language]}
          hint={text.codeHint[language]}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <Buttons>
          <Button>{text.freeze[language]}</Button>
        </Buttons>
      </Form>
      <Section title={text.happens[language]} ruled>
        <ul>
          {text.steps.map((step) => (
            <li key={step.en}>{step[language]}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Trouble({ language, trouble }: { language: Language; trouble: FreezeTrouble }): VNode {
  return (
    <RefusalNotice
      language={language}
      refusal={explainFreeze(trouble)}
      mistyped={trouble.kind === 'no-match' ? { field: 'code' } : undefined}
      wait={waitOf(trouble, language)}
    />
  )
}

/** What was done, and what to do now. */
export function FreezeDonePage({ language }: { readonly language: Language }): VNode {
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
