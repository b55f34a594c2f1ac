import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  LinkButton,
  PageHead,
  Section,
  TextField,
} from '#design'
import type { Language } from '#values'
import { activationText as text } from '../activation-text.ts'
import type { CodeTrouble } from '../code-refusals.ts'
import { codeText } from '../code-text.ts'
import { CodeTroubleNotice } from './code-trouble.tsx'

type View = { readonly language: Language; readonly csrf: string }

/** Where the code went to contacts that are gone: by letter, or with a new contact for a masked look. */
export function ActivationWays({ language, csrf }: View): VNode {
  return (
    <Section title={text.otherWays[language]} ruled>
      <p>{text.byLetterWhy[language]}</p>
      <Form action="/activate/letter" csrf={csrf}>
        <Buttons>
          <Button kind="second">{text.byLetter[language]}</Button>
        </Buttons>
      </Form>
      <p>{text.byContactWhy[language]}</p>
      <Buttons>
        <LinkButton href="/activate/contact" kind="second">
          {text.byContact[language]}
        </LinkButton>
      </Buttons>
    </Section>
  )
}

/** A letter is on its way, if there is anybody to send it to. */
export function LetterSentPage({ language }: Pick<View, 'language'>): VNode {
  return (
    <>
      <PageHead title={text.letterSent[language]} lead={text.letterSentLead[language]} />
      <Buttons>
        <LinkButton href="/">{text.toFrontPage[language]}</LinkButton>
      </Buttons>
    </>
  )
}

/** It cannot be what it is for, or was not looked at. */
export type ContactTrouble = CodeTrouble | { readonly kind: 'field-wrong' }

export type ContactView = View & {
  readonly typed: string
  readonly trouble: ContactTrouble | undefined
}

/** Asks for a contact that is not on record yet. */
export function NewContactPage({ language, csrf, typed, trouble }: ContactView): VNode {
  const isWrong = trouble?.kind === 'field-wrong'
  const error = text.contactWrong[language]
  return (
    <>
      <PageHead
        title={text.contactTitle[language]}
        lead={text.byContactWhy[language]}
        back={{ href: '/activate/code', label: codeText.toStart[language] }}
      />
      {trouble && trouble.kind !== 'field-wrong' && (
        <CodeTroubleNotice language={language} trouble={trouble} />
      )}
      {isWrong && <ErrorSummary language={language} errors={[{ field: 'contact', text: error }]} />}
      <Form action="/activate/contact" csrf={csrf}>
        <TextField
          language={language}
          name="contact"
          label={text.contact[language]}
          hint={text.contactHint[language]}
          value={typed}
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          {...(isWrong && { error })}
        />
        <Buttons>
          <Button>{text.sendCode[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}
