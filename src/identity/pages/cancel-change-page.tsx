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
import type { Language, Words } from '#values'
import { cancelChangeText as text } from '../cancel-change-text.ts'
import { explainCancel, type NotMeTrouble } from '../not-me-refusals.ts'
import type { Task } from '../work.ts'
import { waitOf } from './countdown.tsx'
import { WorkFields } from './work-fields.tsx'

const PATH = '/cancel-change'

export type CancelChangeView = {
  readonly language: Language
  readonly csrf: string
  /** What the link would cancel; without it a code is asked for. */
  readonly what: Words | undefined
  readonly trouble: NotMeTrouble | undefined
  readonly task: Task | undefined
}

/** One button for who followed a link, a field for a code from an SMS or letter; and what it does. */
export function CancelChangePage(view: CancelChangeView): VNode {
  const { language, csrf, what, trouble, task } = view
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {trouble && (
        <RefusalNotice
          language={language}
          refusal={explainCancel(trouble, what !== undefined)}
          mistyped={trouble.kind === 'no-match' ? { field: 'code' } : undefined}
          wait={waitOf(trouble, language)}
        />
      )}
      {what !== undefined && <p>{text.about(what)[language]}</p>}
      <Form action={PATH} csrf={csrf}>
        {task && <WorkFields language={language} task={task} isTold={trouble?.kind === 'work'} />}
        {what === undefined && (
          <TextField
            language={language}
            name="code"
            label={text.code[language]}
            hint={text.codeHint[language]}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
        )}
        <Buttons>
          <Button>{text.press[language]}</Button>
        </Buttons>
      </Form>
      <Section title={text.happens[language]}>
        <ul>
          {text.steps.map((step) => (
            <li key={step.en}>{step[language]}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** What was done, and what to do now. */
export const CancelledPage = ({ language }: { readonly language: Language }): VNode => (
  <>
    <PageHead title={text.done[language]} lead={text.doneLead[language]} />
    <p>{text.doneNext[language]}</p>
    <Buttons>
      <LinkButton href="/forgot-password">{text.newPassword[language]}</LinkButton>
      <LinkButton href="/freeze" kind="second">
        {text.freeze[language]}
      </LinkButton>
    </Buttons>
  </>
)

/** For a link that is unknown, used or too old: the same for all. */
export const NothingWaitsPage = ({ language }: { readonly language: Language }): VNode => (
  <>
    <PageHead title={text.over[language]} lead={text.overWhy[language]} />
    <p>{text.overNext[language]}</p>
    <Buttons>
      <LinkButton href="/login">{text.signIn[language]}</LinkButton>
      <LinkButton href="/freeze" kind="second">
        {text.freeze[language]}
      </LinkButton>
    </Buttons>
  </>
)
