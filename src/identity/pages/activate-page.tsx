import type { VNode } from 'preact'
import { Button, Buttons, Columns, ErrorSummary, Form, PageHead, Section, TextField } from '#design'
import type { Language } from '#values'
import { activationText as text } from '../activation-text.ts'
import type { ClaimField } from '../claims.ts'
import type { CodeTrouble } from '../code-refusals.ts'
import { codeText } from '../code-text.ts'
import type { Task } from '../work.ts'
import { CodeTroubleNotice } from './code-trouble.tsx'
import { WorkFields } from './work-fields.tsx'

export type ActivateView = {
  readonly language: Language
  readonly csrf: string
  /** As typed. */
  readonly typed: Readonly<Partial<Record<ClaimField, string>>>
  /** Fields that cannot be what they are for. */
  readonly wrong: readonly ClaimField[]
  readonly trouble: CodeTrouble | undefined
  /** Asked of a crowded network. */
  readonly task: Task | undefined
  /** With a code from a letter beside the three; else a code is asked for. */
  readonly withLetter: boolean
}

/** Asks who somebody is who has no account yet; the answer is the same for everybody. */
export function ActivatePage(view: ActivateView): VNode {
  const { language, wrong, trouble, withLetter } = view
  const errors = wrong.map((field) => ({ field, text: text[`${field}Wrong`][language] }))
  const back = withLetter
    ? { href: '/activate', label: text.activate[language] }
    : { href: '/login', label: codeText.backToSignIn[language] }
  return (
    <Columns
      even
      main={
        <>
          <PageHead
            title={(withLetter ? text.letterCode : text.activate)[language]}
            lead={(withLetter ? text.letterLead : text.lead)[language]}
            back={back}
          />
          {errors.length > 0 && <ErrorSummary language={language} errors={errors} />}
          {trouble && <CodeTroubleNotice language={language} trouble={trouble} />}
          <ActivateForm {...view} />
        </>
      }
      side={<GoodToKnow language={language} withLetter={withLetter} />}
    />
  )
}

function ActivateForm(view: ActivateView): VNode {
  const { language, csrf, trouble, task, withLetter } = view
  return (
    <Form action={withLetter ? '/activate/letter-code' : '/activate'} csrf={csrf}>
      <ClaimFields {...view} />
      {withLetter && (
        <TextField
          language={language}
          name="code"
          label={text.letterCode[language]}
          hint={text.letterCodeHint[language]}
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck={false}
        />
      )}
      {task && (
        <WorkFields
          language={language}
          task={task}
          isTold={trouble !== undefined && 'retryAfterSeconds' in trouble}
        />
      )}
      <Buttons>
        <Button>{(withLetter ? codeText.goOn : text.sendCode)[language]}</Button>
      </Buttons>
    </Form>
  )
}

function ClaimFields({ language, typed, wrong }: ActivateView): VNode {
  const field = (name: ClaimField) => ({
    language,
    name,
    label: text[name][language],
    hint: text[`${name}Hint`][language],
    value: typed[name] ?? '',
    spellcheck: false,
    ...(wrong.includes(name) && { error: text[`${name}Wrong`][language] }),
  })
  return (
    <>
      <TextField {...field('kpj')} autocomplete="off" autocapitalize="characters" />
      <TextField {...field('idNumber')} autocomplete="off" autocapitalize="characters" />
      <TextField {...field('birthDate')} autocomplete="bday" />
    </>
  )
}

function GoodToKnow({ language, withLetter }: Pick<ActivateView, 'language' | 'withLetter'>) {
  return (
    <Section title={text.goodToKnow[language]}>
      <ul>
        <li>{text.neverSays[language]}</li>
        <li>{text.causes[language]}</li>
        <li>
          <a href="/login">{text.haveAccount[language]}</a>
        </li>
        {!withLetter && (
          <li>
            <a href="/activate/letter-code">{text.haveLetter[language]}</a>
          </li>
        )}
        <li>{codeText.noContact[language]}</li>
      </ul>
    </Section>
  )
}
