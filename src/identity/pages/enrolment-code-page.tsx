import type { VNode } from 'preact'
import { Buttons, FactList, LinkButton, Note, PageHead, verbatim } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { accountText as text } from '../staff-account-text.ts'

export type EnrolmentCodeView = {
  readonly language: Language
  /** Whose it is. */
  readonly name: string
  /** In groups of four. */
  readonly code: string
  readonly until: Instant
  /** Where it is used, as people type it. */
  readonly address: string
}

/** The letter for the person who is to enrol: seen once, by the administrator who approved. */
export function EnrolmentCodePage(view: EnrolmentCodeView): VNode {
  const { language, name, code, until, address } = view
  return (
    <>
      <PageHead title={text.codeTitle[language]} lead={text.codeLead[language]} />
      <FactList
        facts={[
          { name: text.name[language], value: name },
          { name: text.code[language], value: <strong {...verbatim}>{code}</strong> },
          { name: text.until[language], value: instantText(until, language) },
        ]}
      />
      <p>
        {text.codeUse[language]} <strong {...verbatim}>{address}</strong>
      </p>
      <Note>
        <p>{text.codeWarn[language]}</p>
      </Note>
      <Buttons>
        <LinkButton href="/staff/accounts" kind="second">
          {text.back[language]}
        </LinkButton>
      </Buttons>
    </>
  )
}
