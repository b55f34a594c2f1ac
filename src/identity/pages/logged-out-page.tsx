import type { VNode } from 'preact'
import { Buttons, LinkButton, Note, PageHead } from '#design'
import type { Language } from '#values'
import { text } from '../text.ts'

/** After a session on a public computer: what was removed from it, and what only the person can remove. */
export function LoggedOutPage({ language }: { readonly language: Language }): VNode {
  return (
    <>
      <PageHead title={text.signedOut[language]} lead={text.cleared[language]} />
      <ul>
        <li>{text.clearedSession[language]}</li>
        <li>{text.clearedCookies[language]}</li>
        <li>{text.clearedStorage[language]}</li>
      </ul>
      <Note>
        <p>{text.stillThere[language]}</p>
      </Note>
      <Buttons>
        <LinkButton href="/" kind="second">
          {text.toFrontPage[language]}
        </LinkButton>
      </Buttons>
    </>
  )
}
