import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Form,
  LinkButton,
  PageHead,
  RefusalNotice,
  Section,
  verbatim,
} from '#design'
import type { Language } from '#values'
import { FROZEN } from '../freeze-refusals.ts'
import { freezeText as text } from '../freeze-text.ts'

export type FreezeCodeView = {
  readonly language: Language
  readonly csrf: string
  readonly code: string
  /** Of the key that it was made with: what is kept is what was shown. */
  readonly version: number
  /** Where it is used, as the browser shows it. */
  readonly address: string
}

/** The new code on one page to print, and the button that makes it good. */
export function FreezeCodePage({ language, csrf, code, version, address }: FreezeCodeView): VNode {
  return (
    <>
      <PageHead
        title={text.own[language]}
        lead={text.ownLead[language]}
        back={{ href: '/security/freeze', label: text.own[language] }}
      />
      <Section title={text.print[language]}>
        <p>{text.printHow[language]}</p>
        <p>
          {text.useAt[language]} <strong>{address}</strong>
        </p>
        <ol>
          {code.split(' ').map((word, index) => (
            <li key={index.toString()}>
              <code {...verbatim}>{word}</code>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={text.keep[language]}>
        <p>{text.keepHow[language]}</p>
        <Form action="/security/freeze/kept-code" csrf={csrf}>
          <input type="hidden" name="version" value={version} />
          <Buttons>
            <Button>{text.kept[language]}</Button>
          </Buttons>
        </Form>
      </Section>
    </>
  )
}

/** In place of every page that would change something while the account is frozen. */
export function FrozenPage({ language }: { readonly language: Language }): VNode {
  return (
    <>
      <PageHead
        title={text.frozen[language]}
        back={{ href: '/security', label: text.security[language] }}
      />
      <RefusalNotice language={language} refusal={FROZEN} />
      <Buttons>
        <LinkButton href="/security/freeze">{text.toThaw[language]}</LinkButton>
      </Buttons>
    </>
  )
}
