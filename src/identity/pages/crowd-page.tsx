import type { VNode } from 'preact'
import { LinkButton, PageHead } from '#design'
import type { Language } from '#values'
import { text } from '../text.ts'
import { Trouble } from './trouble.tsx'

type CrowdProps = {
  readonly language: Language
  readonly seconds: number
  /** The page of the form. */
  readonly returnTo: string
}

/** Too many sign in at once: when to come back, which the page does by itself. */
export function CrowdPage({ language, seconds, returnTo }: CrowdProps): VNode {
  return (
    <>
      <PageHead title={text.signIn[language]} />
      <Trouble language={language} trouble={{ kind: 'busy', retryAfterSeconds: seconds }} />
      <p>{text.crowdReturns[language]}</p>
      <p>
        <LinkButton href={returnTo} kind="second">
          {text.backToForm[language]}
        </LinkButton>
      </p>
    </>
  )
}
