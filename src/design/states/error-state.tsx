import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#values'
import { text } from '../text.ts'

export type ErrorStateProps = {
  readonly language: Language
  /** The page's heading: what happened. */
  readonly title: string
  /** Stable, quoted on the phone: `404`, `MASUK-03`. */
  readonly code: string
  readonly cause: ComponentChildren
  /** The next step: a sentence, a button. */
  readonly children: ComponentChildren
  /** Finds this one fault in the log; absent where there is none. */
  readonly reference?: string
}

/** A page that could not be shown: a code, a cause, a next step. */
export function ErrorState(props: ErrorStateProps): VNode {
  const { language, title, code, cause, children, reference } = props
  return (
    <div class="error-state">
      <p class="error-code">
        {text.errorCode[language]} {code}
      </p>
      <h1>{title}</h1>
      <p>{cause}</p>
      {children}
      {reference !== undefined && (
        <p class="quiet">
          {text.reference[language]}: <code>{reference}</code>
        </p>
      )}
    </div>
  )
}
