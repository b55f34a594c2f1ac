import type { VNode } from 'preact'
import { Button, Buttons, Form, PageHead, RefusalNotice, TextField } from '#design'
import type { Language } from '#values'
import { explainNotMe, type NotMeTrouble } from '../not-me-refusals.ts'
import { notMeText as text } from '../not-me-text.ts'
import type { Task } from '../work.ts'
import { waitOf } from './countdown.tsx'
import { WhatHappens } from './not-me-page.tsx'
import { WorkFields } from './work-fields.tsx'

export type NotMeCodeView = {
  readonly language: Language
  readonly csrf: string
  readonly trouble: NotMeTrouble | undefined
  /** What a crowded network has to do first. */
  readonly task: Task | undefined
}

/** The field for the code of an SMS or letter, and what it does. */
export function NotMeCodePage({ language, csrf, trouble, task }: NotMeCodeView): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {trouble && <Trouble language={language} trouble={trouble} />}
      <Form action="/not-me" csrf={csrf}>
        {task && <WorkFields language={language} task={task} isTold={trouble?.kind === 'work'} />}
        <TextField
          language={language}
          name="code"
          label={text.code[language]}
          hint={text.codeHint[language]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Buttons>
          <Button>{text.press[language]}</Button>
        </Buttons>
      </Form>
      <WhatHappens language={language} />
    </>
  )
}

function Trouble({ language, trouble }: { language: Language; trouble: NotMeTrouble }): VNode {
  return (
    <RefusalNotice
      language={language}
      refusal={explainNotMe(trouble)}
      mistyped={trouble.kind === 'no-match' ? { field: 'code' } : undefined}
      wait={waitOf(trouble, language)}
    />
  )
}
