import type { VNode } from 'preact'
import { Buttons, LinkButton, PageHead } from '#design'
import type { Language } from '#values'
import { factorText as text } from '../factor-text.ts'
import { passkeyText } from '../passkey-text.ts'

export type EnrolFirstView = {
  readonly language: Language
  /** What asked for the proof: an own address. */
  readonly next: string | undefined
}

/** Says why a password is not enough here, and where something stronger is set up. */
export function EnrolFirstPage({ language, next }: EnrolFirstView): VNode {
  return (
    <>
      <PageHead
        title={text.enrolFirst[language]}
        lead={text.enrolFirstLead[language]}
        back={{ href: '/security', label: text.toSecurity[language] }}
      />
      <p>{text.enrolFirstWait[language]}</p>
      <Buttons>
        <LinkButton href="/security/passkeys/new">{passkeyText.add[language]}</LinkButton>
        <LinkButton href="/security/authenticator" kind="second">
          {text.appBegin[language]}
        </LinkButton>
      </Buttons>
      {next !== undefined && (
        <p>
          <a href={next}>{text.enrolledAlready[language]}</a>
        </p>
      )}
    </>
  )
}
