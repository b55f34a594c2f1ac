import type { VNode } from 'preact'
import { ErrorState, LinkButton } from '#design'
import type { Language } from '#values'
import { errorWords, retryIn, startAgain, type Trouble } from '../error-text.ts'

export type ErrorPageProps = {
  readonly language: Language
  readonly kind: Trouble
  /** Finds a fault in the log. */
  readonly reference: string
  readonly retryAfterSeconds?: number
}

/** A page that could not be shown: the cause, the next step, when, its code and the time, and a number to quote for a fault. */
export function ErrorPage({ kind, language, reference, retryAfterSeconds }: ErrorPageProps): VNode {
  const words = errorWords[kind]
  const isOurs = kind === 'fault' || kind === 'busy'
  return (
    <ErrorState
      language={language}
      code={words.code}
      title={words.title[language]}
      cause={words.cause[language]}
      {...(isOurs ? { reference } : {})}
    >
      <p>{words.fix[language]}</p>
      <p>{(retryAfterSeconds === undefined ? words.time : retryIn(retryAfterSeconds))[language]}</p>
      <p>
        <LinkButton href="/" kind="second">
          {startAgain[language]}
        </LinkButton>
      </p>
    </ErrorState>
  )
}
